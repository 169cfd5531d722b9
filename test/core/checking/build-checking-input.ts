/** Workbooks for checks, built from tables of text: a cell of digits is a number, "=…" a formula without a stored result. */
import type { CheckingInput } from "../../../src/core/checking/checking-input.js";
import {
  parseRectangle,
  type Cell,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../src/core/grid/index.js";
import type { Evaluation, ScoredEvaluation } from "../../../src/core/model/index.js";
import { POLICIES } from "../../../src/core/policy/index.js";

export type CellInput = string | number | null | { readonly formula: string; readonly value: CellValue };

export interface SheetInput {
  readonly name: string;
  readonly rows: readonly (readonly CellInput[])[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
}

/** Texts one below the other in column A of 《说明》, recognised as nothing. */
export function workbookOfTexts(texts: readonly string[]): CheckingInput {
  return unrecognized([{ name: "说明", rows: texts.map((text) => [text]) }]);
}

export function unrecognized(sheets: readonly SheetInput[]): CheckingInput {
  const evaluation: Evaluation = {
    book: "示例.xlsx",
    sheets: sheets.map(({ name }) => ({ role: "other", sheet: name })),
    report: [],
  };
  const policy = POLICIES["caiyu-2020-10"];
  const scored: ScoredEvaluation = { evaluation, policyTitle: policy.title, sheets: [] };
  return { snapshot: snapshotOf(sheets), evaluation, scored, policy };
}

export function snapshotOf(sheets: readonly SheetInput[]): WorkbookSnapshot {
  return {
    name: "示例.xlsx",
    sheets: sheets.map(sheetOf),
    dateSystem: 1900,
    isReadOnly: false,
    isStructureProtected: false,
  };
}

function sheetOf({ name, rows, merges = [], hiddenRows = [] }: SheetInput): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    isProtected: false,
    rows: rows.map((row) => row.map(cellOf)),
    rowCount: rows.length,
    columnCount: Math.max(0, ...rows.map((row) => row.length)),
    merges: merges.flatMap((text) => {
      const area = parseRectangle(text);
      return area === null ? [] : [{ area, source: "file" as const }];
    }),
    hiddenRows: new Set(hiddenRows),
    hiddenColumns: new Set(),
  };
}

function cellOf(input: CellInput): Cell | undefined {
  if (input === null) return undefined;
  if (typeof input === "object") return { value: input.value, formula: input.formula, numberFormat: null };
  return { value: input, formula: null, numberFormat: null };
}
