/** 检查与复核发现的问题：写在哪里之后的话——发现了什么、应当是什么、怎么办。位置由 findingSentence 写在前面。 */
import type { FindingCode } from "../../core/model/index.js";
import type { Sentence } from "../sentence.js";

const AMOUNTS: Readonly<Record<string, string>> = {
  budgeted: "预算（应到位）",
  received: "实际到位",
  allocated: "拨付",
  paid: "支付",
};

const amountName = (column: string | undefined): string => AMOUNTS[column ?? ""] ?? "";
const named = (name: string | undefined): string => (name === undefined || name === "" ? "" : `“${name}”`);

export const findings: Record<FindingCode, Sentence> = {
  "cell/error-value": ({ found }) => `单元格显示错误值 ${found ?? ""}，无法参与计算。请改正公式或填写实际数值。`,
  "cell/formula-without-value": ({ count, cells }) =>
    `有 ${count ?? ""} 个公式没有保存计算结果（${cells ?? ""}），本次按“未知”处理。请在 Excel 或 WPS 中打开、重新计算并保存。`,
  "cell/hidden-row": ({ count, cells }) =>
    `有 ${count ?? ""} 个指标在隐藏行内（${cells ?? ""}），已照常读取并计入合计。请核对这些行是否应参与评价。`,
  "cell/number-as-text": ({ count, cells }) =>
    `有 ${count ?? ""} 个数字以文本形式存放（${cells ?? ""}），已按数字读取，但表内公式不会把它们计入。请转换为数字。`,
  "column/total-differs": ({ row, column, stated, computed, parts }) =>
    `“${row ?? ""}”的“${column ?? ""}”写的是 ${stated ?? ""}，所列各行相加（${parts ?? ""}）为 ${computed ?? ""}。请核对各行数字，或改正合计。`,
  "completion/state-differs": ({ indicator, stated, computed, actual, target }) =>
    `“${indicator ?? ""}”实际完成 ${actual ?? ""}，指标值 ${target ?? ""}，应为“${computed ?? ""}”，表中写的是“${stated ?? ""}”。请核对完成情况。`,
  "count/differs": ({ stated, computed, listed }) =>
    `文字说共 ${stated ?? ""}，逐项列出的合计为 ${listed ?? ""}，即 ${computed ?? ""}。请核对总数或分项。`,
  "count/indicators-differ": ({ stated, counted, level, table }) =>
    `写的是“${stated ?? ""}”，《${table ?? ""}》中${level ?? ""}级指标有 ${counted ?? ""} 个。请核对个数或指标表。`,
  "deviation/points-differ": ({ indicator, named: points, lost, fullScore, stated }) =>
    `“${indicator ?? ""}”分值 ${fullScore ?? ""}、得分 ${stated ?? ""}，实际扣 ${lost ?? ""} 分，扣分原因写的是扣 ${points ?? ""} 分。请使两者一致。`,
  "deviation/reason-missing": ({ indicator, lost, fullScore, stated }) =>
    `“${indicator ?? ""}”分值 ${fullScore ?? ""}、得分 ${stated ?? ""}，扣了 ${lost ?? ""} 分而没有写原因。请补充扣分原因。`,
  "duplicate/across-levels": ({ indicator, first }) =>
    `三级指标“${indicator ?? ""}”与 ${first ?? ""} 重复，并分属不同的一级指标，同一事项会重复计分。请保留一处。`,
  "duplicate/indicator": ({ indicator, first }) =>
    `三级指标“${indicator ?? ""}”与 ${first ?? ""} 同名。请核对是否重复，或改为各自的名称。`,
  "fund/chain-exceeded": ({ source, later, earlier, amount, limit }) =>
    `${named(source)}${amountName(later)} ${amount ?? ""}，大于${amountName(earlier)} ${limit ?? ""}；资金应当先到位、再拨付、后支付。请核对金额，或说明超出的来源。`,
  "fund/paid-above-work": ({ paid, worked, place }) =>
    `已支付 ${paid ?? ""}，大于《${place ?? ""}》所列累计产值 ${worked ?? ""}，支付可能超过工程进度。请核对支付依据。`,
  "fund/total-differs": ({ column, stated, computed, parts, difference }) =>
    `${amountName(column)}合计写的是 ${stated ?? ""}，各行相加 ${parts ?? ""}＝${computed ?? ""}，相差 ${difference ?? ""}。请核对合计或分项（差额很小时可能是尾差，请注明）。`,
  "grade/differs": ({ stated, computed, score, from }) =>
    `总分 ${score ?? ""} 应评为“${computed ?? ""}”（${from ?? ""} 分起），表中写的是“${stated ?? ""}”。请改正等级，或在设置中选用本表的等级标准。`,
  "judgement/unknown-words": ({ indicator, found, allowed }) =>
    `“${indicator ?? ""}”的评审判定写的是“${found ?? ""}”，不是评分标准中的任何一种情形，没有据此计分。请改写为：${allowed ?? ""}。`,
  "over/fulfilled": ({ indicator, target, actual, rate, threshold }) =>
    `“${indicator ?? ""}”指标值 ${target ?? ""}，实际完成 ${actual ?? ""}，完成率 ${rate ?? ""}（达到 ${threshold ?? ""} 需分析原因）。请说明是否因指标值设定偏低。`,
  "product/differs": ({ calculation, stated, computed }) =>
    `算式 ${calculation ?? ""} 的结果应为 ${computed ?? ""}，表中写的是 ${stated ?? ""}。请核对算式或结果。`,
  "quantity/differs": ({ stated, expected, place, quantity }) =>
    `${named(quantity)}写的是 ${stated ?? ""}，而${place ?? ""}为 ${expected ?? ""}，前后不一致。请核对后统一。`,
  "rate/differs": ({ calculation, stated, computed }) =>
    `按所列分子、分母（${calculation ?? ""}）计算应为 ${computed ?? ""}，表中写的是 ${stated ?? ""}。请核对分子、分母或改正百分比。`,
  "row/figure-differs": ({ column, calculation, stated, computed }) =>
    `“${column ?? ""}”按本行数字（${calculation ?? ""}）应为 ${computed ?? ""}，表中写的是 ${stated ?? ""}。请核对本行数字，或说明另有口径。`,
  "score/above-full": ({ indicator, stated, fullScore }) =>
    `“${indicator ?? ""}”得分 ${stated ?? ""} 高于分值 ${fullScore ?? ""}。请改正得分或分值。`,
  "score/below-zero": ({ indicator, stated, fullScore }) =>
    `“${indicator ?? ""}”得分 ${stated ?? ""} 低于允许的最低分（分值 ${fullScore ?? ""}）。请改正得分。`,
  "score/differs": ({ indicator, stated, computed }) =>
    `“${indicator ?? ""}”按其评分标准应得 ${computed ?? ""} 分，表中写的是 ${stated ?? ""} 分。请核对得分，或说明另行判定的理由。`,
  "score/full-though-unfinished": ({ indicator, target, actual, stated }) =>
    `“${indicator ?? ""}”指标值 ${target ?? ""}，实际完成 ${actual ?? ""}，未完成却得满分 ${stated ?? ""} 分。请核对得分或补充依据。`,
  "standard/points-differ": ({ indicator, stated, fullScore }) =>
    `“${indicator ?? ""}”的评分标准最多给 ${stated ?? ""} 分，而分值为 ${fullScore ?? ""} 分。请使评分标准与分值一致。`,
  "standard/shares-not-one": ({ indicator, stated }) =>
    `“${indicator ?? ""}”的评分标准各要点所占比例合计为 ${stated ?? ""}，不等于 1。请改正各要点的比例。`,
  "subtotal/score-differs": ({ level, stated, computed }) =>
    `${named(level)}得分小计写的是 ${stated ?? ""}，下级得分相加为 ${computed ?? ""}。请核对小计或明细。`,
  "sum/differs": ({ calculation, stated, computed }) =>
    `${calculation ?? ""} 相加应为 ${computed ?? ""}，表中写的是 ${stated ?? ""}。请核对各数或合计。`,
  "summary/full-score-differs": ({ name, stated, computed }) =>
    `“${name ?? ""}”分值写的是 ${stated ?? ""}，应为 ${computed ?? ""}。请与评分表核对。`,
  "summary/score-differs": ({ name, stated, computed }) =>
    `“${name ?? ""}”得分写的是 ${stated ?? ""}，评分表为 ${computed ?? ""}。请核对后统一。`,
  "survey/count-exceeds": ({ question, counts, computed, respondents }) =>
    `单选题“${question ?? ""}”各选项 ${counts ?? ""}＝${computed ?? ""} 份，多于有效问卷 ${respondents ?? ""} 份。请核对份数；若为多选题请注明。`,
  "survey/shares-not-whole": ({ question, shares, computed }) =>
    `单选题“${question ?? ""}”各选项比例 ${shares ?? ""}，合计 ${computed ?? ""}，不是 100%。请核对比例；若可多选或未列全选项请注明。`,
  "survey/share-differs": ({ option, calculation, stated, computed }) =>
    `选项“${option ?? ""}”占比按 ${calculation ?? ""} 计算应为 ${computed ?? ""}，表中写的是 ${stated ?? ""}。请核对份数或占比。`,
  "text/decimal-comma": ({ found, expected }) =>
    `“${found ?? ""}”中的小数点写成了逗号，应为 ${expected ?? ""}。请改正。`,
  "text/digits-grouped": ({ found }) => `“${found ?? ""}”的千分位不是三位一组，看不出是哪个数。请改正。`,
  "text/figure-malformed": ({ found, expected }) =>
    `“${found ?? ""}”不是一个数${expected === undefined ? "" : `，可能是 ${expected}`}。请改正。`,
  "text/punctuation-doubled": ({ found }) => `标点重复：“${found ?? ""}”。请删去多余的标点。`,
  "text/words-doubled": ({ found, expected }) => `文字可能重复：“${found ?? ""}”，应为“${expected ?? ""}”。请核对。`,
  "total/score-differs": ({ stated, computed }) =>
    `得分合计写的是 ${stated ?? ""}，各级得分相加为 ${computed ?? ""}。请核对合计或明细。`,
  "total/summary-differs": ({ stated, computed }) =>
    `合计得分写的是 ${stated ?? ""}，各一级指标得分相加为 ${computed ?? ""}。请核对合计或各行得分。`,
  "weight/level-differs": ({ level, stated, computed, parts }) =>
    `${named(level)}分值写的是 ${stated ?? ""}，下级分值 ${parts ?? ""}＝${computed ?? ""}。请核对分值。`,
  "weight/not-hundred": ({ computed, expected }) =>
    `各指标分值合计为 ${computed ?? ""}，不是 ${expected ?? ""}。请核对；采用其他分制时可以不改。`,
  "weight/output-benefit-low": ({ names, share, minimum }) =>
    `${names ?? ""}指标权重合计 ${share ?? ""}；财预〔2020〕10号第十四条规定产出、效益指标权重原则上不低于 ${minimum ?? ""}。请核对，或说明所处实施阶段。`,
  "weight/said-twice": ({ indicator, stated, expected }) =>
    `“${indicator ?? ""}”这里写的分值是 ${stated ?? ""}，而分值栏（或各项合计）是 ${expected ?? ""}。请核对后统一。`,
  "weight/total-differs": ({ stated, computed, parts }) =>
    `分值合计写的是 ${stated ?? ""}，各级分值 ${parts ?? ""}＝${computed ?? ""}。请核对分值。`,
  "self/actual-copies-target": ({ indicator, actual }) =>
    `“${indicator ?? ""}”的实际完成值“${actual ?? ""}”照抄了指标值，没有写出实际完成多少。请填写实际数值。`,
  "self/actual-differs": ({ indicator, actual, reviewed, place }) =>
    `“${indicator ?? ""}”自评填报完成 ${actual ?? ""}，评价核实为 ${reviewed ?? ""}（${place ?? ""}）。请核对填报依据。`,
  "self/actual-not-measured": ({ indicator, target, actual }) =>
    `“${indicator ?? ""}”指标值为 ${target ?? ""}，实际完成值只写了“${actual ?? ""}”，无法考核。请填写实际数值。`,
  "self/deduction-differs": ({ indicator, named: points, lost }) =>
    `“${indicator ?? ""}”的说明写扣 ${points ?? ""}，实际扣 ${lost ?? ""}。请使两者一致。`,
  "self/deduction-unexplained": ({ indicator, stated, lost }) =>
    `“${indicator ?? ""}”自评 ${stated ?? ""} 分，扣了 ${lost ?? ""} 分而没有写原因。请在偏差原因栏写明为什么扣分。`,
  "self/deviation-reason-missing": ({ indicator, target, actual }) =>
    `“${indicator ?? ""}”指标值 ${target ?? ""}，实际完成 ${actual ?? ""}，未完成而没有填写偏差原因分析及改进措施。请补充。`,
  "self/execution-rate-differs": ({ calculation, stated, computed }) =>
    `预算执行率按 ${calculation ?? ""} 计算应为 ${computed ?? ""}，表中写的是 ${stated ?? ""}。请核对预算数、执行数或执行率。`,
  "self/execution-score-differs": ({ rate, stated, computed }) =>
    `预算执行率 ${rate ?? ""}，按规定应得 ${computed ?? ""} 分，自评 ${stated ?? ""} 分。请核对得分。`,
  "self/full-marks-unfinished": ({ indicator, target, actual, stated, computed }) =>
    `“${indicator ?? ""}”指标值 ${target ?? ""}，实际完成 ${actual ?? ""}，未完成而自评满分 ${stated ?? ""} 分${computed === undefined ? "" : `；按规定应得 ${computed} 分`}。请改正自评得分。`,
  "self/fund-total-differs": ({ column, stated, computed, parts }) =>
    `${amountName(column)}的年度资金总额写的是 ${stated ?? ""}，各项资金相加 ${parts ?? ""}＝${computed ?? ""}。请核对。`,
  "self/goal-result-missing": ({ expected }) =>
    `总体目标“${expected ?? ""}”没有填写实际完成情况。请写明完成的内容、数量和取得的效益。`,
  "self/goal-result-unspecific": ({ found, amounts }) =>
    `总体目标写有 ${amounts ?? ""} 等数量，实际完成情况只写“${found ?? ""}”，看不出各项内容完成多少、效益如何。请逐项写明。`,
  "self/indicator-misplaced": ({ indicator, level }) =>
    `“${indicator ?? ""}”是资金使用情况，不反映“${level ?? ""}”的产出。请调整到对应的二级指标，或改用能反映产出数量的指标。`,
  "self/over-fulfilled": ({ indicator, target, actual, rate, threshold }) =>
    `“${indicator ?? ""}”指标值 ${target ?? ""}，实际完成 ${actual ?? ""}，完成率 ${rate ?? ""}（达到 ${threshold ?? ""} 需分析原因）。请说明是否因年初指标值设定偏低。`,
  "self/satisfaction-differs": ({ indicator, actual, surveyed, place }) =>
    `“${indicator ?? ""}”自评填报 ${actual ?? ""}，问卷调查结果为 ${surveyed ?? ""}（${place ?? ""}）。请核对满意度的来源。`,
  "self/score-above-rule": ({ indicator, stated, computed }) =>
    `“${indicator ?? ""}”自评 ${stated ?? ""} 分，按规定应得 ${computed ?? ""} 分，偏高。请核对得分。`,
  "self/score-below-rule": ({ indicator, stated, computed }) =>
    `“${indicator ?? ""}”自评 ${stated ?? ""} 分，按规定可得 ${computed ?? ""} 分，偏低。请核对得分，或说明扣分原因。`,
  "self/score-missing": ({ indicator, fullScore }) =>
    `“${indicator ?? ""}”（${fullScore ?? ""} 分）没有填写自评得分。请补充。`,
  "self/target-not-measurable": ({ indicator, target, level }) =>
    `“${level ?? ""}”下的“${indicator ?? ""}”指标值为“${target ?? ""}”，没有可以衡量的数量。请填写数值。`,
  "self/total-differs": ({ stated, computed, parts }) =>
    `自评总分写的是 ${stated ?? ""}，各项得分相加（${parts ?? ""}）为 ${computed ?? ""}。请核对总分或各项得分。`,
  "self/unproven-scored": ({ indicator, words, stated }) =>
    `“${indicator ?? ""}”的说明写“${words ?? ""}”，却得 ${stated ?? ""} 分。没有佐证的不得分，请核对说明或得分。`,
};
