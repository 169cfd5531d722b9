/**
 * Headers of fund tables: 资金到位及使用情况, 项目资金 of the self-evaluation form. Order matters: “资金支出率” is a rate before it is a payment.
 * Sources as in indicator-vocabulary.ts.
 */
import type { FundMeaning, VocabularyLine } from "./header-meaning.js";

export const FUND_VOCABULARY: readonly VocabularyLine<FundMeaning>[] = [
  { meaning: "sequence", words: ["序号", "行次", "编号", "栏次"], source: "every form" },
  {
    meaning: "remark",
    words: ["备注", "说明", "资金支出依据", "依据", "文号", "下达文号", "凭证号"],
    form: /(?:文号|文件|凭证|日期|时间)(?:名称|号)?$/u,
    source: "textbook 移民",
  },
  {
    meaning: "deviation",
    words: ["原因", "偏差原因", "未完成原因"],
    form: /(?:偏差|未完成|未达|差异).*原因/u,
    source: "province 四川 2023",
  },
  { meaning: "share", form: /占比|比重|构成比/u, except: /(?:完成|占|为).*预算/u, source: "report 河南 (资金占比(%))" },
  {
    meaning: "rate",
    words: ["预算执行", "执行率", "预算执行率", "资金支出率", "支出率", "执行比例", "使用率", "完成预算"],
    form: /(?:执行|支出|支付|使用|到位|拨付|完成|实现|结转结余)(?:进度)?(?:率|比例|比率|百分比|%)%?$|(?:执行|支出|支付|使用|拨付)进度%?$|(?:完成|占|为)(?:年初|全年|年度|调整后?)?预算(?:安排)?(?:数|额|金额)?的?(?:%|百分比|比例|比率|比重)$/u,
    source: "M10 附1; province 四川, 安徽; report 红塔 表1; report 河南 (预算执行(%)); final accounts (完成预算%)",
  },
  {
    meaning: "balance",
    form: /结余|结转|余额|未支付|未拨付|未到位|差额|缺口|沉淀/u,
    except: /^上年结转/u,
    source: "textbook 移民 投入指标",
  },
  { meaning: "fullScore", words: ["分值", "权重", "满分"], source: "M10 附1" },
  {
    meaning: "score",
    words: ["得分", "自评得分", "评分"],
    form: /^得分/u,
    source: "M10 附1; 黄冈 (得分(20分*执行率))",
  },
  { meaning: "amount", words: ["金额", "数额", "资金额", "数"], source: "two-row headers" },
  {
    meaning: "part",
    form: /^(?:其中[:：]?)?(?:中央|省|市|县|区|州|地|本级|上级|地方|同级|乡镇|单位|财政|自筹|其他|社会|专项债券?|一般债券?|银行贷款)(?:[、,和及/](?:中央|省|市|县|区|地))*(?:级)?(?:财政)?(?:资金|拨款|补助|配套|自筹|投入|预算)?(?:资金)?$/u,
    source: "广水 2021 (中央, 省、地, 本级, 其他); textbook 移民 (上级财政资金, 本级财政资金)",
  },
  {
    meaning: "initialBudget",
    words: ["年初预算数", "年初预算", "年初批复数", "年初预算金额", "年初安排数"],
    form: /^(?:年初|当初|原)(?:批复|安排)?(?:预算)?(?:批复|安排)?(?:数|金额|额)?$/u,
    source: "M10 附1; province 四川",
  },
  {
    meaning: "budgeted",
    words: ["项目预算支出", "预算支出", "全年预算数", "调整后预算数", "预算安排", "预算数"],
    source: "M10 附1; province 四川; textbook 移民; report 河南",
  },
  {
    meaning: "paid",
    words: ["合计支出", "全年执行", "本年执行"],
    form: /执行数|执行金额|预算执行|支付|已付|付款|实际(?:支出|使用|列支|执行)|支出(?:金额|数|额|情况|合计)|使用(?:金额|数|额|情况)|(?:支出|使用|列支|报账|报销|兑付|发放)(?:资金|经费|金额|总额|数额?|额|合计)$|实付|决算数|已使用|已支出|已报账|已兑付|累计支出|^(?:资金|经费|项目|实际|本年度?|全年|当年|累计)*(?:支出|使用)$/u,
    except: /计划|预计|预期|应付|应支付|未|预算(?:安排|批复)|^预算(?:支出|使用)|明细|内容|科目|依据/u,
    source: "M10 附1; report 红塔 (实际支付资金); report 河南 (支出金额); textbook 不动产登记 (实际使用情况)",
  },
  {
    meaning: "allocated",
    form: /拨付|下拨|转拨|拨至|已拨|拨款(?:金额|数|额)|实拨|(?:实际|已)下达/u,
    except: /未|应|计划/u,
    source: "report 红塔 (拨付至国资公司资金)",
  },
  {
    meaning: "budgeted",
    form: /应(?:到位|拨|下拨|下达|安排|投入|筹|配套|承担)|计划到位/u,
    except: /未|对应|相应|供应|响应/u,
    source: "report 红塔 (应到位金额); fund tables by channel (应拨资金)",
  },
  {
    meaning: "received",
    form: /到位|到账|收到|实际投入|^合计$|资金合计/u,
    except: /未|应|计划/u,
    source: "report 红塔 (实际到位资金); 广水 (合计(万元))",
  },
  {
    meaning: "budgeted",
    form: /预算|计划|批复|下达|安排|投资额|总投资|概算|指标(?:数|金额)|申请(?:金额|额)|核定|(?:债券|发行|资金)额度|发行(?:金额|规模|额)/u,
    except: /依据|内容|明细|来源|项目资金.*情况|执行情况|单位|项目名称|未|^预算执行情况/u,
    source: "M10 附1; report 河南 (预算安排); textbook 不动产登记 (计划投资额); 黄冈 (预算数(A))",
  },
  {
    meaning: "source",
    words: [
      "投入指标",
      "投人指标",
      "项目资金",
      "年度预算申请",
      "年度预算数",
      "资金情况",
      "预算执行情况",
      "项目名称",
      "子项目",
      "资金类型",
      "资金来源",
      "资金性质",
      "资金名称",
      "项目",
      "资金渠道",
      "来源",
      "项目资金安排和使用情况",
      "项目资金情况",
      "年度资金",
      "任务名称",
      "主要任务",
      "工作任务",
      "支出内容",
      "支出项目",
      "支出明细",
    ],
    form: /^(?:项目|年度|专项)*(?:资金|经费|支出|预算执行|预算)(?:实际)?(?:支出)?(?:来源|类型|类别|性质|渠道|名称|构成|明细|内容|情况|项目|种类|科目|明细内容|用途)|^(?:子|分)项目|科目(?:名称)?$|^(?:建设|工程|实施|具体|单项|补助)*(?:项目|工程)(?:名称)?$/u,
    source:
      "M10 附1 (项目资金); province 四川 (年度预算数); 黄冈 (预算执行情况); report 红塔 (资金类型); report 河南 (子项目); textbook 移民 (投入指标, also misprinted 投人指标)",
  },
  {
    meaning: "detail",
    form: /^(?:主要|工作|任务|建设)内容|地点|地址|所在地|建设性质|建设(?:规模|内容|年限|周期|工期)|^(?:建设|实施|项目|责任|主管|承担|施工|使用|用款)*(?:单位|部门)(?:名称)?$|^(?:联系人|负责人|联系方式)$/u,
    source: "lists with one line a project",
  },
];
