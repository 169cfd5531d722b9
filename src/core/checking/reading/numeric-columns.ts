/** Columns that hold numbers by their meaning – 分值, 得分, amounts, counts – with the rows of their table. */
import type { FundSheet, IndicatorSheet, RecognizedSheet } from "../../model/index.js";
import type { CheckingInput } from "../checking-input.js";

export interface NumericColumn {
  readonly sheet: string;
  readonly column: number;
  readonly rows: readonly number[];
}

export function evaluatedColumns({ evaluation }: Pick<CheckingInput, "evaluation">): NumericColumn[] {
  return evaluation.sheets.flatMap(columnsOf);
}

function columnsOf(sheet: RecognizedSheet): NumericColumn[] {
  if (sheet.role === "indicators" || sheet.role === "self-evaluation") return indicatorColumns(sheet);
  return sheet.role === "funds" ? fundColumns(sheet) : [];
}

function indicatorColumns(sheet: IndicatorSheet): NumericColumn[] {
  const rows = sheet.indicators.map(({ row }) => row);
  return present(sheet.sheet, [sheet.columns.fullScore, sheet.columns.score], rows);
}

function fundColumns({ sheet, columns, lines, total }: FundSheet): NumericColumn[] {
  const rows = [...lines.map(({ row }) => row), ...(total === null ? [] : [total.row])];
  return present(sheet, [columns.budgeted, columns.received, columns.allocated, columns.paid], rows);
}

function present(sheet: string, columns: readonly (number | null)[], rows: readonly number[]): NumericColumn[] {
  return columns.flatMap((column) => (column === null ? [] : [{ sheet, column, rows }]));
}
