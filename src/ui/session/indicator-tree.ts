/** Indicators as a tree in the sheet's order: 一级 → 二级 → 三级. Nothing is sorted and nothing is left out. */
import { rowKey } from "../../core/grid/index.js";
import { add, whole, type Rational } from "../../core/decimal/index.js";
import type { ScoredIndicator, ScoredSheet } from "../../core/model/index.js";
import { isToDo } from "./indicator-state.js";
import { indicatorName } from "./write-preview.js";

export interface TreeRow {
  readonly id: string;
  readonly level: 1 | 2 | 3;
  readonly name: string;
  readonly parent: string | null;
  /** Null for a branch. */
  readonly scored: ScoredIndicator | null;
  readonly score: Rational | null;
  readonly fullScore: Rational | null;
  /** Indicators below that a person has still to decide. */
  readonly openCount: number;
}

/** Every row of the tree in order, branches before what they hold. */
export function treeRows(sheet: ScoredSheet, isShown: (scored: ScoredIndicator) => boolean): TreeRow[] {
  const rows: TreeRow[] = [];
  let [level1, level2]: [string | null, string | null] = [null, null];
  for (const scored of sheet.indicators.filter(isShown)) {
    const { indicator, score } = scored;
    const isLeafOf2 = indicator.level3 === null;
    if (indicator.level1 !== null && indicator.level1 !== level1) {
      level1 = indicator.level1;
      level2 = null;
      rows.push(branch(sheet, 1, level1, null, ({ indicator: one }) => one.level1 === level1));
    }
    if (!isLeafOf2 && indicator.level2 !== null && indicator.level2 !== level2) {
      level2 = indicator.level2;
      const [one, two] = [level1, level2];
      rows.push(branch(sheet, 2, two, one, ({ indicator: other }) => other.level1 === one && other.level2 === two));
    }
    rows.push({
      id: rowKey(indicator),
      level: 3,
      name: indicatorName(indicator),
      parent: isLeafOf2 ? branchId(1, level1, null) : branchId(2, level2, level1),
      scored,
      score: scored.counted,
      fullScore: score.fullScore ?? indicator.fullScore?.value ?? null,
      openCount: isToDo(scored) ? 1 : 0,
    });
  }
  return rows;
}

/** Rows whose branches are all open. */
export function visibleRows(rows: readonly TreeRow[], closed: ReadonlySet<string>): TreeRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const isHidden = (row: TreeRow): boolean => {
    if (row.parent === null) return false;
    const parent = byId.get(row.parent);
    return closed.has(row.parent) || (parent !== undefined && isHidden(parent));
  };
  return rows.filter((row) => !isHidden(row));
}

function branch(
  sheet: ScoredSheet,
  level: 1 | 2,
  name: string,
  parent: string | null,
  holds: (scored: ScoredIndicator) => boolean,
): TreeRow {
  const below = sheet.indicators.filter(holds);
  const total = (level === 1 ? sheet.level1 : sheet.level2).find((one) => one.name === name && one.parent === parent);
  return {
    id: branchId(level, name, parent),
    level,
    name,
    parent: level === 1 ? null : branchId(1, parent, null),
    scored: null,
    score: total?.score ?? total?.scoreSoFar ?? sumOf(below.map(({ counted }) => counted)),
    fullScore: total?.fullScore ?? sumOf(below.map(({ indicator }) => indicator.fullScore?.value ?? null)),
    openCount: below.filter(isToDo).length,
  };
}

function branchId(level: 1 | 2, name: string | null, parent: string | null): string {
  return `${level}/${parent ?? ""}/${name ?? ""}`;
}

function sumOf(values: readonly (Rational | null)[]): Rational {
  return values.reduce<Rational>((sum, value) => (value === null ? sum : add(sum, value)), whole(0));
}
