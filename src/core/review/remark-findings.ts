/**
 * 扣分说明 and the points taken off say the same: “扣60%” beside 45% taken off, no proof beside points given, points taken off without
 * a word (the reviewers' criteria 1, 4 and 14, see README.md).
 */
import {
  agreesAsPrinted,
  compare,
  decimal,
  decimalPlaces,
  divide,
  equals,
  formatDecimal,
  formatPercent,
  HUNDRED,
  isPositive,
  multiply,
  subtract,
  type Rational,
} from "../decimal/index.js";
import type { Finding, Indicator, Reading } from "../model/index.js";
import { toHalfWidth } from "../text/index.js";
import { hasReason } from "./has-reason.js";
import { indicatorFinding } from "./indicator-finding.js";
import { printedPercent } from "./printed-percent.js";
import type { ReviewedIndicator } from "./review.js";

export function remarkFindings(reviewed: ReviewedIndicator): Finding[] {
  const { indicator } = reviewed;
  const [full, stated] = [indicator.fullScore, indicator.statedScore];
  if (full === null || stated === null || !isPositive(full.value)) return [];
  return [
    ...deductionNamed(indicator, full, stated),
    ...unproven(indicator, stated),
    ...unexplained(reviewed, full, stated),
  ];
}

/** Most remarks take nothing off: they are not read any further. */
const TAKES_OFF = "扣";
const POINTS = /扣除?\s*(\d+(?:\.\d+)?)\s*(分|%)/g;
/** 每缺一项扣1分 is a rule, not what was taken off. */
const RULE = /每扣|每.{0,12}扣|不扣|应扣|最多/;

function deductionNamed(indicator: Indicator, full: Reading<Rational>, stated: Reading<Rational>): Finding[] {
  const remark = indicator.deviation;
  if (remark === null || !remark.value.includes(TAKES_OFF)) return [];
  const [only, ...others] = toHalfWidth(remark.value).matchAll(POINTS);
  if (only === undefined || others.length > 0 || RULE.test(remark.value)) return [];
  const lost = subtract(full.value, stated.value);
  const isPercent = only[2] === "%";
  const named = decimal(only[1] ?? "0");
  const expected = isPercent ? divide(multiply(named, full.value), HUNDRED) : named;
  if (equals(lost, expected)) return [];
  const words = isPercent ? formatPercent(divide(lost, full.value)) : `${formatDecimal(lost)}分`;
  const data = { named: `${only[1] ?? ""}${only[2] ?? ""}`, lost: words };
  return [indicatorFinding("self/deduction-differs", "warning", indicator, remark.cell, data)];
}

const NO_PROOF =
  /无佐证|没有佐证|(?:未|没有)提供(?:相关|任何)?(?:佐证|证明|支撑|依据)|无(?:相关)?(?:支撑|证明)(?:材料|资料)|未(?:开展|进行|组织)(?:满意度|问卷)*调查|无(?:满意度|问卷)+调查/;

/** 无佐证资料, 满意度无调查: the reviewers give no points. */
function unproven(indicator: Indicator, stated: Reading<Rational>): Finding[] {
  const remark = indicator.deviation;
  const words = remark === null ? null : NO_PROOF.exec(remark.value)?.[0];
  if (remark === null || words == null || !isPositive(stated.value)) return [];
  const data = { words, stated: formatDecimal(stated.value) };
  return [indicatorFinding("self/unproven-scored", "warning", indicator, stated.cell, data)];
}

/** Where the rule gives a score, a lower one is reported as that; unfinished work lacks its reason already. */
function unexplained(
  { indicator, ruleScore }: ReviewedIndicator,
  full: Reading<Rational>,
  stated: Reading<Rational>,
): Finding[] {
  const isLess = compare(stated.value, full.value) < 0;
  if (!isLess || ruleScore !== null || hasReason(indicator) || indicator.deviationCell === null) return [];
  if (isShareOfFull(indicator, full.value, stated.value)) return [];
  const data = { stated: formatDecimal(stated.value), lost: formatDecimal(subtract(full.value, stated.value)) };
  return [indicatorFinding("self/deduction-unexplained", "warning", indicator, indicator.deviationCell, data)];
}

/** 预算执行率 98.5% of 10 points is 9.85: the figure beside it says why. */
function isShareOfFull({ actual }: Indicator, full: Rational, stated: Rational): boolean {
  const rate = actual === null ? null : printedPercent(actual.value);
  return rate !== null && agreesAsPrinted(multiply(rate.value, full), stated, Math.max(1, decimalPlaces(stated)));
}
