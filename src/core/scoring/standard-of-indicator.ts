/** The sentence an indicator is scored by: its own, or the policy's where the sheet has none. */
import { isZero } from "../decimal/index.js";
import type { Indicator } from "../model/index.js";
import { levelCategory, type Policy } from "../policy/index.js";
import { readFigure, type QuantityFigure } from "../text/index.js";

export interface AppliedStandard {
  readonly text: string;
  readonly source: "sheet" | "policy";
}

/** @returns null where neither the sheet nor the policy has a sentence: the evaluator decides alone. */
export function standardOf(indicator: Indicator, policy: Policy): AppliedStandard | null {
  if (indicator.standard !== null && indicator.standard.value.trim() !== "") {
    return { text: indicator.standard.value, source: "sheet" };
  }
  const { level1, level2, level3, target, actual } = indicator;
  const row = { names: [level3, level2, level1], target: target?.value ?? null, actual: actual?.value ?? null };
  const text = policySentence(row, policy);
  return text === null ? null : { text, source: "policy" };
}

export interface PolicyRow {
  /** The indicator's own name first, then those of the levels above it. */
  readonly names: readonly (string | null)[];
  readonly target: string | null;
  readonly actual: string | null;
}

/** What the policy says of an indicator without a standard; null where it leaves that to the evaluator. */
export function policySentence(row: PolicyRow, { standards }: Policy): string | null {
  const target = readFigure(row.target ?? "");
  const actual = readFigure(row.actual ?? "");
  if (target.is === "blank" && actual.is === "blank") return null;
  const categories = row.names.map((name) => levelCategory(name ?? ""));
  if (categories[0] === "execution") return standards.executionRate;
  if (target.is === "quantity") {
    if (categories.includes("satisfaction")) return standards.satisfaction;
    return isCeiling(target) ? standards.quantitativeLower : standards.quantitative;
  }
  return target.is === "words" || target.is === "state" ? standards.qualitative : null;
}

/** A bare zero (事故 0 起) can only be a ceiling. */
function isCeiling({ comparator, value }: QuantityFigure): boolean {
  return comparator === "≤" || comparator === "<" || (comparator === null && isZero(value));
}
