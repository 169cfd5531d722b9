/** 正向指标…得分=实际值/指标值×分值；反向指标…得分=指标值/实际值×分值: one proportion whose ratio turns round with the target's comparator. */
import { FULL_SCORE } from "../../model/amount.js";
import type { Expression, QuantityRule } from "../../model/index.js";
import type { Span } from "../../text/index.js";
import { quantityRule } from "../composing/compose-quantity.js";
import { parseFormula } from "../clauses/parse-formula.js";

const NAMED = "[^;。=]{0,30}?(?:\\([^()]*\\))?[^;。=]{0,16}?得分(?:计算方法|计算公式)?(?:应用|采用|为|=|:){1,6}";
const BOTH = new RegExp(
  `^(?:定量指标)?[,:]?(?:若|如|对于)?[^;。=]{0,8}正向指标${NAMED}(?<upward>[^;。,]+)[;。,][^;。=]{0,12}反向指标${NAMED}(?<downward>[^;。,]+)[;。]?$`,
);

export function parseDirections(plain: string, spanOf: (start: number, end: number) => Span): QuantityRule | null {
  if (!plain.includes("正向指标")) return null;
  const groups = BOTH.exec(plain)?.groups;
  if (groups === undefined) return null;
  const [upward, downward] = [parseFormula(groups["upward"] ?? ""), parseFormula(groups["downward"] ?? "")];
  if (upward === null || downward === null) return null;
  if (!isRatio(upward, "actual", "target") || !isRatio(downward, "target", "actual")) return null;
  const award = { gives: "proportion", of: FULL_SCORE, ceiling: "target-over-actual" } as const;
  return quantityRule("", [{ when: { on: "otherwise" }, award, words: plain, span: spanOf(0, plain.length) }], null);
}

function isRatio(expression: Expression, above: string, below: string): boolean {
  if (expression.op !== "×") return false;
  const { left, right } = expression;
  const [ratio, full] = left.op === "÷" ? [left, right] : [right, left];
  if (ratio.op !== "÷" || full.op !== "variable" || full.role !== "full-score") return false;
  return (
    ratio.left.op === "variable" &&
    ratio.left.role === above &&
    ratio.right.op === "variable" &&
    ratio.right.role === below
  );
}
