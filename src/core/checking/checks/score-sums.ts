/**
 * 得分 add up level by level: details, 小计 and 合计 of a sheet agree. Both what is typed and what the standards give are accepted,
 * since a sheet may be half scored; where a detail is missing, a sum that fits neither is nobody's certain mistake.
 */
import { sum, type Rational } from "../../decimal/index.js";
import type { Finding, Indicator, IndicatorSheet, Reading, ScoredRow, ScoredSheet } from "../../model/index.js";
import type { CheckingInput } from "../checking-input.js";
import { groupLevels, groupsInnermostFirst, isRunningSum, statedOf, type LevelGroup } from "../reading/level-group.js";
import { scoreAgrees, shown } from "../reading/printed-number.js";
import { evaluatorSheets } from "../reading/recognized-sheets.js";

const statedScore = (row: ScoredRow): Reading<Rational> | null => row.statedScore;

export function checkScoreSums(input: CheckingInput): Finding[] {
  return evaluatorSheets(input).flatMap((sheet) => {
    const scored = input.scored.sheets.find((candidate) => isSameTable(candidate.sheet, sheet));
    const groups = groupsInnermostFirst(groupLevels(sheet));
    // Nested hundreds: a level's own score is on another scale than its indicators'.
    const comparable = sheet.hasNestedWeights === true ? groups.filter(({ level }) => level === 0) : groups;
    return comparable.flatMap((group) => groupFindings(sheet, group, scored));
  });
}

function groupFindings(sheet: IndicatorSheet, group: LevelGroup, scored: ScoredSheet | undefined): Finding[] {
  if (group.stated.length === 0) return [];
  const expected = expectedSum(group);
  if (expected === null) return [];
  return group.stated.flatMap((row) => {
    const stated = row.statedScore;
    if (stated === null || scoreAgrees(expected, stated.value)) return [];
    if (isRunningSum(sheet, row, statedScore, scoreAgrees)) return [];
    if (alternatives(group, scored).some((sumOfScores) => scoreAgrees(sumOfScores, stated.value))) return [];
    return [
      {
        code: group.level === 0 ? "total/score-differs" : "subtotal/score-differs",
        severity: "error" as const,
        sheet: sheet.sheet,
        cell: stated.cell,
        data: { level: group.name, stated: shown(stated.value), computed: shown(expected) },
      },
    ];
  });
}

/** The sum of the figures one level below; null where a detail has no score. */
function expectedSum(group: LevelGroup): Rational | null {
  const children = group.children.map((child) => statedOf(child, statedScore));
  if (children.length > 0 && children.every((figure) => figure !== null))
    return sum(children.map(({ value }) => value));
  const own = group.indicators.filter(hasPoints).map((indicator) => indicator.statedScore);
  return own.length > 0 && own.every((figure) => figure !== null) ? sum(own.map(({ value }) => value)) : null;
}

/** 一票否决 beside the scored rows has neither points nor score. */
function hasPoints({ fullScore, statedScore }: Indicator): boolean {
  return fullScore !== null || statedScore !== null;
}

/** Scored tables may be copies that leave our own earlier scores out: a table is known by its sheet, its first header row and its columns. */
function isSameTable(one: IndicatorSheet, other: IndicatorSheet): boolean {
  const isBeside = one.columns.level3 !== other.columns.level3;
  return one.sheet === other.sheet && one.headerRows[0] === other.headerRows[0] && !isBeside;
}

/**
 * Sums that are right as well: over the details directly, and, while the sheet is half scored, over what counts and over what the standards give. A
 * typed score that differs from its standard's is what the sheet adds up.
 */
function alternatives(group: LevelGroup, scored: ScoredSheet | undefined): Rational[] {
  const typed = group.indicators.flatMap((indicator) => indicator.statedScore?.value ?? []);
  const rows = new Set(group.indicators.map(({ row }) => row));
  const members = (scored?.indicators ?? []).filter(({ indicator }) => rows.has(indicator.row));
  const isTyped = ({ indicator, score }: ScoredSheet["indicators"][number]): boolean =>
    indicator.statedScore !== null && score.score !== null && !scoreAgrees(score.score, indicator.statedScore.value);
  if (members.some(isTyped)) return [sum(typed)];
  return [
    sum(typed),
    ...sumOf(members.map(({ counted }) => counted)),
    ...sumOf(members.map(({ score }) => score.score)),
  ];
}

function sumOf(scores: readonly (Rational | null)[]): Rational[] {
  return scores.length > 0 && scores.every((score) => score !== null) ? [sum(scores)] : [];
}
