/** Intervals whose bound is the target or a base value: 低于标准人员数, 不低于计划的80%, 控制在预算以内. */
import { ONE } from "../../decimal/index.js";
import type { Reference } from "../../model/index.js";
import { parseQuantity } from "../../text/index.js";
import type { WordedBound } from "./condition-reading.js";
import { bounded, signOf, type Interval } from "./interval-bounds.js";
import { ABOVE, BELOW, hasComparison, SIGN_WORDS, TAIL } from "./interval-words.js";
import { BASELINE_NAME, TARGET_NAME } from "../characters/words.js";

const AGAINST_TARGET = new RegExp(
  `^(?<subject>.*?)(?<sign>${SIGN_WORDS})(?:本|该|其)?(?<name>${TARGET_NAME}|${BASELINE_NAME})(?:(?<of>的)?(?<share>\\d+(?:\\.\\d+)?)%)?(?<suffix>${ABOVE}|${BELOW})?${TAIL}$`,
);
const WITHIN_TARGET = new RegExp(
  `^(?<subject>[^,;。]*?)控制在(?<name>${TARGET_NAME})(?:规模|范围|额度)?(?:以|之)?内${TAIL}$`,
);

const NAME = `(?:${TARGET_NAME})(?:的?\\d+(?:\\.\\d+)?%)?`;
const CHAINED = new RegExp(
  `^(?<left>${NAME})(?<leftSign>[≤<])(?<subject>[^≤<≥>\\d]{0,24}?)(?<rightSign>[≤<])(?<right>${NAME})${TAIL}$`,
);
const SHARED_NAME = /^(?<name>.*?)(?:的?(?<share>\d+(?:\.\d+)?)%)?$/;

/** 预算成本<实际成本≤预算成本的105%. */
function chained(words: string): Interval | null {
  if (!/[≤<].*[≤<]/.test(words)) return null;
  const { left, leftSign, subject = "", rightSign, right } = CHAINED.exec(words)?.groups ?? {};
  if (left === undefined || right === undefined) return null;
  const bound = (name: string, sign: string | undefined): WordedBound => {
    const { name: named = "", share } = SHARED_NAME.exec(name)?.groups ?? {};
    const part = share === undefined ? ONE : (parseQuantity(`${share}%`)?.value ?? ONE);
    return { reference: { to: "target", share: part, words: named }, inclusive: sign === "≤", isSoft: false };
  };
  return { is: "interval", subject, lower: bound(left, leftSign), upper: bound(right, rightSign) };
}

/** 超过目标值10% is how far beyond; 低于目标值90% is a share of it. */
function isDistance(sign: string, share: string): boolean {
  return /^(?:超过|超出|高于|大于|多于|>)$/.test(sign) || Number(share) <= 50;
}

/** 低于标准人员数, 不低于计划的80%. Words that only say “reached” are left to the caller: their side follows the target. */
export function againstTarget(words: string): Interval | null {
  const kept = WITHIN_TARGET.exec(words)?.groups;
  if (kept !== undefined && !hasComparison(kept["subject"] ?? "")) {
    const within: Reference = { to: "target", share: ONE, words: kept["name"] ?? "" };
    return bounded((kept["subject"] ?? "").replace(/[,]$/, ""), within, "≤", false);
  }
  const between = chained(words);
  if (between !== null) return between;
  const groups = AGAINST_TARGET.exec(words)?.groups;
  if (groups === undefined) return null;
  const { subject = "", sign = "", name = "", of, share, suffix } = groups;
  if (hasComparison(subject) || (share !== undefined && of === undefined && isDistance(sign, share))) return null;
  const reference: Reference = {
    to: "target",
    share: share === undefined ? ONE : (parseQuantity(`${share}%`)?.value ?? ONE),
    words: name,
  };
  const worded = signOf(sign, suffix, "");
  return worded === null ? null : bounded(subject, reference, worded.sign, worded.isSoft);
}
