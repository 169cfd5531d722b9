/** The units of a fund table's amounts: one for the table, or one for each column where they differ (债券额度（亿元） beside 支付金额（元）). */
import type { AmountColumn, FundColumn } from "../../model/index.js";
import type { SheetGrid } from "../cells/sheet-grid.js";
import type { HeaderBlock, HeaderColumn } from "../headers/header-block.js";
import { unitInLabels, unitInRows } from "./fund-unit.js";

export interface AmountUnits {
  /** Of the whole table; null where the sheet does not say, and where its columns differ. */
  readonly ofTable: string | null;
  /** Of each column; null where one unit holds for all. */
  readonly ofColumns: Readonly<Record<AmountColumn, string>> | null;
}

const AMOUNTS = ["budgeted", "received", "allocated", "paid"] as const;
const UNIT = /亿元|万元|千元|元/u;
/** 金额 without a unit, in a table whose other columns have one. */
const USUAL = "万元";

export function amountUnits(
  grid: SheetGrid,
  header: HeaderBlock,
  columns: Readonly<Record<Exclude<FundColumn, "source">, number | null>>,
  rows: readonly number[],
): AmountUnits {
  const own = new Map(header.columns.map((column) => [column.column, unitInHeader(column)]));
  const ofRows = unitInRows(grid, rows);
  const inHeader = [...own.values()].find((unit) => unit !== null) ?? null;
  const present = AMOUNTS.map((name) => columns[name]).filter((column) => column !== null);
  const known = present.map((column) => own.get(column) ?? ofRows).filter((unit) => unit !== null);
  if (new Set(known).size < 2) return { ofTable: inHeader ?? ofRows, ofColumns: null };
  const unitOf = (name: AmountColumn): string => own.get(columns[name] ?? -1) ?? ofRows ?? USUAL;
  return {
    ofTable: null,
    ofColumns: {
      budgeted: unitOf("budgeted"),
      received: unitOf("received"),
      allocated: unitOf("allocated"),
      paid: unitOf("paid"),
    },
  };
}

function unitInHeader({ label, groups }: HeaderColumn): string | null {
  const unit = /[(]([^()]*)[)]/u.exec(label)?.[1] ?? label;
  const found = UNIT.exec(unit)?.[0];
  return found !== undefined && unit.length <= 8 ? found : unitInLabels(groups);
}
