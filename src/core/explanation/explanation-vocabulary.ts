/** The words of explanations and notes that go into the workbook itself. */
import type { TraceInput } from "../model/index.js";

export const INPUT_LABELS: Readonly<Record<TraceInput["name"], string>> = {
  "full-score": "分值",
  "target-value": "指标值",
  "actual-value": "实际完成值",
  rate: "比率",
  judgement: "评审判定",
};

export const STEP_WORDS: Readonly<Record<string, string>> = {
  arithmetic: "计算",
  cap: "最高不超过分值",
  floor: "扣完为止",
  most: "不超过评分标准的限额",
  "whole-steps": "按整步计",
  rounding: "四舍五入",
};

/** `words` are those of the problem: a part of the standard, or a value as written. */
export const OBSTACLE_WORDS: Readonly<Record<string, (words: string) => string>> = {
  "value/missing": (words) =>
    words === "target" ? "指标值没有填写" : words === "actual" ? "实际完成值没有填写" : `缺少“${words}”的数据`,
  "value/not-comparable": (words) => `“${words}”不能与指标值比较`,
  "value/approximate": (words) => `“${words}”只是约数，请填写准确数值`,
  "value/open-ended": (words) => `“${words}”没有说出准确数值`,
  "value/units-differ": (words) => `单位不一致：${words}`,
  "value/percent-sign-missing": () => "实际完成值缺少百分号，不能确定是比率还是数量",
  "value/several-quantities": () => "评分标准涉及几个数据，一个实际完成值不能对应",
  "value/direction-missing": (words) => `“${words}”没有写明是上升还是下降`,
  "value/no-deviation": (words) => `“${words}”是否为偏差率不能确定`,
  "value/rate-of-rate": (words) => `“${words}”是完成率还是比率本身，不能确定`,
  "value/error": (words) => `单元格是错误值${words}`,
  "value/no-rank": () => "缺少名次",
  "value/partly": (words) => `“${words}”属于部分完成，请判定`,
  "full-score/missing": () => "分值没有填写",
  "input/text": () => "没有写评分标准（text）",
  "input/full-score": () => "分值（fullScore）不是数",
  "input/judgement": () => "判定（judgement）的写法不对",
  "input/preset": () => "没有这个名称的计分办法（preset）",
  "input/step-mode": () => "步进方式（stepMode）应为 continuous、floor、ceil 或 round",
  "standard/missing": () => "没有评分标准",
  "standard/empty": () => "没有评分标准",
  "standard/unread-words": (words) => `评分标准中的“${words}”未能识别`,
  "standard/not-confirmed": (words) => `评分标准中的“${words}”有不止一种读法，未自动计分`,
  "standard/proviso": (words) => `另有特殊情形：“${words}”`,
  "standard/exceeds-full-score": (words) => `评分标准写明${words}分，超过分值`,
  "judgement/points-met": () => "请判定符合哪些要点",
  "judgement/level": () => "请判定属于哪一档",
  "judgement/unknown-point": () => "判定中的要点不在评分标准内",
  "judgement/unknown-level": () => "判定的档次不在评分标准内",
  "count/missing": () => "请判定发现几处",
  "count/contradicts-rate": (words) => `发现的数量与实际完成值“${words}”不一致`,
  "rule/discretion": () => "评分标准要求酌情评分，请判定",
  "rule/place-in-range": () => "评分标准只给出分数区间，请在区间内判定",
  "rule/decided-elsewhere": (words) => `按“${words}”另行评定`,
  "rule/no-case-holds": (words) => `“${words}”不在评分标准所列的任何情形内`,
  "target/below-band": (words) => `指标值“${words}”低于评分标准所列的档次，档次是占指标值的比例还是数值本身没有写明`,
  "rule/cases-overlap": (words) => `“${words}”同时符合评分标准的几种情形`,
  "steps/limit-open": (words) => `评分标准的扣完界限指超出的幅度还是指数值本身没有写明（实际完成值“${words}”），请判定`,
  "proportion/ceiling-passed": () => "超过上限的比例计算办法没有写明，请判定",
  "proportion/base-open": () => "按比例得分是按达到程度还是按比率本身计算没有写明，请判定",
  "proportion/two-targets": (words) => `指标值“${words}”与评分标准所写的数量不同，以哪个为准请判定`,
  "target/direction-open": (words) => `指标值“${words}”没有写明是不低于还是不高于`,
  "value/sign-open": (words) => `“${words}”的正负号指哪个方向没有写明`,
};

export const UNKNOWN_OBSTACLE = (words: string): string => (words === "" ? "需要评审判定" : `需要评审判定：${words}`);
