/** 绩效评价得分情况表 as it stands in a workbook: first-level indicators as rows or as columns, found by the words of its headers. */
import type { SheetSnapshot } from "../../grid/index.js";
import { labelOfCell } from "./cell-text.js";
import { figureAt, type CellFigure } from "./cell-figure.js";

export interface SummaryLevel {
  readonly name: string;
  readonly isTotal: boolean;
  readonly fullScore: CellFigure | null;
  readonly score: CellFigure | null;
  readonly scoreRate: CellFigure | null;
}

type Part = "fullScore" | "score" | "scoreRate";

const PARTS: readonly (readonly [part: Part, words: RegExp])[] = [
  ["scoreRate", /^得分率/],
  ["fullScore", /^(?:指标|标准)?(?:分值|满分|权重)(?:（分）|\(分\))?$/],
  ["score", /^(?:评价|实际|综合|最终)?(?:得分|评分)(?:（分）|\(分\))?$/],
];
const TOTAL = /^(?:合计|总计|总分|总得分|综合得分)$/;
const HEADER_ROWS = 8;
/** A table of first-level indicators is small; a sheet may claim a million rows. */
const MOST_LEVELS = 100;

/** @returns an empty list where the sheet is no such table. */
export function readScoreSummary(sheet: SheetSnapshot): SummaryLevel[] {
  const byRows = readTable(
    sheet,
    (along, across) => ({ row: along, column: across }),
    sheet.rowCount,
    sheet.columnCount,
  );
  if (byRows.length > 0) return byRows;
  return readTable(sheet, (along, across) => ({ row: across, column: along }), sheet.columnCount, sheet.rowCount);
}

type Place = (along: number, across: number) => { row: number; column: number };

/** `along` runs over the levels, `across` over the three figures of each. */
function readTable(sheet: SheetSnapshot, place: Place, extent: number, breadth: number): SummaryLevel[] {
  const [length, width] = [Math.min(extent, MOST_LEVELS), Math.min(breadth, MOST_LEVELS)];
  const text = (along: number, across: number) => {
    const { row, column } = place(along, across);
    return labelOfCell(sheet, row, column);
  };
  for (let header = 0; header < Math.min(length, HEADER_ROWS); header++) {
    const at = new Map<Part, number>();
    for (let across = 0; across < width; across++) {
      const part = PARTS.find(([, words]) => words.test(text(header, across)))?.[0];
      if (part !== undefined && !at.has(part)) at.set(part, across);
    }
    if (!at.has("scoreRate") || !at.has("score") || !at.has("fullScore")) continue;
    const nameAt = Math.min(...at.values()) - 1;
    if (nameAt < 0 || !/指标|^$|项目|类别/.test(text(header, nameAt))) continue;
    return levels(header + 1, nameAt, at);
  }
  return [];

  function levels(first: number, nameAt: number, at: ReadonlyMap<Part, number>): SummaryLevel[] {
    const found: SummaryLevel[] = [];
    for (let along = first; along < length && text(along, nameAt) !== ""; along++) {
      const figure = (part: Part) => figureAt(sheet, place(along, at.get(part) ?? nameAt));
      const name = text(along, nameAt);
      found.push({
        name,
        isTotal: TOTAL.test(name),
        fullScore: figure("fullScore"),
        score: figure("score"),
        scoreRate: figure("scoreRate"),
      });
    }
    return found;
  }
}
