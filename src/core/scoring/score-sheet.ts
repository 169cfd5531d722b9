/** One sheet as scored: its indicators, their levels, the total and the grade. */
import type { Decision, Grade, IndicatorSheet, LevelScore, ScoredIndicator, ScoredSheet } from "../model/index.js";
import { distanceToNextGrade, gradeOf, type Policy } from "../policy/index.js";
import { level1Scores, level2Scores, levelScore } from "./level-scores.js";
import { scoreIndicator, type IndicatorScoring } from "./score-indicator.js";

export function scoreSheet(
  sheet: IndicatorSheet,
  decisions: readonly (Decision | null)[],
  scoring: IndicatorScoring,
): ScoredSheet {
  const indicators = sheet.indicators.map((indicator, position) =>
    scoreIndicator(indicator, decisions[position] ?? null, scoring),
  );
  const total = totalOf(indicators);
  return {
    sheet,
    indicators,
    level1: level1Scores(indicators),
    level2: level2Scores(indicators),
    total,
    grade: gradeFor(total, scoring.policy),
    distance: distanceFor(total, scoring.policy),
  };
}

function totalOf(indicators: readonly ScoredIndicator[]): LevelScore {
  return levelScore(
    indicators,
    { name: "", parent: null },
    indicators.map((_, position) => position),
  );
}

function gradeFor({ score, fullScore }: LevelScore, { gradeScale }: Policy): Grade | null {
  return score === null ? null : gradeOf(gradeScale, score, fullScore);
}

function distanceFor({ score, fullScore }: LevelScore, { gradeScale }: Policy): ScoredSheet["distance"] {
  return score === null ? null : distanceToNextGrade(gradeScale, score, fullScore);
}
