/** One sheet as scored: its indicators, their levels, the total and the grade. */
import { divide, isZero, type Rational } from "../decimal/index.js";
import type { Decision, Grade, IndicatorSheet, LevelScore, ScoredIndicator, ScoredSheet } from "../model/index.js";
import { distanceToNextGrade, gradeOf, type Policy } from "../policy/index.js";
import { level1Scores, level2Scores, totalScore } from "./level-scores.js";
import { scoreIndicator, type IndicatorScoring } from "./score-indicator.js";

export function scoreSheet(
  sheet: IndicatorSheet,
  decisions: readonly (Decision | null)[],
  scoring: IndicatorScoring,
): ScoredSheet {
  const indicators = sheet.indicators.map((indicator, position) =>
    scoreIndicator(indicator, decisions[position] ?? null, scoring),
  );
  const total = withStatedPoints(totalScore(indicators), sheet.total?.fullScore?.value ?? null, indicators);
  return {
    sheet,
    indicators,
    level1: level1Scores(indicators).map((level) =>
      withStatedPoints(level, statedPoints(sheet, level.name), indicators),
    ),
    level2: level2Scores(indicators),
    total,
    grade: gradeFor(total, scoring.policy),
    distance: distanceFor(total, scoring.policy),
  };
}

/** 分值 that a form gives only to its levels and its total: out of them a score is, where no indicator has points of its own. */
function withStatedPoints(
  level: LevelScore,
  stated: Rational | null,
  indicators: readonly ScoredIndicator[],
): LevelScore {
  if (stated === null || isZero(stated)) return level;
  const hasOwn = level.members.some((member) => indicators[member]?.indicator.fullScore != null);
  if (hasOwn) return level;
  return { ...level, fullScore: stated, scoreRate: level.score === null ? null : divide(level.score, stated) };
}

function statedPoints({ levelTotals }: IndicatorSheet, name: string): Rational | null {
  return levelTotals.find((level) => level.level === 1 && level.name === name)?.fullScore?.value ?? null;
}

function gradeFor({ score, fullScore }: LevelScore, { gradeScale }: Policy): Grade | null {
  return score === null ? null : gradeOf(gradeScale, score, fullScore);
}

function distanceFor({ score, fullScore }: LevelScore, { gradeScale }: Policy): ScoredSheet["distance"] {
  return score === null ? null : distanceToNextGrade(gradeScale, score, fullScore);
}
