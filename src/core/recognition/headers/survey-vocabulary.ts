/** Headers of questionnaire summaries. Sources as in indicator-vocabulary.ts; platform = exports of questionnaire platforms. */
import type { SurveyMeaning, VocabularyLine } from "./header-meaning.js";

export const SURVEY_VOCABULARY: readonly VocabularyLine<SurveyMeaning>[] = [
  { meaning: "sequence", words: ["序号", "题号", "编号"], source: "every form" },
  {
    meaning: "option",
    words: ["选项", "答案", "选项内容", "答案选项", "评价等级", "满意程度", "满意度选项"],
    form: /^(?:问卷|题目|各)?选项(?:内容|名称)?$/u,
    source: "report 河南; platform",
  },
  {
    meaning: "question",
    words: [
      "题目",
      "问题",
      "调查内容",
      "调查项目",
      "题目内容",
      "调查问题",
      "问题内容",
      "问卷题目",
      "问卷内容",
      "评价内容",
      "满意度内容",
      "测评内容",
    ],
    form: /^(?:调查|问卷|测评|访谈)(?:的)?(?:题目|问题|内容|事项|项目)$/u,
    source: "report 红塔; report 六里山; platform",
  },
  {
    meaning: "satisfaction",
    words: ["满意度", "满意率", "综合满意度", "加权满意度"],
    form: /满意[度率]$/u,
    source: "report 河南",
  },
  { meaning: "mean", words: ["平均分", "评价分值", "均分", "平均得分"], source: "国家园林城市 questionnaire" },
  {
    meaning: "answered",
    words: ["有效填写人次", "本题有效填写人次", "有效份数", "答题人数", "填写人数", "有效问卷数", "有效票数", "样本量"],
    form: /有效(?:填写|问卷|答题|回答)?(?:人次|人数|份数|票数)/u,
    source: "platform",
  },
  {
    meaning: "share",
    words: ["比例", "占比", "百分比", "比重", "占有效问卷比例", "选择比例"],
    form: /(?:占比|比例|百分比|比率)$/u,
    source: "report 河南; platform",
  },
  {
    meaning: "count",
    words: [
      "小计",
      "份数",
      "人数",
      "票数",
      "数量",
      "频数",
      "选择人数",
      "选择份数",
      "人次",
      "票数合计",
      "得票数",
      "问卷份数",
      "选择人次",
    ],
    form: /^(?:选择|有效|问卷|填写|答题)?(?:份数|人数|票数|人次|频数|频次)$/u,
    source: "report 河南; platform",
  },
  {
    meaning: "remark",
    words: ["备注", "说明", "发放份数", "回收份数", "收回份数", "发放问卷", "回收问卷", "发放数", "回收数", "回收率"],
    source: "every form; satisfaction tables by group of people",
  },
];

/** Scale words of satisfaction and awareness questions: the columns of a summary with one row a question. */
const SCALE_WORD =
  /^(?:[A-Ga-g][.、．:：]?)?(?:非常|比较|很|较|基本|一般|不太|不|不大|十分|完全|部分|略)*(?:满意|了解|知晓|清楚|认可|同意|支持|合理|方便|及时|规范|熟悉|一般|无感|好|差|符合|赞成|有效|明显|知道)(?:度)?$|^(?:一般|无所谓|说不清|不清楚|不知道|中立|较好|较差|很好|很差|是|否|有|没有|无)$|^[A-G](?:选项)?$|^(?:[1-9]|10)分$|^\d+(?:\.\d+)?(?:至|-|~)\d+(?:\.\d+)?分$|^(?:小于|大于)\d+(?:\.\d+)?分$/u;

export const isScaleWord = (label: string): boolean => SCALE_WORD.test(label);
