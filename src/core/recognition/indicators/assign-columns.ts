/**
 * Decides what each column of an indicator table holds: by its words, then by its neighbours (指标值 beside 目标值), then by what stands in it.
 * Every decision leaves the words that made it.
 */
import type { IndicatorColumn } from "../../model/index.js";
import type { HeaderBlock } from "../headers/header-block.js";
import type { IndicatorMeaning } from "../headers/header-meaning.js";
import type { ColumnContents } from "./column-contents.js";
import { ofWholeYear } from "../headers/period.js";
import type { ColumnMeaning } from "./column-meaning.js";
import { meaningsWithoutUnits } from "./unit-columns.js";
import { gradeColumns, type GradeColumn } from "./grade-columns.js";
import { assignDeviation, reasonColumns, withRemarks } from "./reason-columns.js";

export interface IndicatorColumns {
  readonly columns: Readonly<Record<IndicatorColumn, number | null>>;
  readonly levelWeights: { readonly level1: number | null; readonly level2: number | null };
  readonly levelScores: { readonly level1: number | null; readonly level2: number | null };
  readonly unit: number | null;
  readonly comparator: number | null;
  /** 指标说明 beside 指标解释. */
  readonly method: number | null;
  /** 专家1…n, averaged where no column holds their mean. */
  readonly experts: readonly number[];
  /** 自评得分 beside a reviewed score. */
  readonly selfScore: number | null;
  readonly scoreRate: number | null;
  /** 优, 良, 中, 差: the standard, a column a grade; empty where it stands in a column of its own. */
  readonly grades: readonly GradeColumn[];
  readonly meanings: readonly ColumnMeaning[];
}

export interface AssignmentContext {
  readonly header: HeaderBlock;
  readonly contents: ColumnContents;
  readonly isSelfEvaluation: boolean;
}

export function assignIndicatorColumns({ header, contents, isSelfEvaluation }: AssignmentContext): IndicatorColumns {
  const meanings = withRemarks(meaningsWithoutUnits(header.columns));
  const levels = assignLevels(meanings, contents);
  const weights = assignWeights(meanings, levels, contents);
  const scores = assignScores(meanings, levels, contents, { isSelfEvaluation, hasWeight: weights.fullScore !== null });
  const reasons = reasonColumns(meanings, contents);
  const standard = assignStandard(
    meanings.filter((each) => !reasons.includes(each.column)),
    levels,
    contents,
  );
  const values = assignValues(meanings, levels, contents, isSelfEvaluation);
  const grades = standard.standard === null ? gradeColumns(header.columns) : [];
  const columns = {
    level1: levels.level1,
    level2: levels.level2,
    level3: levels.level3,
    fullScore: weights.fullScore,
    ...values,
    description: standard.description,
    standard: standard.standard ?? grades[0]?.column ?? null,
    score: scores.score,
    deviation: assignDeviation(meanings, reasons, values.actual),
    judgement: first(meanings, "judgement"),
  };
  return {
    columns,
    levelWeights: weights.levels,
    levelScores: scores.levels,
    unit: first(meanings, "unit"),
    comparator: first(meanings, "comparator"),
    method: standard.method,
    experts: scores.experts,
    selfScore: scores.selfScore,
    scoreRate: first(meanings, "scoreRate"),
    grades,
    meanings,
  };
}

interface Levels {
  readonly level1: number | null;
  readonly level2: number | null;
  readonly level3: number | null;
}

function first(meanings: readonly ColumnMeaning[], ...wanted: readonly IndicatorMeaning[]): number | null {
  for (const meaning of wanted) {
    const found = meanings.find((each) => each.meaning === meaning);
    if (found !== undefined) return found.column;
  }
  return null;
}

function all(meanings: readonly ColumnMeaning[], wanted: IndicatorMeaning): number[] {
  return meanings.filter((each) => each.meaning === wanted).map((each) => each.column);
}

/** The deepest level carries the indicator's own name, whatever the form calls it: it is `level3` even where a form has two levels. */
function assignLevels(meanings: readonly ColumnMeaning[], contents: ColumnContents): Levels {
  const numbered = (["level1", "level2", "level3"] as const).map((level) => first(meanings, level));
  // With a fourth level the indicators are its names.
  const level4 = all(meanings, "level4").find((column) => contents.hasText(column));
  if (level4 !== undefined) return { level1: numbered[0] ?? null, level2: numbered[1] ?? null, level3: level4 };
  const [level1 = null, level2 = null, level3 = null] = numbered;
  const deepest = Math.max(-1, ...numbered.filter((column) => column !== null));
  // A column of names behind a numbered third level (评价内容) explains the indicator and is no level.
  const unnumbered = all(meanings, "level").filter(
    (column) => contents.hasText(column) && (level3 === null || deepest < 0),
  );
  const behind = unnumbered.filter((column) => column > deepest);
  const before = unnumbered.filter((column) => column < deepest);
  if (level3 !== null) return { level1: level1 ?? before[0] ?? null, level2, level3 };
  if (deepest >= 0) {
    const name = behind[behind.length - 1];
    if (name !== undefined) return { level1: level1 ?? level2, level2: level1 === null ? null : level2, level3: name };
    if (level2 !== null) return { level1: level1 ?? before[0] ?? null, level2: null, level3: level2 };
    return { level1: null, level2: null, level3: level1 };
  }
  const names = unnumbered.slice(0, 3);
  if (names.length === 3) return { level1: names[0] ?? null, level2: names[1] ?? null, level3: names[2] ?? null };
  if (names.length === 2) return { level1: names[0] ?? null, level2: null, level3: names[1] ?? null };
  return { level1: null, level2: null, level3: names[0] ?? first(meanings, "level") };
}

interface Weights {
  readonly fullScore: number | null;
  readonly levels: { readonly level1: number | null; readonly level2: number | null };
}

/** Which of several 分值 columns is the indicators': named so, or behind the name column, and filled on most rows. */
function assignWeights(meanings: readonly ColumnMeaning[], levels: Levels, contents: ColumnContents): Weights {
  const named = (level: 1 | 2 | 3): number | null =>
    meanings.find((each) => each.meaning === "fullScore" && each.level === level)?.column ?? null;
  const open = meanings
    .filter((each) => each.meaning === "fullScore" && each.level === null)
    .map((each) => each.column);
  const unused = new Set(open);
  const take = (column: number | null): number | null => {
    if (column !== null) unused.delete(column);
    return column;
  };
  const name = levels.level3 ?? -1;
  const nextAfter = (level: number | null): number | null => {
    if (level === null) return null;
    const next = [levels.level1, levels.level2, levels.level3].filter((each) => each !== null && each > level);
    const limit = Math.min(Number.POSITIVE_INFINITY, ...next.filter((each) => each !== null));
    return open.find((column) => column > level && column < limit) ?? null;
  };
  const level1 = named(1) ?? (levels.level1 === null ? null : nextAfter(levels.level1));
  const level2 = named(2) ?? (levels.level2 === null ? null : nextAfter(levels.level2));
  const isFilled = (column: number): boolean => contents.isOfFigures(column);
  const behindName = open.filter((column) => column > name && column !== level1 && column !== level2);
  const filled = behindName.filter(isFilled);
  const best = named(3) ?? filled[filled.length - 1] ?? behindName[0] ?? null;
  if (best !== null) {
    take(best);
    return { fullScore: best, levels: { level1: take(level1), level2: take(level2) } };
  }
  // A 分值 column before the names: the indicators' own where most rows have a figure of their own, else the level's.
  const candidate = level2 ?? level1 ?? open[0] ?? points(meanings);
  if (candidate !== null && isFilled(candidate) && !contents.isLevelWeight(candidate, levels)) {
    return { fullScore: candidate, levels: { level1: candidate === level1 ? null : level1, level2: null } };
  }
  return { fullScore: null, levels: { level1, level2 } };
}

function points(meanings: readonly ColumnMeaning[]): number | null {
  const hasScore = meanings.some((each) => each.meaning === "score" || each.meaning === "selfScore");
  return hasScore ? first(meanings, "points") : null;
}

interface Scores {
  readonly score: number | null;
  readonly experts: readonly number[];
  readonly selfScore: number | null;
  readonly levels: { readonly level1: number | null; readonly level2: number | null };
}

/** The score that counts: in a self-evaluation the unit's own, elsewhere the reviewer's; a mean before the experts' parts. */
function assignScores(
  meanings: readonly ColumnMeaning[],
  levels: Levels,
  contents: ColumnContents,
  { isSelfEvaluation, hasWeight }: { readonly isSelfEvaluation: boolean; readonly hasWeight: boolean },
): Scores {
  const plain = meanings.filter((each) => each.meaning === "score");
  // 得分 after every level: the one between two levels belongs to the first of them.
  const between12 = (level: 1 | 2): number | null => {
    const [from, to] = level === 1 ? [levels.level1, levels.level2 ?? levels.level3] : [levels.level2, levels.level3];
    if (from === null || to === null || plain.length < 2) return null;
    return plain.find((each) => each.level === null && each.column > from && each.column < to)?.column ?? null;
  };
  const levelScore = (level: 1 | 2): number | null =>
    plain.find((each) => each.level === level)?.column ?? between12(level);
  const name = levels.level3 ?? -1;
  const ownPlain = plain.filter((each) => each.level === null || each.level === 3).map((each) => each.column);
  const behind = ownPlain.filter((column) => column > name);
  const between = ownPlain.filter((column) => column < name);
  const self = first(meanings, "selfScore");
  const reviewed = first(meanings, "meanScore") ?? lastReviewed(meanings, contents) ?? lastFilled(behind, contents);
  const experts = all(meanings, "expertScore");
  const fallback = hasWeight ? first(meanings, "points") : null;
  const score = isSelfEvaluation ? (self ?? reviewed) : (reviewed ?? self);
  const alone = behind.length === 0 ? (between[between.length - 1] ?? null) : null;
  return {
    score: score ?? (experts.length > 0 ? null : (alone ?? fallback)),
    experts,
    selfScore: self !== null && self !== score ? self : null,
    levels: { level1: levelScore(1), level2: levelScore(2) },
  };
}

/** 主管部门评分, 财政局评分, 最终得分: each review stands above the one before it. */
function lastReviewed(meanings: readonly ColumnMeaning[], contents: ColumnContents): number | null {
  const reviewed = meanings.filter(({ meaning }) => meaning === "reviewedScore");
  const final = reviewed.find(({ words }) => /最终|最后|终评|核定|审定|认定/u.test(words));
  return (
    final?.column ??
    lastFilled(
      reviewed.map(({ column }) => column),
      contents,
    )
  );
}

/** 得分 before an empty 审核意见: of several score columns the last that holds figures, or simply the last. */
function lastFilled(columns: readonly number[], contents: ColumnContents): number | null {
  const filled = columns.filter((column) => contents.hasFigure(column));
  return filled[filled.length - 1] ?? columns[columns.length - 1] ?? null;
}

/** 评分标准 itself; a column of 指标说明 or 计算方法 only where it speaks of points and the other does not. */
function assignStandard(
  meanings: readonly ColumnMeaning[],
  levels: Levels,
  contents: ColumnContents,
): { standard: number | null; method: number | null; description: number | null } {
  const named = all(meanings, "standard");
  const methods = [...all(meanings, "method"), ...behindNames(meanings, levels)];
  const descriptions = all(meanings, "description");
  const speaking = (columns: readonly number[]): number | null =>
    columns.find((column) => contents.speaksOfPoints(column)) ?? null;
  const best = speaking(named) ?? (named.length > 0 ? (speaking(methods) ?? named[0] ?? null) : null);
  const standard = best ?? speaking(methods) ?? speaking(descriptions);
  const method = methods.find((column) => column !== standard) ?? null;
  const description = descriptions.find((column) => column !== standard) ?? null;
  return { standard, method, description: description ?? method };
}

/** 评价内容 behind a numbered third level explains the indicator. */
function behindNames(meanings: readonly ColumnMeaning[], levels: Levels): number[] {
  const taken = new Set([levels.level1, levels.level2, levels.level3]);
  return all(meanings, "level").filter(
    (column) => !taken.has(column) && levels.level3 !== null && column > levels.level3,
  );
}

/** 复核完成值 beside 自评完成值: what the reviewers found counts. */
const VERIFIED = /复核|核实|核查/u;

/** 指标值 is the target, unless a column of targets stands beside it and none of actual values. */
function assignValues(
  meanings: readonly ColumnMeaning[],
  levels: Levels,
  contents: ColumnContents,
  isSelfEvaluation: boolean,
): { target: number | null; actual: number | null } {
  const ofYear = (wanted: IndicatorMeaning): number[] =>
    ofWholeYear(meanings.filter(({ meaning }) => meaning === wanted)).map(({ column }) => column);
  const [targets, values, found] = [ofYear("target"), ofYear("value"), ofYear("actual")];
  const verified = meanings.filter(({ column, words }) => found.includes(column) && VERIFIED.test(words));
  // A unit's own form holds its own score against its own report.
  const actuals = [...(isSelfEvaluation ? [] : verified).map(({ column }) => column), ...found];
  const narrative = all(meanings, "narrative").filter(
    (column) => column > (levels.level3 ?? -1) && contents.hasText(column) && isSelfReport(meanings, column),
  );
  const target = targets[0] ?? values[0] ?? null;
  const valueAsActual = targets.length > 0 ? (values[0] ?? null) : (values[1] ?? null);
  return { target, actual: actuals[0] ?? valueAsActual ?? narrative[0] ?? null };
}

/** 自评情况 tells what was done; 评价情况说明 is the reviewer's remark on it. */
function isSelfReport(meanings: readonly ColumnMeaning[], column: number): boolean {
  return meanings.some((each) => each.column === column && /自评|自查/u.test(each.words));
}
