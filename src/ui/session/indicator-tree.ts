/** Indicators as a tree in the sheet's order: 一级 → 二级 → 三级. Nothing is sorted and nothing is left out. */
import { rowKey } from "../../core/grid/index.js";
import type { Rational } from "../../core/decimal/index.js";
import type { LevelScore } from "../../core/model/index.js";
import { isToDo } from "./indicator-state.js";
import { indicatorName } from "./indicator-name.js";
import type { PaneIndicator, PaneSheet } from "../../app/pane/pane-engine.js";

export interface TreeRow {
  readonly id: string;
  readonly level: 1 | 2 | 3;
  readonly name: string;
  /** The branch that holds it; null at the top. */
  readonly parent: TreeRow | null;
  /** From 1, among the rows of the same branch. */
  readonly position: number;
  readonly siblings: Siblings;
  /** Null for a branch. */
  readonly scored: PaneIndicator | null;
  readonly score: Rational | null;
  readonly fullScore: Rational | null;
  /** Indicators below that a person has still to decide. */
  readonly openCount: number;
}

/** The rows of one branch, known in number once all of them are listed. */
interface Siblings {
  count: number;
}

/** Every row of the tree in order, branches before what they hold: one way through the sheet, which may have ten thousand of them. */
export function treeRows(sheet: PaneSheet, isShown: (scored: PaneIndicator) => boolean): TreeRow[] {
  const rows: TreeRow[] = [];
  const totals = totalsOf(sheet);
  const families = new Map<TreeRow | null, Siblings>();
  const add = (row: Omit<TreeRow, "position" | "siblings">): TreeRow => {
    const siblings = families.get(row.parent) ?? { count: 0 };
    if (siblings.count === 0) families.set(row.parent, siblings);
    siblings.count += 1;
    const added = { ...row, position: siblings.count, siblings };
    rows.push(added);
    return added;
  };
  const addBranch = (level: 1 | 2, name: string, parent: TreeRow | null): TreeRow => {
    const id = branchId(level, name, parent?.name ?? null);
    const total = totals.get(id);
    return add({
      id,
      level,
      name,
      parent,
      scored: null,
      score: total?.score ?? total?.scoreSoFar ?? null,
      fullScore: total?.fullScore ?? null,
      openCount: openCountOf(sheet, total),
    });
  };
  let branch1: TreeRow | null = null;
  let branch2: TreeRow | null = null;
  for (const scored of sheet.indicators) {
    if (!isShown(scored)) continue;
    const { indicator, score } = scored;
    const { level1, level2, level3 } = indicator;
    if (level1 !== null && level1 !== branch1?.name) {
      branch1 = addBranch(1, level1, null);
      branch2 = null;
    }
    if (level3 !== null && level2 !== null && level2 !== branch2?.name) branch2 = addBranch(2, level2, branch1);
    add({
      id: rowKey(indicator),
      level: 3,
      name: indicatorName(indicator),
      parent: level3 === null ? branch1 : (branch2 ?? branch1),
      scored,
      score: scored.counted,
      fullScore: score.fullScore ?? indicator.fullScore?.value ?? null,
      openCount: isToDo(scored) ? 1 : 0,
    });
  }
  return rows;
}

/** Rows whose branches are all open. */
export function visibleRows(rows: readonly TreeRow[], closed: ReadonlySet<string>): readonly TreeRow[] {
  const isHidden = ({ parent }: TreeRow): boolean => parent !== null && (closed.has(parent.id) || isHidden(parent));
  return closed.size === 0 ? rows : rows.filter((row) => !isHidden(row));
}

function totalsOf({ level1, level2 }: PaneSheet): ReadonlyMap<string, LevelScore> {
  return new Map([
    ...level2.map((total) => [branchId(2, total.name, total.parent), total] as const),
    ...level1.map((total) => [branchId(1, total.name, null), total] as const),
  ]);
}

function openCountOf({ indicators }: PaneSheet, total: LevelScore | undefined): number {
  let count = 0;
  for (const member of total?.members ?? []) {
    const scored = indicators[member];
    if (scored !== undefined && isToDo(scored)) count += 1;
  }
  return count;
}

function branchId(level: 1 | 2, name: string, parent: string | null): string {
  return `${level}/${parent ?? ""}/${name}`;
}
