/** The labels by which rows that are no indicators are told apart. All compare folded labels. */

const TOTAL =
  /^(?:合计|总计|总分|总得分|得分合计|总评分|综合得分|评价总分|自评总分|最终得分|总得分合计|合计得分|总成绩|总体得分|合计分|绩效评价总分|评价得分合计|共计|总分值|总评)(?:\(.*\))?[:：]?(?:\d+(?:\.\d+)?分?)?$/u;
const SUBTOTAL = /小计|(?<!^)(?:合计|得分合计)[:：]?$/u;
const NOTE =
  /^(?:\d+[.、])?(?:注|备注|说明|附注|填表说明|填报说明|评分说明|填写说明|注释|注明|评价结论|存在问题|改进措施|评价意见|综合评价|总体评价|评审意见|自评结论|主要问题|有关建议|下一步)(?:[:：为]|\d|[一1][.、])|^※/u;
const SIGNATURE =
  /^(?:填报人|填表人|填报单位|联系人|联系电话|单位负责人|项目负责人|负责人|制表人?|审核人|评价人|评价组|评审专家|专家签字|专家签名|单位\(盖章\)|填报日期|填表日期|日期|签字|签章)(?:\(.*\))?[:：]?/u;
const CONTINUED = /^(?:续表\d*|续表[一二三四五六七八九十]*|\(续\)|接上[页表]|转下页|续上表|续)[:：]?$/u;
const PLACEHOLDER =
  /^(?:指标[\d一二三四五六七八九十]*[:：]?|[.…。·]+|\/+|[-—–―─]+|\*+|×+|xx+|XX+|指标名称[:：]?|\(空\)|…+)$/u;
const GRADE =
  /^(?:绩效)?(?:评价|评审|评定|自评|考核|考评|综合评价|绩效评价|绩效评审|绩效)?(?:结果)?(?:等级|等次|级别|档次|结论)(?:为)?[:：]?/u;

/** What stands in each of those: most labels are asked no further. */
const HOLDS_TOTAL = /[计总得]/u;

/** 合计Total: the same word in two languages. */
const IN_LATIN = /(?<=[\u4e00-\u9fa5])[(/]?[A-Za-z]{3,}\)?$/u;
const PAGE = /^(?:本页|本表|本页次|分页|上页|以上|第\d+页|累计至本页)/u;

export const isTotalLabel = (label: string): boolean =>
  HOLDS_TOTAL.test(label) && (TOTAL.test(label) || TOTAL.test(label.replace(IN_LATIN, "")));
/** 本页小计 sums up a page, and no level. */
export const isPageSum = (label: string): boolean => PAGE.test(label);
export const isSubtotalLabel = (label: string): boolean => SUBTOTAL.test(label);
export const isNoteLabel = (label: string): boolean => NOTE.test(label);
export const isSignatureLabel = (label: string): boolean => SIGNATURE.test(label) && label.length <= 30;
export const isContinuedLabel = (label: string): boolean => CONTINUED.test(label);
export const isPlaceholderLabel = (label: string): boolean => PLACEHOLDER.test(label);
export const isGradeLabel = (label: string): boolean => GRADE.test(label) && label.length <= 60;
