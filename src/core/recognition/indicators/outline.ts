/**
 * One column may hold all levels, told apart by their numbering alone: 一、 over 1., 1 over 1.1 over 1.1.1, A over A1 over A101.
 * Such rows become levels only where the points prove it: a parent's points are the sum of what stands below it.
 */
import { ZERO, add, equals, type Rational } from "../../decimal/index.js";
import type { Indicator, LevelTotal } from "../../model/index.js";

export interface Outlined {
  readonly indicators: readonly Indicator[];
  readonly levelTotals: readonly LevelTotal[];
}

interface Entry {
  readonly indicator: Indicator;
  readonly depth: number;
}

const FORMS: readonly [string, RegExp][] = [
  ["chinese", /^[一二三四五六七八九十]+[、.．]/u],
  ["chinese in brackets", /^[（(][一二三四五六七八九十]+[)）]/u],
  ["dotted 3", /^\d+[.．]\d+[.．]\d+/u],
  ["dotted 2", /^\d+[.．]\d+/u],
  ["arabic", /^\d+(?:[.．、]|(?=[^\d.．%％年月日个]))/u],
  ["arabic in brackets", /^[（(]\d+[)）]/u],
];
const CODES: readonly [string, RegExp][] = [
  ["letter", /^[A-Za-z]$/u],
  ["letter and digit", /^[A-Za-z]\d$/u],
  ["letter and digits", /^[A-Za-z]\d{2,}/u],
];

export function outlined(
  indicators: readonly Indicator[],
  levelTotals: readonly LevelTotal[],
  total: Rational | null,
): Outlined {
  const unchanged = { indicators, levelTotals };
  const entries = depths(indicators);
  if (entries === null) return unchanged;
  const leaves = entries.filter((_, index) => isLeaf(entries, index));
  if (leaves.length === entries.length) return unchanged;
  const parents = entries.flatMap((entry, index) =>
    isLeaf(entries, index) ? [] : [{ entry, below: leavesBelow(entries, index) }],
  );
  const proven = parents.filter(({ entry, below }) => {
    const points = entry.indicator.fullScore?.value ?? null;
    return points !== null && equals(points, sumOf(below));
  });
  const isTotal = total === null || equals(sumOf(leaves.map((leaf) => leaf.indicator)), total);
  if (!isTotal || proven.length * 2 <= parents.length) return unchanged;
  return restructured(entries, levelTotals);
}

/** The depth of each row by the form of its numbering, in the order in which the forms appear; null where one has no numbering. */
function depths(indicators: readonly Indicator[]): Entry[] | null {
  const order: string[] = [];
  const entries: Entry[] = [];
  for (const indicator of indicators) {
    const form = formOf(indicator);
    if (form === null) return null;
    if (!order.includes(form)) order.push(form);
    entries.push({ indicator, depth: order.indexOf(form) });
  }
  return order.length > 1 && order.length <= 3 ? entries : null;
}

function formOf({ code, level3 }: Indicator): string | null {
  const [text, forms] = code === null ? [level3 ?? "", FORMS] : [code, CODES];
  return forms.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

function isLeaf(entries: readonly Entry[], index: number): boolean {
  return (entries[index + 1]?.depth ?? -1) <= (entries[index]?.depth ?? 0);
}

function leavesBelow(entries: readonly Entry[], index: number): Indicator[] {
  const own = entries[index]?.depth ?? 0;
  const below: Indicator[] = [];
  for (let next = index + 1; (entries[next]?.depth ?? -1) > own; next++) {
    const entry = entries[next];
    if (entry !== undefined && isLeaf(entries, next)) below.push(entry.indicator);
  }
  return below;
}

function restructured(entries: readonly Entry[], levelTotals: readonly LevelTotal[]): Outlined {
  const indicators: Indicator[] = [];
  const totals: LevelTotal[] = [...levelTotals];
  const path: (string | null)[] = [];
  entries.forEach(({ indicator, depth }, index) => {
    path.length = depth;
    const [first = null, second = null] = path;
    if (isLeaf(entries, index)) {
      indicators.push({
        ...indicator,
        level1: indicator.level1 ?? first,
        level2: indicator.level1 === null ? second : (indicator.level2 ?? first),
      });
      return;
    }
    path[depth] = indicator.level3;
    const level = depth === 0 && indicator.level1 === null ? 1 : 2;
    const { row, fullScore, statedScore, level3 } = indicator;
    totals.push({
      level,
      name: level3 ?? "",
      parent: level === 1 ? null : (indicator.level1 ?? first),
      row,
      fullScore,
      statedScore,
      isSubtotalRow: false,
    });
  });
  return { indicators, levelTotals: totals };
}

function sumOf(indicators: readonly Indicator[]): Rational {
  return indicators.reduce((total, each) => add(total, each.fullScore?.value ?? ZERO), ZERO);
}
