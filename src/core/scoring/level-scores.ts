/** Levels and total as sums of what is shown: each indicator is rounded first, then added. Unknown is not zero. */
import { divide, isZero, sum, ZERO, type Rational } from "../decimal/index.js";
import type { LevelScore, ScoredIndicator } from "../model/index.js";

/** One score per level-1 name, in the order of their first indicators. */
export function level1Scores(indicators: readonly ScoredIndicator[]): LevelScore[] {
  return grouped(indicators, ({ indicator }) =>
    indicator.level1 === null ? null : { name: indicator.level1, parent: null },
  );
}

/** One score per level-2 name within its level 1, in the order of their first indicators. */
export function level2Scores(indicators: readonly ScoredIndicator[]): LevelScore[] {
  return grouped(indicators, ({ indicator }) =>
    indicator.level2 === null ? null : { name: indicator.level2, parent: indicator.level1 },
  );
}

/** @param members positions in `indicators` */
export function levelScore(
  indicators: readonly ScoredIndicator[],
  level: { readonly name: string; readonly parent: string | null },
  members: readonly number[],
): LevelScore {
  const applicable = members.flatMap((member) => indicators[member] ?? []).filter(isApplicable);
  const known = applicable.filter(({ counted }) => counted !== null);
  const fullScore = sum(applicable.map(fullScoreOf));
  const scoreSoFar = sum(known.map(({ counted }) => counted ?? ZERO));
  const isComplete = known.length === applicable.length && applicable.length > 0;
  const score = isComplete ? scoreSoFar : null;
  return {
    ...level,
    members,
    fullScore,
    score,
    scoreSoFar,
    fullScoreSoFar: known.length === applicable.length ? fullScore : sum(known.map(fullScoreOf)),
    scoreRate: score === null || isZero(fullScore) ? null : divide(score, fullScore),
  };
}

/** What does not apply is left out of the score and of the full score. */
function isApplicable({ score }: ScoredIndicator): boolean {
  return score.status !== "not-applicable";
}

function fullScoreOf({ indicator }: ScoredIndicator): Rational {
  return indicator.fullScore?.value ?? ZERO;
}

function grouped(
  indicators: readonly ScoredIndicator[],
  levelOf: (indicator: ScoredIndicator) => { readonly name: string; readonly parent: string | null } | null,
): LevelScore[] {
  const groups = new Map<string, { level: { name: string; parent: string | null }; members: number[] }>();
  indicators.forEach((indicator, position) => {
    const level = levelOf(indicator);
    if (level === null) return;
    const key = JSON.stringify([level.parent, level.name]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { level, members: [position] });
    else group.members.push(position);
  });
  return [...groups.values()].map(({ level, members }) => levelScore(indicators, level, members));
}
