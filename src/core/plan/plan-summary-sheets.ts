/**
 * Summary tables onto sheets of their own: new ones, or ours from an earlier run filled anew. A sheet that a person made
 * is never touched, even of the same name: then ours is called 表1（绩评）.
 */
import {
  cellAt,
  fingerprint,
  FINGERPRINT_LENGTH,
  parseRectangle,
  rectangleToA1,
  sheetNamed,
  type CellAddress,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../grid/index.js";
import { isScoreBasis, type ScoreBasis } from "../summary/read-score-basis.js";
import type { RecordCategory, WrittenRecord } from "../summary/score-basis-table.js";
import type { SummaryTable } from "../summary/summary-table.js";
import { BLANK } from "./cell-content.js";
import { keepTimes } from "./keep-times.js";
import { presentGuards } from "./plan-guards.js";
import type { PlannedSheet, PlannedWrite, SheetLock } from "./planned-write.js";
import { tableActions, tableArea } from "./table-actions.js";
import type { CellContent, WriteAction } from "./write-plan.js";

export interface PlanSummaryOptions {
  readonly title: string;
  /** What 评分依据 remembers; null on the first run. */
  readonly basis: ScoreBasis | null;
  /** Makes 评分依据, which remembers all our sheets; null leaves it out: then the next run does not know them. */
  readonly scoreBasis: ((records: readonly WrittenRecord[]) => SummaryTable) | null;
  /** False where nobody else can change the workbook between planning and writing. */
  readonly isGuarded: boolean;
}

export function planSummarySheets(
  tables: readonly SummaryTable[],
  snapshot: WorkbookSnapshot,
  options: PlanSummaryOptions,
): PlannedWrite {
  const names: Names = { taken: new Set(snapshot.sheets.map(({ name }) => name.toLowerCase())), used: new Set() };
  const planned = tables.map((table) => planTable(table, snapshot, options.basis, names));
  const kept = sheetRecords(options.basis).filter(
    (record) =>
      sheetNamed(snapshot, record.sheet) !== null && !planned.some(({ sheet }) => sheet.sheet === record.sheet),
  );
  const records = [...planned.flatMap(({ record }) => record?.() ?? []), ...kept];
  const basisTable = options.scoreBasis?.(records) ?? null;
  const all = basisTable === null ? planned : [...planned, planTable(basisTable, snapshot, options.basis, names)];
  const actions = all.flatMap((one) => one.actions);
  return {
    plan: { title: options.title, guards: options.isGuarded ? presentGuards(actions, snapshot) : [], actions },
    kept: [],
    sheets: all.map(({ sheet }) => sheet),
  };
}

/** The records of 评分依据 that speak of whole sheets. */
export function sheetRecords(basis: ScoreBasis | null): readonly WrittenRecord[] {
  return (basis?.records ?? []).filter(({ category }) => category !== "合计" && category !== "等级");
}

interface PlannedTable {
  readonly sheet: PlannedSheet;
  readonly actions: readonly WriteAction[];
  /** Made only where 评分依据 is to remember it; null where the sheet stays as it is. */
  readonly record: (() => WrittenRecord) | null;
}

/** Two fund sheets give two 表1: each finds its own name. */
interface Names {
  /** In lower case, as Excel compares them. */
  readonly taken: Set<string>;
  readonly used: Set<string>;
}

const CATEGORIES: Readonly<Record<SummaryTable["kind"], RecordCategory>> = {
  funds: "表1",
  scores: "表2",
  completion: "表3",
  "score-basis": "评分依据",
  findings: "检查结果",
  settings: "评价设置",
  survey: "调查问卷",
  "site-findings": "抽样点",
  "self-review": "自评复核表",
  portfolio: "汇总",
};

function planTable(
  table: SummaryTable,
  snapshot: WorkbookSnapshot,
  basis: ScoreBasis | null,
  names: Names,
): PlannedTable {
  const name = nameFor(table, snapshot, basis, names);
  names.taken.add(name.toLowerCase());
  names.used.add(name);
  const existing = sheetNamed(snapshot, name);
  const locked = lockOf(existing, snapshot);
  if (locked !== null) {
    return { sheet: { kind: table.kind, sheet: name, state: locked, editedCells: [] }, actions: [], record: null };
  }
  const record = recordOf(basis, table.kind, name);
  return {
    sheet: {
      kind: table.kind,
      sheet: name,
      state: existing === null ? "new" : "update",
      editedCells: existing === null || record === null ? [] : editedCells(existing, record),
    },
    actions: tableActions(existing === null ? table : keepTimes(table, existing), name, existing),
    record: () => ({
      sheet: name,
      place: rectangleToA1(tableArea(table)),
      category: CATEGORIES[table.kind],
      content: fingerprints(table),
    }),
  };
}

/** Known before anything is written: Excel would refuse in the middle of it. */
export function lockOf(existing: SheetSnapshot | null, snapshot: WorkbookSnapshot): SheetLock | null {
  if (existing === null) return snapshot.isStructureProtected ? "structure-protected" : null;
  return existing.isProtected ? "sheet-protected" : null;
}

/** Our own sheet of an earlier run, or the first free name. */
function nameFor(
  table: SummaryTable,
  snapshot: WorkbookSnapshot,
  basis: ScoreBasis | null,
  { taken, used }: Names,
): string {
  const own = ownSheet(table.kind, snapshot, basis, used);
  if (own !== null) return own;
  const isFree = (name: string): boolean => !taken.has(name.toLowerCase());
  if (isFree(table.sheetName)) return table.sheetName;
  for (let count = 1; ; count++) {
    const name = `${table.sheetName}（绩评${count === 1 ? "" : count}）`;
    if (isFree(name)) return name;
  }
}

function ownSheet(
  kind: SummaryTable["kind"],
  snapshot: WorkbookSnapshot,
  basis: ScoreBasis | null,
  used: ReadonlySet<string>,
): string | null {
  if (kind === "score-basis") return snapshot.sheets.find(isScoreBasis)?.name ?? null;
  const record = sheetRecords(basis).find(
    ({ category, sheet }) => category === CATEGORIES[kind] && !used.has(sheet) && sheetNamed(snapshot, sheet) !== null,
  );
  return record?.sheet ?? null;
}

function recordOf(basis: ScoreBasis | null, kind: SummaryTable["kind"], name: string): WrittenRecord | null {
  return sheetRecords(basis).find(({ category, sheet }) => category === CATEGORIES[kind] && sheet === name) ?? null;
}

/** What repeats from row to row is one cell, and looked at once. */
function fingerprints({ rows, columnWidths: { length: columnCount } }: SummaryTable): string {
  const prints: string[] = [];
  let above: readonly CellContent[] = [];
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row] ?? [];
    for (let column = 0; column < columnCount; column++) {
      const cell = cells[column] ?? BLANK;
      const isRepeated = cell === above[column];
      prints.push((isRepeated ? prints[prints.length - columnCount] : undefined) ?? fingerprint(cell));
    }
    above = cells;
  }
  return prints.join("");
}

/** Cells of our own sheet that no longer hold what we wrote. */
function editedCells(sheet: SheetSnapshot, { place, content }: WrittenRecord): CellAddress[] {
  const area = parseRectangle(place);
  if (area === null) return [];
  const edited: CellAddress[] = [];
  let at = 0;
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++, at += FINGERPRINT_LENGTH) {
      const isAsWritten = content.startsWith(fingerprint(cellAt(sheet, row, column)), at);
      if (!isAsWritten) edited.push({ sheet: sheet.name, row, column });
    }
  }
  return edited;
}
