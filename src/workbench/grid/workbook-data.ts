/** A workbook as the grid takes it in: contents and looks of every sheet, hidden ones hidden. */
import { BooleanNumber, LocaleType, type IStyleData, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/grid/index.js";
import { toCellData } from "./cell-data.js";
import type { CellMatrix } from "./cell-matrix.js";
import { toGridStyle } from "./grid-style.js";
import type { CellLook, SheetPresentation } from "../../adapters/xlsx/index.js";

/** What a sheet looks like whose file says nothing of it. */
const PLAIN: SheetPresentation = {
  looks: [],
  columnWidths: new Map(),
  defaultColumnWidth: 8.43,
  rowHeights: new Map(),
  defaultRowHeight: 15,
  frozenRows: 0,
  frozenColumns: 0,
  showsGridlines: true,
};

/** Room below and right of the contents, so that one can go on writing. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 6;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 20;

export function toWorkbookData(
  id: string,
  snapshot: WorkbookSnapshot,
  presentationOf: (sheet: string) => SheetPresentation | null,
): IWorkbookData {
  const styles = new StyleTable();
  const sheets = snapshot.sheets.map((sheet, index) =>
    toSheetData(`s${index}`, sheet, presentationOf(sheet.name) ?? PLAIN, styles),
  );
  return {
    id,
    name: snapshot.name,
    appVersion: "0.25.1",
    locale: LocaleType.ZH_CN,
    styles: styles.all,
    sheetOrder: sheets.map(({ id: sheetId }) => sheetId),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

type SheetData = Partial<IWorksheetData> & { readonly id: string };

function toSheetData(id: string, sheet: SheetSnapshot, look: SheetPresentation, styles: StyleTable): SheetData {
  const cellData = cellsOf(sheet, look, styles);
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(sheet.rowCount + SPARE_ROWS, LEAST_ROWS),
    columnCount: Math.max(sheet.columnCount + SPARE_COLUMNS, LEAST_COLUMNS),
    cellData,
    mergeData: sheet.merges.map(({ area }) => ({
      startRow: area.row,
      endRow: area.row + area.rowCount - 1,
      startColumn: area.column,
      endColumn: area.column + area.columnCount - 1,
    })),
    defaultColumnWidth: columnPixels(look.defaultColumnWidth),
    defaultRowHeight: rowPixels(look.defaultRowHeight),
    columnData: columnsOf(sheet, look),
    rowData: rowsOf(sheet, look),
    freeze: {
      xSplit: look.frozenColumns,
      ySplit: look.frozenRows,
      startRow: look.frozenRows > 0 ? look.frozenRows : -1,
      startColumn: look.frozenColumns > 0 ? look.frozenColumns : -1,
    },
    showGridlines: look.showsGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

/** Cells that hold something, and cells that only look like something. */
function cellsOf(sheet: SheetSnapshot, look: SheetPresentation, styles: StyleTable): CellMatrix {
  const matrix: CellMatrix = {};
  for (let row = 0; row < Math.max(sheet.rows.length, look.looks.length); row++) {
    const [cells, looks] = [sheet.rows[row] ?? [], look.looks[row] ?? []];
    const line: CellMatrix[number] = {};
    for (let column = 0; column < Math.max(cells.length, looks.length); column++) {
      const cell = cells[column];
      const style = styles.idOf(looks[column] ?? null, cell?.numberFormat ?? null);
      if (cell === undefined && style === null) continue;
      line[column] = { ...(cell !== undefined && toCellData(cell)), ...(style !== null && { s: style }) };
    }
    matrix[row] = line;
  }
  return matrix;
}

function columnsOf(sheet: SheetSnapshot, look: SheetPresentation): NonNullable<IWorksheetData["columnData"]> {
  const columns: NonNullable<IWorksheetData["columnData"]> = {};
  for (const [column, width] of look.columnWidths) columns[column] = { w: columnPixels(width) };
  for (const column of sheet.hiddenColumns) columns[column] = { ...columns[column], hd: BooleanNumber.TRUE };
  return columns;
}

function rowsOf(sheet: SheetSnapshot, look: SheetPresentation): NonNullable<IWorksheetData["rowData"]> {
  const rows: NonNullable<IWorksheetData["rowData"]> = {};
  for (const [row, height] of look.rowHeights) rows[row] = { h: rowPixels(height), ia: BooleanNumber.FALSE };
  for (const row of sheet.hiddenRows) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return rows;
}

/** Excel's rule for its default font: 7 pixels a character and 5 of padding. */
export function columnPixels(characters: number): number {
  return Math.max(Math.round(characters * 7 + 5), 8);
}

/** 96 pixels and 72 points an inch. */
export function rowPixels(points: number): number {
  return Math.max(Math.round((points * 96) / 72), 6);
}

/** Styles by reference: thousands of cells share a few. */
class StyleTable {
  readonly all: Record<string, IStyleData> = {};
  private readonly ids = new Map<CellLook | null, Map<string | null, string>>();
  private count = 0;

  idOf(look: CellLook | null, numberFormat: string | null): string | null {
    const style = toGridStyle(look, numberFormat);
    if (style === null) return null;
    const known = this.ids.get(look)?.get(numberFormat);
    if (known !== undefined) return known;
    const id = `f${this.count++}`;
    this.all[id] = style;
    const byFormat = this.ids.get(look) ?? new Map<string | null, string>();
    byFormat.set(numberFormat, id);
    this.ids.set(look, byFormat);
    return id;
  }
}
