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
  const text = policySentence(indicator, policy);
  return text === null ? null : { text, source: "policy" };
}

function policySentence(indicator: Indicator, { standards }: Policy): string | null {
  const target = readFigure(indicator.target?.value ?? "");
  const actual = readFigure(indicator.actual?.value ?? "");
  if (target.is === "blank" && actual.is === "blank") return null;
  const categories = [indicator.level3, indicator.level2, indicator.level1].map((name) => levelCategory(name ?? ""));
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
