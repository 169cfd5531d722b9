/** Cells that hold no formula. Those that hold the same in the same format are one object: a table repeats its words and figures. */
import type { Cell, CellValue } from "../../../core/grid/index.js";
import { toCellValue, type CellType, type ValueContext } from "./cell-value.js";

/** Beyond, what is new is remembered no more: a sheet of as many different texts repeats few of them. */
const MOST_KNOWN = 50_000;

export class ConstantCells {
  /** By type and number format, then by the text in the file. */
  private readonly known = new Map<string | null, Map<CellType | null, Map<string, Cell>>>();
  private size = 0;

  constructor(private readonly context: ValueContext) {}

  cell(type: CellType | null, text: string, numberFormat: string | null): Cell {
    const cells = this.cellsOf(type, numberFormat);
    let cell = cells.get(text);
    if (cell === undefined) {
      const value = toCellValue(type, text, this.context);
      cell = { value: type === "s" ? value : withoutFile(value), formula: null, numberFormat };
      if (this.size++ < MOST_KNOWN) cells.set(text, cell);
    }
    return cell;
  }

  private cellsOf(type: CellType | null, numberFormat: string | null): Map<string, Cell> {
    let byType = this.known.get(numberFormat);
    if (byType === undefined) this.known.set(numberFormat, (byType = new Map<CellType | null, Map<string, Cell>>()));
    let cells = byType.get(type);
    if (cells === undefined) byType.set(type, (cells = new Map<string, Cell>()));
    return cells;
  }
}

/** As a text that is no part of the sheet's XML: a piece of a larger text would keep the whole of it in memory. */
function withoutFile(value: CellValue): CellValue {
  return typeof value === "string" ? ` ${value}`.slice(1) : value;
}
