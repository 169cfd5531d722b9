/**
 * Indicators at first sight, as nearly every row of a table is: a name in its column, values beside it, and no word anywhere of which other rows –
 * totals, notes, signatures, placeholders – are made. What is no indicator at first sight may still be one.
 */
import { isBlank, type Cell } from "../../grid/index.js";
import { FIRST_IDEOGRAPH, LAST_IDEOGRAPH } from "../../text/index.js";
import { textOf } from "../cells/grid-cell.js";
import type { SheetGrid } from "../cells/sheet-grid.js";
import type { IndicatorColumns } from "./assign-columns.js";

/** Folding makes no other word of these. */
const MARKS = "A-Za-z0-9()（），,、./：:；;%％≥≤+“”《》—-";
const PLAIN = `\u4e00-\u9fff${MARKS}`;
/** What stands in every label of a row that is no indicator, with the beginnings of signatures. */
const WORDS =
  "[合共总小]计|总[分得评成]|得分|等[级次]|级别|档次|结论|续|接上|转下|^(?:填|联系|单位|项目负|负责|制表|审核|评价[人组]|评审专|专家签|日期|签)";
/** A code or a bracket may stand in front of a name. */
const FRONT = String.raw`^[A-Za-z]?\d{0,4}[（(“]?`;
/** Names in which none of those words can be: most are told by this, character by character. */
const IS_NAME = new RegExp(
  `${FRONT}[${ideographsBut("计总得等级档结续接转空指无不未一二三四填联单项负制审评专日签")}][${ideographsBut("计总得等级档结续接转")}${MARKS}]*$`,
  "u",
);
/** 指标1：, （空）, 不涉及, …… are written where a name would stand. */
const MAY_BE_NO_NAME = new RegExp(
  `^(?!${FRONT.slice(1)}[\u4e00-\u9fff])|${FRONT}(?:(?:[一二三四]级)?指标(?:名称|[-0-9一二三四五六七八九十]*(?:[:：.、]|$))|空)|^[无不未].{0,2}$|[^${PLAIN}]|${WORDS}`,
  "u",
);
const MAY_LABEL_ROW = new RegExp(`[^${PLAIN}]|${WORDS}`, "u");

/** As ranges of a character class. */
function ideographsBut(left: string): string {
  let ranges = "";
  let from = FIRST_IDEOGRAPH;
  for (const code of Array.from(left, (each) => each.charCodeAt(0)).sort((one, other) => one - other)) {
    if (code > from) ranges += `${String.fromCharCode(from)}-${String.fromCharCode(code - 1)}`;
    from = code + 1;
  }
  return `${ranges}${String.fromCharCode(from)}-${String.fromCharCode(LAST_IDEOGRAPH)}`;
}

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
    const cells = grid.sheet.rows[row];
    if (nameColumn === null || cells === undefined) return false;
    const name = cells[nameColumn]?.value;
    if (typeof name !== "string" || !(IS_NAME.test(name) || !MAY_BE_NO_NAME.test(name))) return false;
    let leading = nameColumn;
    let filled = 1;
    for (let column = nameColumn - 1; column >= 0; column--) {
      const cell = cells[column];
      if (cell === undefined || isBlank(cell)) continue;
      if (cell !== this.ordinary[column] && !this.isOrdinary(cell, column)) return false;
      leading = column;
      filled++;
    }
    // Whether values stand behind the name.
    for (let column = nameColumn + 1; filled < FEWEST_CELLS && column < cells.length; column++) {
      const cell = cells[column];
      if (cell !== undefined && !isBlank(cell)) filled++;
    }
    const widest = leading === nameColumn ? WIDEST_NAME : nameColumn - leading;
    return filled >= FEWEST_CELLS && grid.widthOf(row, leading) <= widest;
  }

  private isOrdinary(cell: Cell, column: number): boolean {
    if (MAY_LABEL_ROW.test(textOf(cell, this.grid.dateSystem))) return false;
    this.ordinary[column] = cell;
    return true;
  }
}
