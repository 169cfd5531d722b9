/** Answers themselves: one row a respondent, one column a question. */
import type { ResponsesSheet } from "../../model/index.js";
import type { SheetGrid } from "../cells/sheet-grid.js";
import { isPlatformColumn, isQuestionText } from "../headers/classify-row.js";
import type { Table } from "../headers/find-tables.js";
import { readSurveyHeader } from "../headers/vocabularies.js";

export function recognizeResponses(grid: SheetGrid, table: Table): ResponsesSheet {
  const questions = table.header.columns
    .filter((column) => !isPlatformColumn(column.label) && readSurveyHeader(column.label) !== "sequence")
    .filter((column) => isQuestionText(column.label) || answers(grid, table, column.column) > 0)
    .map((column) => ({ column: column.column, text: column.text }));
  const rows = table.bodyRows.filter((row) => questions.some(({ column }) => grid.own(row, column) !== null));
  const headerRow = table.header.rows[0] ?? 0;
  return {
    role: "responses",
    sheet: grid.name,
    headerRows: table.header.rows,
    firstRow: rows[0] ?? headerRow + 1,
    lastRow: rows[rows.length - 1] ?? headerRow,
    questions,
  };
}

function answers(grid: SheetGrid, table: Table, column: number): number {
  return table.bodyRows.filter((row) => grid.own(row, column) !== null).length;
}
