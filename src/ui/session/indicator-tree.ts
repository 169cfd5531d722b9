/** Indicators as a tree in the sheet's order: 一级 → 二级 → 三级. Nothing is sorted and nothing is left out. */
import { rowKey } from "../../core/grid/index.js";
import { add, whole, type Rational } from "../../core/decimal/index.js";
import type { LevelScore } from "../../core/model/index.js";
import { isToDo } from "./indicator-state.js";
import { indicatorName } from "./indicator-name.js";
import type { PaneIndicator, PaneSheet } from "../../app/pane/pane-engine.js";

export interface TreeRow {
  readonly id: string;
  readonly level: 1 | 2 | 3;
  readonly name: string;
  readonly parent: string | null;
  /** Null for a branch. */
  readonly scored: PaneIndicator | null;
  readonly score: Rational | null;
  readonly fullScore: Rational | null;
  /** Indicators below that a person has still to decide. */
  readonly openCount: number;
}

/** Every row of the tree in order, branches before what they hold. */
export function treeRows(sheet: PaneSheet, isShown: (scored: PaneIndicator) => boolean): TreeRow[] {
  const rows: TreeRow[] = [];
  const branches = branchesOf(sheet);
  let [level1, level2]: [string | null, string | null] = [null, null];
  for (const scored of sheet.indicators.filter(isShown)) {
    const { indicator, score } = scored;
    const isLeafOf2 = indicator.level3 === null;
    if (indicator.level1 !== null && indicator.level1 !== level1) {
      level1 = indicator.level1;
      level2 = null;
      rows.push(branchRow(branches, 1, level1, null));
    }
    if (!isLeafOf2 && indicator.level2 !== null && indicator.level2 !== level2) {
      level2 = indicator.level2;
      rows.push(branchRow(branches, 2, level2, level1));
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

/** A level with what lies below it. */
interface Branch {
  readonly total: LevelScore | null;
  readonly members: PaneIndicator[];
  openCount: number;
}

/** Gathered once: a sheet may have a thousand of them. */
function branchesOf(sheet: PaneSheet): ReadonlyMap<string, Branch> {
  const totals = new Map([
    ...sheet.level2.map((total) => [branchId(2, total.name, total.parent), total] as const),
    ...sheet.level1.map((total) => [branchId(1, total.name, null), total] as const),
  ]);
  const branches = new Map<string, Branch>();
  for (const scored of sheet.indicators) {
    const { level1, level2 } = scored.indicator;
    const openCount = isToDo(scored) ? 1 : 0;
    for (const id of [branchId(1, level1, null), branchId(2, level2, level1)]) {
      const there = branches.get(id) ?? { total: totals.get(id) ?? null, members: [], openCount: 0 };
      there.members.push(scored);
      there.openCount += openCount;
      branches.set(id, there);
    }
  }
  return branches;
}

function branchRow(branches: ReadonlyMap<string, Branch>, level: 1 | 2, name: string, parent: string | null): TreeRow {
  const id = branchId(level, name, parent);
  const { total, members, openCount } = branches.get(id) ?? { total: null, members: [], openCount: 0 };
  return {
    id,
    level,
    name,
    parent: level === 1 ? null : branchId(1, parent, null),
    scored: null,
    score: total?.score ?? total?.scoreSoFar ?? sumOf(members.map(({ counted }) => counted)),
    fullScore: total?.fullScore ?? sumOf(members.map(({ indicator }) => indicator.fullScore?.value ?? null)),
    openCount,
  };
}

function branchId(level: 1 | 2, name: string | null, parent: string | null): string {
  return `${level}/${parent ?? ""}/${name ?? ""}`;
}

function sumOf(values: readonly (Rational | null)[]): Rational {
  return values.reduce<Rational>((sum, value) => (value === null ? sum : add(sum, value)), whole(0));
}
