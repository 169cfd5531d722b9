/** A fund table as a sheet of the evaluation, or as the fund block of the self-evaluation form below it. */
import {
  amountsInOneUnit,
  type FundColumn,
  type FundSheet,
  type IndicatorSheet,
  type RecognitionNote,
} from "../../model/index.js";
import type { SheetCorrection } from "../../model/recognition-corrections.js";
import type { SheetGrid } from "../cells/sheet-grid.js";
import type { Table } from "../headers/find-tables.js";
import { assignFundColumns, type FundColumns } from "./assign-fund-columns.js";
import { fundTableRows } from "./fund-table-rows.js";
import { readFundRows } from "./read-fund-rows.js";

export interface RecognizedFunds {
  readonly sheet: FundSheet;
  readonly block: NonNullable<IndicatorSheet["fundBlock"]>;
  readonly notes: readonly RecognitionNote[];
}

export function recognizeFunds(grid: SheetGrid, table: Table, correction: SheetCorrection | null): RecognizedFunds {
  const rows = fundTableRows(grid, table.bodyRows);
  const assigned = corrected(assignFundColumns(grid, table.header, rows, table.titleRows), correction);
  const { lines, total, executionScore } = readFundRows(grid, rows, assigned);
  const units = assigned.units.ofColumns;
  return {
    sheet: {
      role: "funds",
      sheet: grid.name,
      headerRows: table.header.rows,
      columns: assigned.columns,
      unit: assigned.units.ofTable,
      ...(units !== null && { columnUnits: units }),
      lines,
      total,
    },
    // The review divides the block's amounts: all in one unit.
    block: {
      lines: lines.map((line) => amountsInOneUnit(line, units)),
      total: total === null ? null : amountsInOneUnit(total, units),
      executionScore,
    },
    notes: notes(grid, table, assigned),
  };
}

function corrected(assigned: FundColumns, correction: SheetCorrection | null): FundColumns {
  const chosen = correction?.columns;
  if (chosen === undefined) return assigned;
  const columns: Record<FundColumn, number | null> = { ...assigned.columns };
  for (const name of Object.keys(columns) as FundColumn[]) {
    const column = chosen[name];
    if (column !== undefined) columns[name] = column;
  }
  return { ...assigned, columns };
}

function notes(grid: SheetGrid, table: Table, assigned: FundColumns): RecognitionNote[] {
  const names = new Map<number, string>();
  for (const [name, column] of Object.entries(assigned.columns)) if (column !== null) names.set(column, name);
  return table.header.columns.map((header) => ({
    cell: { sheet: grid.name, row: header.row, column: header.column },
    code: `column/${names.get(header.column) ?? `other-${assigned.meanings.get(header.column)?.meaning ?? "unknown"}`}`,
    words: assigned.meanings.get(header.column)?.words ?? header.text,
  }));
}
