/** What must still stand in the workbook when a plan is carried out: the cells it overwrites, and the figures it was computed from. */
import { cellAt, sheetNamed, type Rectangle, type SheetSnapshot, type WorkbookSnapshot } from "../grid/index.js";
import type { IndicatorColumn, ScoredSheet } from "../model/index.js";
import { contentOf } from "./cell-content.js";
import { rowsOf } from "./coalesce.js";
import type { CellContent, Guard, WriteAction } from "./write-plan.js";

/** The present contents of every area that the actions write into. */
export function presentGuards(actions: readonly WriteAction[], snapshot: WorkbookSnapshot): Guard[] {
  return actions.flatMap((action) => {
    if (action.kind !== "set-contents") return [];
    const sheet = sheetNamed(snapshot, action.sheet);
    return sheet === null
      ? []
      : [{ sheet: sheet.name, area: action.area, expected: presentContents(sheet, action.area) }];
  });
}

const INPUT_READINGS = ["fullScore", "target", "actual", "standard", "judgement"] as const;
const INPUTS: readonly IndicatorColumn[] = INPUT_READINGS;

/** The columns that scores are computed from, over the rows of the indicators. */
export function inputGuards(scored: ScoredSheet, snapshot: WorkbookSnapshot): Guard[] {
  const sheet = sheetNamed(snapshot, scored.sheet.sheet);
  const rows = scored.indicators.map(({ indicator }) => indicator.row);
  if (sheet === null || rows.length === 0) return [];
  const first = rows.reduce((least, row) => Math.min(least, row));
  const last = rows.reduce((most, row) => Math.max(most, row));
  const columns = new Set(INPUTS.flatMap((name) => scored.sheet.columns[name] ?? []));
  if (columns.size === 0) return guardsOfCells(scored, sheet);
  return [...columns].map((column) => {
    const area = { row: first, column, rowCount: last - first + 1, columnCount: 1 };
    return { sheet: sheet.name, area, expected: presentContents(sheet, area), comparesResults: true };
  });
}

/** Indicators that lie across, or on a card each: their figures stand in no column of the sheet. */
function guardsOfCells({ indicators }: ScoredSheet, sheet: SheetSnapshot): Guard[] {
  return indicators.flatMap(({ indicator }) =>
    INPUT_READINGS.flatMap((name) => {
      const cell = indicator[name]?.cell;
      if (cell === undefined) return [];
      const area = { row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 };
      return [{ sheet: sheet.name, area, expected: presentContents(sheet, area), comparesResults: true }];
    }),
  );
}

export function presentContents(sheet: SheetSnapshot, area: Rectangle): CellContent[][] {
  return rowsOf(area, (row, column) => contentOf(cellAt(sheet, row, column)));
}
