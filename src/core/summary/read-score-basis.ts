/** Reads 评分依据 back: the decisions taken, and what we wrote where. A person may have sorted, cut or extended it: whatever is missing is unknown. */
import { cellAt, type SheetSnapshot } from "../grid/index.js";
import { indicatorKeys } from "../model/indicator-key.js";
import type { WrittenDecision } from "../model/index.js";
import { RECORD_CATEGORIES, type WrittenRecord } from "./score-basis-table.js";
import { BASIS_HEADERS, RECORD_HEADERS, RECORD_TITLE } from "./summary-vocabulary.js";

export interface ScoreBasis {
  /** By the keys of `indicatorKeys`. */
  readonly indicators: ReadonlyMap<string, BasisRecord>;
  /** Other cells and sheets of ours; the contents of one place in several rows are joined. */
  readonly records: readonly WrittenRecord[];
}

export interface BasisRecord {
  readonly decision: WrittenDecision | null;
  /** As `contentRecord` writes it; null where the cell is a person's. */
  readonly writtenScore: string | null;
  readonly writtenNote: string | null;
}

export const EMPTY_BASIS: ScoreBasis = { indicators: new Map(), records: [] };

const columnOf = (header: (typeof BASIS_HEADERS)[number]): number => BASIS_HEADERS.indexOf(header);
const COLUMNS = {
  sheet: columnOf("工作表"),
  level1: columnOf("一级指标"),
  level2: columnOf("二级指标"),
  level3: columnOf("三级指标"),
  decision: columnOf("评审判定"),
  decidedBy: columnOf("判定人"),
  writtenScore: columnOf("写入得分"),
  writtenNote: columnOf("写入说明"),
};

/** Whether the sheet is one of ours: its name alone proves nothing. */
export function isScoreBasis(sheet: SheetSnapshot): boolean {
  return findHeader(sheet) !== null;
}

/** @returns null where the sheet is not one of ours */
export function readScoreBasis(sheet: SheetSnapshot): ScoreBasis | null {
  const headerRow = findHeader(sheet);
  if (headerRow === null) return null;
  const names = [];
  const found: BasisRecord[] = [];
  let row = headerRow + 1;
  for (; row < sheet.rowCount && text(sheet, row, 0) !== RECORD_TITLE; row++) {
    const name = text(sheet, row, COLUMNS.sheet);
    if (name === "") continue;
    names.push({
      sheet: name,
      level1: orNull(text(sheet, row, COLUMNS.level1)),
      level2: orNull(text(sheet, row, COLUMNS.level2)),
      level3: orNull(text(sheet, row, COLUMNS.level3)),
    });
    const words = text(sheet, row, COLUMNS.decision);
    found.push({
      decision: words === "" ? null : { words, decidedBy: orNull(text(sheet, row, COLUMNS.decidedBy)) },
      writtenScore: orNull(text(sheet, row, COLUMNS.writtenScore)),
      writtenNote: orNull(text(sheet, row, COLUMNS.writtenNote)),
    });
  }
  const keys = indicatorKeys(names);
  return {
    indicators: new Map(found.map((record, index) => [keys[index] ?? "", record])),
    records: joined(readRecords(sheet, row + 2)),
  };
}

function findHeader(sheet: SheetSnapshot): number | null {
  for (let row = 0; row < Math.min(sheet.rowCount, 10); row++) {
    if (BASIS_HEADERS.every((header, column) => text(sheet, row, column) === header)) return row;
  }
  return null;
}

function readRecords(sheet: SheetSnapshot, firstRow: number): WrittenRecord[] {
  const records: WrittenRecord[] = [];
  for (let row = firstRow; row < sheet.rowCount; row++) {
    const [name = "", place = "", category = "", content = ""] = RECORD_HEADERS.map((_, column) =>
      text(sheet, row, column),
    );
    if (isCategory(category)) records.push({ sheet: name, place, category, content });
  }
  return records;
}

function joined(records: readonly WrittenRecord[]): WrittenRecord[] {
  const byPlace = new Map<string, WrittenRecord>();
  for (const record of records) {
    const key = JSON.stringify([record.sheet, record.place, record.category]);
    const earlier = byPlace.get(key);
    byPlace.set(key, earlier === undefined ? record : { ...record, content: earlier.content + record.content });
  }
  return [...byPlace.values()];
}

function isCategory(text: string): text is WrittenRecord["category"] {
  return RECORD_CATEGORIES.some((category) => category === text);
}

function text(sheet: SheetSnapshot, row: number, column: number): string {
  const { value } = cellAt(sheet, row, column);
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value.trim() : "";
}

function orNull(words: string): string | null {
  return words === "" ? null : words;
}
