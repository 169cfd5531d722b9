/**
 * 管理规范得4分，发现问题酌情扣1-3分; 按期完工得6分，延误15天以内扣1分，15-30天扣3分: losses of which at most one is taken, as levels
 * below the first award.
 */
import { addAmounts, negateAmount } from "../../model/amount.js";
import type { Amount, GradedRule, Level } from "../../model/index.js";
import { isNought } from "../clauses/amounts.js";
import { isSameRule } from "../same-rule.js";
import type { Statement } from "../statements/statement.js";
import type { Composition } from "./composition.js";
import { levelOf } from "./findings.js";
import { partBands } from "./part-bands.js";

export function exclusiveLosses(statements: readonly Statement[], composition: Composition): GradedRule | null {
  const [start, ...others] = statements;
  if (start?.award.says !== "amount" || isNought(start.award.amount) || isMeasured(start)) return null;
  const { amount } = start.award;
  const losses = others.filter(isLoss);
  const voids = others.filter(({ award }) => award.says === "amount" && isNought(award.amount));
  if (losses.length === 0 || voids.length > 1 || losses.length + voids.length !== others.length) return null;
  if (others.some(isBounded)) return null;
  const isOneRange = losses.length === 1 && losses[0]?.award.says !== "deduct";
  if (!isOneRange && !areBands(others)) return null;
  const levels = others.map((statement) => lostLevel(statement, amount, composition));
  const isYesNo = levels.length === 1 && levels.every(({ award }) => award.gives !== "range");
  const kind = isYesNo ? "threshold" : "graded";
  return { form: "graded", kind, levels: [levelOf(start, composition), ...levels] };
}

function isLoss({ award }: Statement): boolean {
  return award.says === "deduct" || award.says === "deduct-range" || award.says === "discretion";
}

/** 按期完工 may be meant as the target or as a state of affairs; a figure is neither. */
function isMeasured({ condition, step }: Statement): boolean {
  return step !== null || (condition.is !== "words" && condition.is !== "target");
}

function isBounded({ modifiers, award, step }: Statement): boolean {
  const isBelow = award.says === "deduct" && award.below;
  const { most, usedUp, broken, highest } = modifiers;
  return step !== null || isBelow || [most, usedUp, broken, highest].some((bound) => bound !== null);
}

function lostLevel(statement: Statement, from: Amount, composition: Composition): Level {
  const { award, words, start, end } = statement;
  const span = composition.spanOf(start, end);
  const left = (loss: Amount): Amount => addAmounts(from, negateAmount(loss));
  if (award.says === "deduct") return { words, award: { gives: "amount", amount: left(award.amount) }, span };
  if (award.says !== "deduct-range") return levelOf(statement, composition);
  return { words, award: { gives: "range", lowest: left(award.highest), highest: left(award.lowest) }, span };
}

/** Bands of one measure, one behind the other, the last one open. */
function areBands(statements: readonly Statement[]): boolean {
  if (statements.length < 2 || statements.some(({ condition }) => condition.is !== "interval")) return false;
  const bands = partBands(statements.map(({ condition }) => condition));
  return bands.every((band, at) => {
    const next = bands[at + 1];
    if (band.is !== "interval") return false;
    if (next === undefined || band.upper === null) return next === undefined && band.upper === null;
    return next.is === "interval" && next.lower !== null && isSameRule(next.lower.reference, band.upper.reference);
  });
}
