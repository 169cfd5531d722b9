/** What recognition made of a person's sheets, table by table, with the header words that decided. */
import {
  sheetRecords,
  SHEET_NAMES,
  type Evaluation,
  type RecognitionNote,
  type RecognizedSheet,
} from "../../core/index.js";
import type { Assessment } from "../assess.js";
import type { ColumnName, PaneRecognizedColumn, PaneRecognizedSheet, PaneRecognizedTable } from "./pane-assessment.js";

export function toPaneRecognition({ evaluation, basis }: Assessment): PaneRecognizedSheet[] {
  const own = new Set([SHEET_NAMES["score-basis"], ...sheetRecords(basis).map(({ sheet }) => sheet)]);
  const names = new Set(evaluation.sheets.map(({ sheet }) => sheet));
  return [...names]
    .filter((name) => !own.has(name))
    .map((name) => ({ sheet: name, tables: tablesOf(name, evaluation) }))
    .filter(({ tables }) => tables.every(({ role }) => role !== "settings"));
}

function tablesOf(name: string, { sheets, report }: Evaluation): PaneRecognizedTable[] {
  const notes = report.filter(({ cell, code }) => cell.sheet === name && code.startsWith(COLUMN));
  return sheets.filter(({ sheet }) => sheet === name).map((table) => toPaneTable(table, notes));
}

const COLUMN = "column/";

/**
 * Every column up to the last headed one: a header may be missing, or stand over its neighbour. The fund block of a self-evaluation
 * form has headers of its own: they are no columns of the table.
 */
function toPaneTable(table: RecognizedSheet, notes: readonly RecognitionNote[]): PaneRecognizedTable {
  const { role, headerRows = [] } = table;
  const headers = new Map(
    notes.filter(({ cell }) => headerRows.includes(cell.row)).map((note) => [note.cell.column, note] as const),
  );
  const meanings = meaningsOf(table);
  const width = Math.max(-1, ...headers.keys(), ...meanings.keys()) + 1;
  const columns = Array.from({ length: width }, (_none, column): PaneRecognizedColumn => {
    const header = headers.get(column);
    return {
      cell: header?.cell ?? { sheet: table.sheet, row: headerRows.at(-1) ?? 0, column },
      words: header?.words ?? null,
      meaning: meanings.get(column) ?? null,
    };
  });
  return { role, headerRows, columns };
}

function meaningsOf(table: RecognizedSheet): ReadonlyMap<number, ColumnName> {
  const isCorrectable = table.role === "indicators" || table.role === "self-evaluation" || table.role === "funds";
  const columns: Readonly<Partial<Record<ColumnName, number | null>>> = isCorrectable ? table.columns : {};
  return new Map(
    Object.entries(columns).flatMap(([name, column]) => (column === null ? [] : [[column, name as ColumnName]])),
  );
}
