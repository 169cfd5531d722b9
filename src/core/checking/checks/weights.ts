/**
 * 分值 add up level by level: third level to second, second to first, first to the total, and the total to 100.
 * Each level is held against the one directly below it, so that one wrong weight is reported once.
 */
import { equals, HUNDRED, sum, whole, type Rational } from "../../decimal/index.js";
import type { Finding, Indicator, IndicatorSheet } from "../../model/index.js";
import type { CheckingInput } from "../checking-input.js";
import { indicatorSheets } from "../reading/recognized-sheets.js";
import { groupLevels, groupsInnermostFirst, isRunningSum, statedOf, type LevelGroup } from "../reading/level-group.js";
import { shown } from "../reading/printed-number.js";

/** 财预〔2020〕10号 附1: the fund block of a self-evaluation form carries the other 10 points, where it does not say. */
const EXECUTION_POINTS = whole(10);

export function checkWeights(input: CheckingInput): Finding[] {
  // Where every first level counts to a hundred again, its figures and the indicators' are of different scales.
  const sheets = indicatorSheets(input).filter((sheet) => sheet.hasNestedWeights !== true);
  return sheets.flatMap((sheet) => {
    const root = groupLevels(sheet);
    const differing = groupsInnermostFirst(root).flatMap((group) => levelFindings(sheet, group));
    return differing.length > 0 ? differing : notHundred(sheet, root);
  });
}

function levelFindings(sheet: IndicatorSheet, group: LevelGroup): Finding[] {
  if (group.stated.length === 0) return [];
  const parts = partsOf(group);
  if (parts === null || parts.length === 0) return [];
  const computed = sum(parts);
  return group.stated.flatMap((row) => {
    const stated = row.fullScore;
    if (stated === null || equals(stated.value, computed) || isWithFundBlock(sheet, group, stated.value, computed))
      return [];
    if (isRunningSum(sheet, row, ({ fullScore }) => fullScore, equals)) return [];
    return [
      {
        code: group.level === 0 ? "weight/total-differs" : "weight/level-differs",
        severity: "error" as const,
        sheet: sheet.sheet,
        cell: stated.cell,
        data: {
          level: group.name,
          stated: shown(stated.value),
          computed: shown(computed),
          parts: parts.map(shown).join("+"),
        },
      },
    ];
  });
}

/** The figures one level below; null where one of them is missing. */
function partsOf(group: LevelGroup): Rational[] | null {
  const stated = group.children.map((child) => statedOf(child, (row) => row.fullScore));
  if (stated.length > 0 && stated.every((figure) => figure !== null)) return stated.map(({ value }) => value);
  const own = pointsOf(group.indicators);
  if (own !== null) return own;
  // 分值 stands only two levels below.
  const below = group.children.map(figureOf);
  return below.length > 0 && below.every((figure) => figure !== null) ? below : null;
}

/** Null where one is missing; 一票否决 has no points and no score. */
function pointsOf(indicators: readonly Indicator[]): Rational[] | null {
  const points: Rational[] = [];
  for (const { fullScore, statedScore } of indicators) {
    if (fullScore !== null) points.push(fullScore.value);
    else if (statedScore !== null) return null;
  }
  return points;
}

/** As the sheet states it, else what its own parts add up to. */
function figureOf(group: LevelGroup): Rational | null {
  const stated = statedOf(group, (row) => row.fullScore);
  if (stated !== null) return stated.value;
  const parts = group.children.length === 0 ? null : partsOf(group);
  return parts === null ? null : sum(parts);
}

function isWithFundBlock(sheet: IndicatorSheet, group: LevelGroup, stated: Rational, computed: Rational): boolean {
  if (sheet.role !== "self-evaluation" || group.level !== 0) return false;
  return equals(stated, sum([computed, sheet.fundBlock?.executionScore?.fullScore?.value ?? EXECUTION_POINTS]));
}

function notHundred(sheet: IndicatorSheet, root: LevelGroup): Finding[] {
  const parts = partsOf(root);
  if (parts === null || parts.length === 0) return [];
  const computed = sum(parts);
  if (equals(computed, HUNDRED) || isWithFundBlock(sheet, root, HUNDRED, computed)) return [];
  const cell = sheet.total?.fullScore?.cell ?? sheet.indicators[0]?.fullScore?.cell ?? null;
  return [
    {
      code: "weight/not-hundred",
      severity: "info",
      sheet: sheet.sheet,
      cell,
      data: { computed: shown(computed), expected: "100" },
    },
  ];
}
