/** Pieces of patterns that several readers share: figures, units, names of the score and of the target. */

export const DECIMAL = String.raw`\d+(?:\.\d+)?`;
export const CHINESE_DIGITS = "[一二两三四五六七八九十]{1,4}";
/** A figure of points or of a step: 0.5, 一, 半. */
export const FIGURE = `(?:${DECIMAL}|${CHINESE_DIGITS}|半)`;
/** The characters that such a figure can begin with. */
export const FIGURE_OPENS = "\\d一二两三四五六七八九十半";
/** 分 as points: not 分钟, 分之, 分别, 分值 … */
export const POINT = "分(?![之钟别值项数析类布配解局部段级期管享工担散红公])";
/** 5%, 1/3, 三分之一, 百分之五, 一半. */
export const SHARE = String.raw`(?:${DECIMAL}%|\d+/\d+|[一二三四五]分之[一二三四五]|百分之[一二三四五六七八九十百]+|一半)`;
/** Numbers of points, in order. */
export const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
/** What is counted one by one; a measure (元, 天, 亩) is no such word. */
export const COUNTED =
  "个所处次项起例件人户家条份张名宗篇期场批台套座道笔栋种幅棵头辆间块股节轮届门本羽株只位颗盏艘枚剂眼口部";
export const RANGE_SIGN = "(?:-|~|—+|至|到)";

/**
 * The full mark by its many names: 分值, 该项满分, 指标权重分值, 静态分. Bounded, like every repetition of words here: a cell that
 * says 该指标该指标该指标… must not keep the reader busy.
 */
export const FULL_MARK =
  "(?:(?:[该本此其](?:项|三级|要素)?|相应|对应|单项|全部|所赋|标准|指标|权重|静态|动态|应得|分项)的?){0,5}" +
  "(?:标准分值|标准分|权重分值|权重分数|权重分|权重|分值|分数|满分|全分|静态分|动态分|项分|分)";

/** 目标值, 年度任务, 要求: what the sentence calls the indicator's target. */
export const TARGET_NAME =
  "(?:(?:年初|上级|年度|全年|当年|本年|预期|预定|绩效|既定|计划|规定|设定|预算数|预算|布置|目标|任务|时序|序时|进度|合同|约定|实施方案|方案|控制|批复|下达|项目|总体|考核|指标|的|实际){0,6}" +
  "(?:(?:计划|目标|应)完成(?:值|数|量)|目标值|目标数量|目标数|目标任务|目标|指标值|指标|计划值|计划数量|计划数|计划量|预算单价|计划单价|目标单价|合同单价|计划成本|目标成本|标准成本|序时进度|时序进度|预算成本|预算金额|预算总额|预算数|预算|概算|计划|任务数量|任务数|任务量|任务|要求|标准人员数|标准值|标准|达标线|控制率|控制数|控制线|基准值|基准|预期值|预期|(?:目标|计划|任务|预期|设计|批复|核定)(?:面积|里程|规模|容量|能力|产能|收益|收入|产量|产值|人数|户数|套数|总量|总数|数|量|值)))";

/** Values of others or of other years: passed as the target, but only where the target is no target of its own. */
export const BASELINE_NAME =
  "(?:(?:上年度?|上一年度?|去年|上期|同期|上年同期|基期|历史)(?:水平|数|值|同期)?|(?:所在档|全省|全市|全县|全国|省|市|县|区|县级|行业|各县|平均){0,6}(?:平均值|平均水平|平均数|均值|平均))";
