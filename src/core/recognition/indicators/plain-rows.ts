/**
 * Indicators at first sight, as nearly every row of a table is: a name in its column, values beside it, and no word anywhere of which other rows –
 * totals, notes, signatures, placeholders – are made. What is no indicator at first sight may still be one.
 */
import type { Cell } from "../../grid/index.js";
import { textOf } from "../cells/grid-cell.js";
import type { SheetGrid } from "../cells/sheet-grid.js";
import type { IndicatorColumns } from "./assign-columns.js";

/** Folding makes no other word of these. */
const PLAIN = String.raw`\u4e00-\u9fffA-Za-z0-9()（），,、./：:；;%％≥≤+“”《》—-`;
/** What stands in every label of a row that is no indicator, with the beginnings of signatures. */
const WORDS =
  "[合共总小]计|总[分得评成]|得分|等[级次]|级别|档次|结论|续|接上|转下|^(?:填|联系|单位|项目负|负责|制表|审核|评价[人组]|评审专|专家签|日期|签)";
const MAY_LABEL_ROW = new RegExp(`[^${PLAIN}]|${WORDS}`, "u");
/** 指标1：, 不涉及, …… are written where a name would stand; none of the marks is an ideograph. */
const MAY_BE_NO_NAME = new RegExp(
  String.raw`^[^\u4e00-\u9fff]|^(?:[一二三四]级)?指标|^[无不未].{0,2}$|[^${PLAIN}]|${WORDS}`,
  "u",
);

/** Notes and sections have fewer. */
const FEWEST_CELLS = 3;
/** A name over more columns may be a section's. */
const WIDEST_NAME = 2;

export class PlainRows {
  private readonly nameColumn: number | null;
  /** By column: the last cell that was found to label no row. A level stands on each of its rows. */
  private readonly ordinary: Cell[] = [];

  constructor(
    private readonly grid: SheetGrid,
    { level1, level2, level3 }: IndicatorColumns["columns"],
  ) {
    const areBefore = level3 !== null && (level1 ?? -1) <= level3 && (level2 ?? -1) <= level3;
    this.nameColumn = areBefore ? level3 : null;
  }

  isIndicator(row: number): boolean {
    const { grid, nameColumn } = this;
    if (nameColumn === null) return false;
    const name = grid.cellAt(row, nameColumn)?.value;
    if (typeof name !== "string" || MAY_BE_NO_NAME.test(name)) return false;
    let leading = nameColumn;
    let filled = 1;
    for (let column = nameColumn - 1; column >= 0; column--) {
      const cell = grid.cellAt(row, column);
      if (cell === null) continue;
      if (!this.isOrdinary(cell, column)) return false;
      leading = column;
      filled++;
    }
    const widest = leading === nameColumn ? WIDEST_NAME : nameColumn - leading;
    return grid.widthOf(row, leading) <= widest && this.holdsMore(row, filled);
  }

  private isOrdinary(cell: Cell, column: number): boolean {
    if (cell === this.ordinary[column]) return true;
    if (MAY_LABEL_ROW.test(textOf(cell, this.grid.dateSystem))) return false;
    this.ordinary[column] = cell;
    return true;
  }

  /** Whether values stand behind the name. */
  private holdsMore(row: number, before: number): boolean {
    let filled = before;
    for (let column = (this.nameColumn ?? 0) + 1; filled < FEWEST_CELLS && column < this.grid.columnCount; column++) {
      if (this.grid.cellAt(row, column) !== null) filled++;
    }
    return filled >= FEWEST_CELLS;
  }
}
