/**
 * A fund table lying on its side: sources across the columns, 预算, 到位, 支付 down the rows. Read only where every column of figures has
 * its name above it and no amount is shared between columns; anything else stays unread.
 */
import type { FundLine, FundSheet, FundTotal, Reading } from "../../model/index.js";
import { hasFigure, readFigure, readText, type GridCell } from "../cells/grid-cell.js";
import type { SheetGrid } from "../cells/sheet-grid.js";
import type { FundMeaning } from "../headers/header-meaning.js";
import { readFundHeader } from "../headers/vocabularies.js";
import { isFundTotal } from "./fund-total.js";
import { unitInLabels, unitInRows } from "./fund-unit.js";
import { readRate } from "./read-rate.js";

interface AmountRow {
  readonly label: GridCell;
  readonly meaning: FundMeaning;
}

type RowMeaning = "budgeted" | "received" | "allocated" | "paid" | "rate";

const NO_COLUMNS = { source: null, budgeted: null, received: null, allocated: null, paid: null, rate: null };
const SPENDING = /执行|支出|支付|使用/u;

/** @returns null where the sheet holds no such table. */
export function recognizeTransposedFunds(grid: SheetGrid): FundSheet | null {
  const rows = amountRows(grid);
  const chosen = rowsByMeaning(rows);
  const amounts = [...chosen].filter(([meaning]) => meaning !== "rate").map(([, label]) => label);
  const [first] = rows;
  if (first === undefined || amounts.length < 2) return null;
  const headerRow = grid.rowBefore(first.label.row);
  // 行次 beside the names numbers the rows.
  const columns = figureColumns(grid, amounts).filter(
    (column) => headerRow === null || readFundHeader(grid.own(headerRow, column)?.label ?? "") !== "sequence",
  );
  const names = headerRow === null ? [] : columns.map((column) => grid.own(headerRow, column));
  if (headerRow === null || columns.length < 2 || !names.every(isName) || sharesAmounts(grid, amounts)) return null;
  const lines = names.map((name): FundLine | null => (name === null ? null : readLine(grid, name, chosen)));
  const known = lines.filter((line) => line !== null);
  return {
    role: "funds",
    sheet: grid.name,
    headerRows: [headerRow],
    columns: NO_COLUMNS,
    unit:
      unitInLabels(rows.map(({ label }) => label.label)) ??
      unitInRows(grid, [...grid.rowsFrom(0, headerRow), headerRow]),
    lines: known.filter(({ source }) => !isFundTotal(source.value)),
    total: known.find(({ source }) => isFundTotal(source.value)) ?? null,
  };
}

/** The rows whose first words name an amount or a rate, with figures behind them; one column holds these words. */
function amountRows(grid: SheetGrid): AmountRow[] {
  const rows: AmountRow[] = [];
  for (const row of grid.rows) {
    const label = grid.cellsOf(row).find((cell) => !hasFigure(cell) && readFundHeader(cell.label) !== null);
    const meaning = label === undefined ? null : readFundHeader(label.label);
    if (label === undefined || meaning === null) continue;
    const column = rows[0]?.label.column ?? label.column;
    const hasFigures = grid.cellsOf(row).some((cell) => cell.column > label.column && hasFigure(cell));
    if (hasFigures && label.column === column) rows.push({ label, meaning });
  }
  return rows;
}

/** The row of each amount; of several rates the one about spending, and 全年预算数 before 年初预算数. */
function rowsByMeaning(rows: readonly AmountRow[]): ReadonlyMap<RowMeaning, GridCell> {
  const chosen = new Map<RowMeaning, GridCell>();
  const take = (as: RowMeaning, isMeant: (row: AmountRow) => boolean): void => {
    const found = chosen.has(as) ? undefined : rows.find(isMeant);
    if (found !== undefined) chosen.set(as, found.label);
  };
  for (const meaning of ["budgeted", "received", "allocated", "paid"] as const)
    take(meaning, (row) => row.meaning === meaning);
  take("budgeted", (row) => row.meaning === "initialBudget");
  take("rate", (row) => row.meaning === "rate" && SPENDING.test(row.label.label));
  take("rate", (row) => row.meaning === "rate");
  return chosen;
}

function figureColumns(grid: SheetGrid, labels: readonly GridCell[]): number[] {
  const columns = labels.flatMap(({ row, column }) =>
    grid.cellsOf(row).filter((cell) => cell.column > column && hasFigure(cell)),
  );
  return [...new Set(columns.map(({ column }) => column))].sort((one, other) => one - other);
}

function isName(cell: GridCell | null): boolean {
  return cell !== null && cell.text !== "" && !hasFigure(cell);
}

function sharesAmounts(grid: SheetGrid, labels: readonly GridCell[]): boolean {
  return labels.some(({ row, column }) =>
    grid.cellsOf(row).some((cell) => cell.column > column && hasFigure(cell) && grid.widthOf(row, cell.column) > 1),
  );
}

function readLine(grid: SheetGrid, name: GridCell, rows: ReadonlyMap<RowMeaning, GridCell>): FundLine | null {
  const source: Reading<string> | null = readText(grid.name, name);
  if (source === null) return null;
  const cellOf = (meaning: RowMeaning): GridCell | null => {
    const label = rows.get(meaning);
    return label === undefined ? null : grid.own(label.row, name.column);
  };
  const amounts: Omit<FundTotal, "statedRate"> = {
    row: name.row,
    budgeted: readFigure(grid.name, cellOf("budgeted")),
    received: readFigure(grid.name, cellOf("received")),
    allocated: readFigure(grid.name, cellOf("allocated")),
    paid: readFigure(grid.name, cellOf("paid")),
  };
  const isPercentHeader = rows.get("rate")?.label.includes("%") ?? false;
  const statedRate = readRate(grid.name, cellOf("rate"), { isPercentHeader, amounts });
  return { ...amounts, statedRate, source, mergedWith: [] };
}
