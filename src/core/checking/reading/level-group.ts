/** The indicators below each level of a sheet, beside the figures that the sheet states for the level. */
import { sum, type Rational } from "../../decimal/index.js";
import type { Indicator, IndicatorSheet, LevelTotal, Reading, ScoredRow } from "../../model/index.js";

export interface LevelGroup {
  readonly level: 0 | 1 | 2;
  /** "" for the whole sheet. */
  readonly name: string;
  readonly indicators: readonly Indicator[];
  /** The groups of the next level, where every indicator of this group belongs to one. */
  readonly children: readonly LevelGroup[];
  /** 小计 rows and figures beside the name: a sheet may state the same level twice. */
  readonly stated: readonly (ScoredRow | LevelTotal)[];
}

const known = new WeakMap<IndicatorSheet, LevelGroup>();

/** The whole sheet as one group: weights and scores are summed up over the same. */
export function groupLevels(sheet: IndicatorSheet): LevelGroup {
  const group = known.get(sheet) ?? wholeOf(sheet);
  known.set(sheet, group);
  return group;
}

function wholeOf(sheet: IndicatorSheet): LevelGroup {
  const level1 = groupBy(sheet.indicators, (indicator) => indicator.level1).map(([name, indicators]) => ({
    level: 1 as const,
    name: name ?? "",
    indicators,
    children: complete(
      groupBy(indicators, (indicator) => indicator.level2).map(([child, members]) => ({
        level: 2 as const,
        name: child ?? "",
        indicators: members,
        children: [],
        stated: sheet.levelTotals.filter((total) => isOf(total, 2, child, name)),
      })),
    ),
    stated: sheet.levelTotals.filter((total) => isOf(total, 1, name, null)),
  }));
  return {
    level: 0,
    name: "",
    indicators: sheet.indicators,
    children: complete(level1),
    stated: sheet.total === null ? [] : [sheet.total],
  };
}

/** Every group of the sheet that states something, the innermost first. */
export function groupsInnermostFirst(group: LevelGroup): readonly LevelGroup[] {
  return group.children.length === 0 ? [group] : [...group.children.flatMap(groupsInnermostFirst), group];
}

export type StatedFigure = (row: ScoredRow) => Reading<Rational> | null;

/** What the sheet says of the group; null where it says nothing. */
export function statedOf(group: LevelGroup, figure: StatedFigure): Reading<Rational> | null {
  for (const row of group.stated) {
    const reading = figure(row);
    if (reading !== null) return reading;
  }
  return null;
}

/** 小计 at the end of several levels, before what is added or taken off: it sums up all that stands above it. */
export function isRunningSum(
  sheet: IndicatorSheet,
  row: ScoredRow | LevelTotal,
  figure: (row: ScoredRow) => Reading<Rational> | null,
  agrees: (computed: Rational, stated: Rational) => boolean,
): boolean {
  const stated = figure(row);
  if (stated === null || !("isSubtotalRow" in row) || !row.isSubtotalRow) return false;
  const above = sheet.indicators.filter((indicator) => indicator.row < row.row).map(figure);
  return above.every((each) => each !== null) && agrees(sum(above.map(({ value }) => value)), stated.value);
}

function isOf(total: LevelTotal, level: 1 | 2, name: string | null, parent: string | null): boolean {
  if (total.level !== level || total.name !== name) return false;
  return level === 1 || total.parent === null || total.parent === parent;
}

function complete(groups: readonly LevelGroup[]): readonly LevelGroup[] {
  return groups.every((group) => group.name !== "") ? groups : [];
}

function groupBy(
  indicators: readonly Indicator[],
  key: (indicator: Indicator) => string | null,
): [string | null, Indicator[]][] {
  const groups = new Map<string | null, Indicator[]>();
  let last: string | null = null;
  let group: Indicator[] | undefined;
  for (const indicator of indicators) {
    const name = key(indicator);
    // Indicators of one level stand below each other.
    if (group === undefined || name !== last) group = groups.get(name);
    if (group === undefined) groups.set(name, (group = []));
    group.push(indicator);
    last = name;
  }
  return [...groups];
}
