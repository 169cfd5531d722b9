/** Headers of site findings: 抽样点发现问题汇总表 and the sheets it is gathered from. */
import type { SiteMeaning, VocabularyLine } from "./header-meaning.js";

export const SITE_VOCABULARY: readonly VocabularyLine<SiteMeaning>[] = [
  { meaning: "sequence", words: ["序号", "编号"], source: "every form" },
  {
    meaning: "problem",
    form: /(?:发现|存在|现场|主要|具体)的?(?:主要|具体)?问题|^问题(?:描述|内容|情况|详情|说明)?$|问题描述|核查(?:发现|情况)/u,
    except: /类别|类型|数量|原因/u,
    source: "report 红塔 附件3",
  },
  {
    meaning: "site",
    form: /抽样点|抽查点|点位|样本点|(?:抽样|抽查|现场|核查|调研|检查|踏勘)(?:的)?(?:点|地点|项目|小区|单位|对象|位置|村|社区)(?:名称)?|^(?:被)?(?:核查|检查|抽查|评价)?单位(?:名称)?$|^(?:小区|社区|村|项目点|工程点|站点|项目地点)(?:名称)?$/u,
    source: "report 红塔 附件3",
  },
  { meaning: "place", form: /所(?:在|属)|^(?:街道|乡镇|地址|位置|区域|县区)/u, source: "report 红塔 附件3" },
  { meaning: "section", form: /^(?:标段|合同段|批次)/u, source: "report 红塔 附件3" },
  { meaning: "category", form: /问题(?:类别|类型|分类|性质)|^(?:类别|类型)$/u, source: "report 红塔 附件3" },
  {
    meaning: "advice",
    form: /(?:处理|整改|改进|完善)(?:建议|意见|要求|措施|情况)|^建议$/u,
    source: "report 红塔 附件3",
  },
  { meaning: "remark", form: /^(?:备注|说明|照片|检查人|检查时间|核查时间|责任单位)/u, source: "every form" },
];
