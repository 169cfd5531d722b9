/** A workbook as the grid takes it in: contents and looks of every sheet, hidden ones hidden. */
import { BooleanNumber, LocaleType, type IStyleData, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/grid/index.js";
import { toCellData } from "./cell-data.js";
import type { CellMatrix } from "./cell-matrix.js";
import { toGridStyle } from "./grid-style.js";
import type { SheetLooks } from "../sheet-looks.js";
import { inTurns } from "./in-turns.js";

/** What a sheet looks like whose file says nothing of it. */
const PLAIN: SheetLooks = {
  looks: [],
  lookOf: [],
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

export async function toWorkbookData(
  id: string,
  snapshot: WorkbookSnapshot,
  looks: readonly (SheetLooks | null)[],
): Promise<IWorkbookData> {
  const styles: Record<string, IStyleData> = {};
  const sheets: SheetData[] = [];
  for (const [index, sheet] of snapshot.sheets.entries()) {
    sheets.push(await toSheetData(`s${index}`, sheet, looks[index] ?? PLAIN, styles));
  }
  return {
    id,
    name: snapshot.name,
    appVersion: "0.25.1",
    locale: LocaleType.ZH_CN,
    styles,
    sheetOrder: sheets.map(({ id: sheetId }) => sheetId),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

type SheetData = Partial<IWorksheetData> & { readonly id: string };

async function toSheetData(
  id: string,
  sheet: SheetSnapshot,
  look: SheetLooks,
  styles: Record<string, IStyleData>,
): Promise<SheetData> {
  const cellData = await cellsOf(sheet, look, new StyleTable(`${id}f`, look.looks, styles));
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
async function cellsOf(sheet: SheetSnapshot, { lookOf }: SheetLooks, styles: StyleTable): Promise<CellMatrix> {
  const matrix: CellMatrix = {};
  await inTurns(Array(Math.max(sheet.rows.length, lookOf.length)).keys(), (row) => {
    const [cells, looks] = [sheet.rows[row] ?? [], lookOf[row] ?? []];
    const line: CellMatrix[number] = {};
    for (let column = 0; column < Math.max(cells.length, looks.length); column++) {
      const cell = cells[column];
      const style = styles.idOf(looks[column] ?? null, cell?.numberFormat ?? null);
      if (cell === undefined && style === null) continue;
      line[column] = { ...(cell !== undefined && toCellData(cell)), ...(style !== null && { s: style }) };
    }
    matrix[row] = line;
  });
  return matrix;
}

function columnsOf(sheet: SheetSnapshot, look: SheetLooks): NonNullable<IWorksheetData["columnData"]> {
  const columns: NonNullable<IWorksheetData["columnData"]> = {};
  for (const [column, width] of look.columnWidths) columns[column] = { w: columnPixels(width) };
  for (const column of sheet.hiddenColumns) columns[column] = { ...columns[column], hd: BooleanNumber.TRUE };
  return columns;
}

function rowsOf(sheet: SheetSnapshot, look: SheetLooks): NonNullable<IWorksheetData["rowData"]> {
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
  private readonly ids = new Map<string, string | null>();

  constructor(
    private readonly prefix: string,
    private readonly looks: SheetLooks["looks"],
    private readonly all: Record<string, IStyleData>,
  ) {}

  /** @param look its place in the sheet's looks; null is a plain cell */
  idOf(look: number | null, numberFormat: string | null): string | null {
    const key = `${look ?? ""}/${numberFormat ?? ""}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const style = toGridStyle(look === null ? null : (this.looks[look] ?? null), numberFormat);
    const id = style === null ? null : `${this.prefix}${this.ids.size}`;
    if (style !== null && id !== null) this.all[id] = style;
    this.ids.set(key, id);
    return id;
  }
}
