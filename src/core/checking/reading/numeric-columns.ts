/** Columns that hold numbers by their meaning – 分值, 得分, amounts, counts – with the rows of their table. */
import { cellAt } from "../../grid/index.js";
import type { FundSheet, IndicatorSheet, Reading, RecognizedSheet } from "../../model/index.js";
import type { CheckingInput } from "../checking-input.js";
import { figureTables, type FigureTable } from "./figure-table.js";

export interface NumericColumn {
  readonly sheet: string;
  readonly column: number;
  readonly rows: readonly number[];
}

/** Those, and every other column of a table that holds mostly numbers: each once, with all its rows. */
export function numericColumns(input: CheckingInput): readonly NumericColumn[] {
  const columns = new Map<string, NumericColumn>();
  for (const column of [...evaluatedColumns(input), ...figureTables(input).flatMap(mostlyNumbers)]) {
    const own = columns.get(keyOf(column));
    columns.set(keyOf(column), own === undefined ? column : { ...own, rows: merged(own.rows, column.rows) });
  }
  return [...columns.values()];
}

function merged(some: readonly number[], others: readonly number[]): readonly number[] {
  return [...new Set([...some, ...others])].sort(ascending);
}

const ascending = (one: number, other: number): number => one - other;

function keyOf({ sheet, column }: Pick<NumericColumn, "sheet" | "column">): string {
  return `${sheet}\n${String(column)}`;
}

function mostlyNumbers({ sheet, rows, columns }: FigureTable): NumericColumn[] {
  return columns.flatMap(({ column }) => {
    const filled = rows.filter(({ figures }) => figures.has(column)).map(({ row }) => row);
    const numbers = filled.filter((row) => typeof cellAt(sheet, row, column).value === "number");
    const isMixed = numbers.length < filled.length && numbers.length * 2 > filled.length;
    return isMixed ? [{ sheet: sheet.name, column, rows: filled }] : [];
  });
}

function evaluatedColumns({ evaluation }: Pick<CheckingInput, "evaluation">): NumericColumn[] {
  return evaluation.sheets.flatMap(columnsOf);
}

function columnsOf(sheet: RecognizedSheet): NumericColumn[] {
  if (sheet.role === "indicators" || sheet.role === "self-evaluation") return indicatorColumns(sheet);
  return sheet.role === "funds" ? fundColumns(sheet) : [];
}

function indicatorColumns(sheet: IndicatorSheet): NumericColumn[] {
  const rows = sheet.indicators.map(({ row }) => row);
  // Indicators that lie across, or on a card each, have figures in no column of the sheet.
  const isPlaced = sheet.headerRows.length > 0;
  const apart = [...(isPlaced ? [] : sheet.indicators), sheet.total, sheet.fundBlock?.executionScore ?? null];
  return [
    ...present(sheet.sheet, [sheet.columns.fullScore, sheet.columns.score], rows),
    ...apart.flatMap((row) => (row === null ? [] : [row.fullScore, row.statedScore])).flatMap(columnOfCell),
  ];
}

function columnOfCell(reading: Reading<unknown> | null): NumericColumn[] {
  return reading === null ? [] : [{ sheet: reading.cell.sheet, column: reading.cell.column, rows: [reading.cell.row] }];
}

function fundColumns({ sheet, columns, lines, total }: FundSheet): NumericColumn[] {
  const rows = [...lines.map(({ row }) => row), ...(total === null ? [] : [total.row])];
  return present(sheet, [columns.budgeted, columns.received, columns.allocated, columns.paid], rows);
}

function present(sheet: string, columns: readonly (number | null)[], rows: readonly number[]): NumericColumn[] {
  return columns.flatMap((column) => (column === null ? [] : [{ sheet, column, rows }]));
}
