/** Formulas as every cell means them: shared ones moved to their cell, array ones shown in each cell that they fill. */
import { parseRectangle, type Cell, type Rectangle } from "../../../core/grid/index.js";
import type { XmlScanner } from "../xml/xml-scanner.js";
import { shiftFormula } from "./shift-formula.js";

interface Master {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

interface Waiting {
  readonly row: number;
  readonly column: number;
  readonly group: string;
}

/** A formula that fills more cells than this is shown in its first cell only. */
const LARGEST_ARRAY = 100_000;

export class FormulaReader {
  private readonly masters = new Map<string, Master>();
  /** Members of a group that stand before the cell with its text. */
  private readonly waiting: Waiting[] = [];
  /** Areas that one formula fills. */
  readonly arrays: Rectangle[] = [];
  private readonly arrayFormulas: { area: Rectangle; formula: string }[] = [];

  constructor(private readonly rows: (Cell | undefined)[][]) {}

  /** The formula of the `f` element that the scanner stands on, with its "="; leaves it behind that element. */
  read(scanner: XmlScanner, row: number, column: number): string | null {
    const type = scanner.attribute("t");
    const group = scanner.attribute("si") ?? "";
    const isArray = type === "array" || type === "dataTable";
    const area = isArray ? parseRectangle(scanner.attribute("ref") ?? "") : null;
    const inputs = type === "dataTable" ? [scanner.attribute("r1"), scanner.attribute("r2")] : [];
    const text = scanner.text();
    scanner.skipElement();
    if (area && area.rowCount * area.columnCount > 1) this.arrays.push(area);
    if (type === "shared") return this.readShared(group, row, column, text);
    if (type === "dataTable") return `=TABLE(${inputs.filter((input) => input !== null).join(",")})`;
    if (text === "") return null;
    const formula = `=${text}`;
    if (area) this.arrayFormulas.push({ area, formula });
    return formula;
  }

  /** To be called when all cells are there. */
  finish(): void {
    for (const { row, column, group } of this.waiting) {
      const master = this.masters.get(group);
      if (master) this.put(row, column, moved(master, row, column));
    }
    for (const { area, formula } of this.arrayFormulas) {
      if (area.rowCount * area.columnCount > LARGEST_ARRAY) continue;
      for (let row = area.row; row < area.row + area.rowCount; row++) {
        for (let column = area.column; column < area.column + area.columnCount; column++)
          this.put(row, column, formula);
      }
    }
  }

  private readShared(group: string, row: number, column: number, text: string): string | null {
    if (text !== "") {
      if (!this.masters.has(group)) this.masters.set(group, { row, column, text });
      return `=${text}`;
    }
    const master = this.masters.get(group);
    if (master) return moved(master, row, column);
    this.waiting.push({ row, column, group });
    return null;
  }

  private put(row: number, column: number, formula: string): void {
    const cells = this.rows[row];
    const cell = cells?.[column];
    if (cells && cell) cells[column] = { ...cell, formula };
  }
}

function moved(master: Master, row: number, column: number): string {
  return `=${shiftFormula(master.text, row - master.row, column - master.column)}`;
}
