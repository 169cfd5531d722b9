/** Numbered points put together: independent points, levels of one scale, parts with standards of their own, or plain clauses. */
import { compare, isZero, sum, ZERO, type Rational } from "../../decimal/index.js";
import { evaluateAmount, pointsOf } from "../../model/amount.js";
import type { Amount, CompositeRule, RulePart, ScoringRule } from "../../model/index.js";
import { compose } from "./compose.js";
import { composeWords, elementsRule } from "./compose-words.js";
import { levelOf } from "./findings.js";
import type { Composition } from "./composition.js";
import { givesNought, type Scan, type Statement } from "../statements/statement.js";
import { subjectOf } from "./subject.js";

/** `scans` holds one scan a point. */
export function composePoints(read: readonly Scan[], composition: Composition): ScoringRule | null {
  const scans = read.map(withoutElse);
  const statements = scans.flatMap((scan) => scan.statements);
  const withVoid = pointsWithVoid(statements, composition);
  if (withVoid !== null) return withVoid;
  const isOneEach = scans.every((scan) => scan.statements.length === 1 && isJudgedAward(scan.statements));
  if (isOneEach) return composeWords(statements, composition) ?? compose(statements, composition);
  if (isMixed(statements, scans, composition)) return elementsRule(statements, composition);
  return composeParts(scans, composition) ?? compose(statements, composition);
}

/**
 * 制度健全（1分）；办结率达100%（1分）: beside points that a person judges, a figure in the words of another is judged too; so are
 * points that measure different things, which one actual value cannot be.
 */
function isMixed(statements: readonly Statement[], scans: readonly Scan[], { fullScore }: Composition): boolean {
  if (fullScore === null || scans.some((scan) => scan.statements.length !== 1)) return false;
  const isPlain = statements.every(
    ({ award, step, condition }) =>
      step === null && award.says === "amount" && condition.is !== "otherwise" && condition.is !== "nothing",
  );
  const conditions = statements.map(({ condition }) => condition);
  if (!isPlain || (conditions.every(({ is }) => is !== "words") && subjectOf(conditions) !== null)) return false;
  const values = statements.map(({ award }) => (award.says === "amount" ? award.amount.points : ZERO));
  return values.every((value) => !isZero(value)) && compare(sum(values), fullScore) === 0;
}

/** 每有一项不符合的，不得该项分值: behind the last point, it says of every point what goes without saying. 有一项不符合 may take everything. */
const EACH_UNMET = /^[,;。]*(?:每(?:有|存在)?(?:一|1)?项)?不(?:符合|满足|达标)(?:要求)?的?[,;。]*$/;

/** 目标明确得1分，否则不得分: for a point, the second half says nothing more. */
function withoutElse(scan: Scan): Scan {
  const [first, last, ...more] = scan.statements;
  const saysNothingMore = last?.condition.is === "otherwise" || (last !== undefined && EACH_UNMET.test(last.words));
  const isElse = last !== undefined && saysNothingMore && givesNought(last) && first?.condition.is === "words";
  return isElse && more.length === 0 ? { ...scan, statements: [first] } : scan;
}

function isJudgedAward(statements: readonly Statement[]): boolean {
  return statements.every(({ award, step, condition }) => {
    return step === null && (award.says === "amount" || award.says === "range") && condition.is === "words";
  });
}

/** Points that add up to 分值, followed by events that void them all or take something off at discretion. */
function pointsWithVoid(statements: readonly Statement[], composition: Composition): ScoringRule | null {
  const first = statements.findIndex((statement) => givesNought(statement) || statement.award.says === "discretion");
  if (first < 2 || composition.fullScore === null) return null;
  const [points, voids] = [statements.slice(0, first), statements.slice(first)];
  if (!isJudgedAward(points) || points.some(({ award }) => award.says !== "amount")) return null;
  if (!voids.every((statement) => givesNought(statement) || statement.award.says === "discretion")) return null;
  if (voids.some(({ step, condition }) => step !== null || condition.is !== "words")) return null;
  // ①不满足的，本项不得分 hangs on a point: what a person names as met would have to decide it.
  if (voids.some(({ words }) => /[①-⑳]|要点|第[一二三四五六\d]+[项条点]|任一|任意|其中|[一1][项条点]/.test(words)))
    return null;
  const values = points.map(({ award }) => (award.says === "amount" ? award.amount.points : ZERO));
  if (compare(sum(values), composition.fullScore) !== 0) return null;
  const rule = elementsRule(points, composition);
  return { ...rule, voids: voids.map((statement) => levelOf(statement, composition)) };
}

/** Each point is a standard of its own, and their full marks add up to 分值. */
function composeParts(scans: readonly Scan[], composition: Composition): CompositeRule | null {
  const parts: RulePart[] = [];
  for (const scan of scans) {
    const rule = compose(scan.statements, { ...composition, scan, fullScore: null });
    const most = rule === null ? null : highestOf(rule);
    if (rule === null || most === null || !isZero(most.share) || compare(most.points, ZERO) <= 0) return null;
    parts.push({ words: scan.statements.map(({ words }) => words).join("；"), rule, fullScore: most });
  }
  const total = sum(parts.map(({ fullScore }) => fullScore.points));
  if (composition.fullScore === null || compare(total, composition.fullScore) !== 0) return null;
  return { form: "composite", kind: "composite", combine: "sum", parts };
}

/** The most that a rule gives where it says so itself. */
export function highestOf(rule: ScoringRule): Amount | null {
  switch (rule.form) {
    case "graded":
      return highest(
        rule.levels.map(({ award }) =>
          award.gives === "amount" ? award.amount : award.gives === "range" ? award.highest : null,
        ),
      );
    case "count":
      return rule.kind === "deduction" ? rule.start : null;
    case "elements":
      return pointsOf(sum(rule.elements.map(({ weight }) => weight.points)));
    case "quantity":
      return highest(rule.cases.map(({ award }) => (award.gives === "amount" ? award.amount : null)));
    case "external":
    case "composite":
      return null;
  }
}

function highest(amounts: readonly (Amount | null)[]): Amount | null {
  let best: Amount | null = null;
  let most: Rational | null = null;
  for (const amount of amounts) {
    if (amount === null) continue;
    const value = evaluateAmount(amount, null);
    if (value === null) return null;
    if (most === null || compare(value, most) > 0) [best, most] = [amount, value];
  }
  return best;
}
