/** What a person changes of a sheet's recognition, as the correction that 评价设置 keeps. */
import type { SheetRole } from "../../core/model/index.js";
import type { ColumnCorrection } from "../../core/policy/index.js";
import type { ColumnName, PaneRecognizedTable } from "../../app/pane/pane-engine.js";

const INDICATOR_COLUMNS: readonly ColumnName[] = [
  "level1",
  "level2",
  "level3",
  "fullScore",
  "target",
  "actual",
  "description",
  "standard",
  "score",
  "deviation",
  "judgement",
];
const FUND_COLUMNS: readonly ColumnName[] = ["source", "budgeted", "received", "allocated", "paid", "rate"];

/** What a column of such a table may hold; none where columns are not to be named. */
export function columnNames(role: SheetRole): readonly ColumnName[] {
  if (role === "indicators" || role === "self-evaluation") return INDICATOR_COLUMNS;
  return role === "funds" ? FUND_COLUMNS : [];
}

/** What the column holds once the correction is saved: a column given to one meaning is taken from every other. */
export function meaningOf(
  { columns }: PaneRecognizedTable,
  column: number,
  correction: ColumnCorrection | null,
): ColumnName | null {
  const named = Object.entries(correction?.columns ?? {}) as [ColumnName, number | null][];
  const given = named.find(([, chosen]) => chosen === column);
  if (given !== undefined) return given[0];
  const recognized = columns.find(({ cell }) => cell.column === column)?.meaning ?? null;
  return named.some(([name]) => name === recognized) ? null : recognized;
}

/** @param meaning null: the column is not used */
export function withMeaning(
  table: PaneRecognizedTable,
  column: number,
  meaning: ColumnName | null,
  correction: ColumnCorrection,
): ColumnCorrection {
  const before = meaningOf(table, column, correction);
  const others = Object.entries(correction.columns).filter(([, chosen]) => chosen !== column);
  const columns: ColumnCorrection["columns"] = {
    ...Object.fromEntries(others),
    ...(before !== null && { [before]: null }),
    ...(meaning !== null && { [meaning]: column }),
  };
  return { ...correction, columns };
}

/** Another role has other columns. @param role null: as recognised */
export function withRole(role: SheetRole | null, { sheet }: ColumnCorrection): ColumnCorrection {
  return { sheet, ...(role !== null && { role }), headerRows: null, columns: {} };
}

/** A correction that corrects nothing is not kept. */
export function isEmptyCorrection({ role, headerRows, columns }: ColumnCorrection): boolean {
  return role === undefined && headerRows === null && Object.keys(columns).length === 0;
}
