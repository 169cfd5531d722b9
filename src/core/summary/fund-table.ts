/** 表1: 资金到位及使用情况, amounts merged across fund types kept merged, 支出率 = 支付 ÷ the policy's denominator. */
import { add, divide, isZero, whole, ZERO, type Rational } from "../decimal/index.js";
import { cellAt, columnLetters, quoteSheetName, sheetNamed, toA1, type Rectangle } from "../grid/index.js";
import type { WorkbookSnapshot } from "../grid/index.js";
import { outerFundLines, type AmountColumn, type FundAmounts, type FundLine, type FundSheet } from "../model/index.js";
import { fundHeaders, type FundHeaders } from "./fund-headers.js";
import { SHEET_NAMES, TITLES, TOTAL } from "./summary-vocabulary.js";
import type { CellLook, SummaryTable, TableCell } from "./summary-table.js";
import { blankCell, blankCells, liveCell, numberCell, RATE_PLACES, rateCell, textCell } from "./table-cells.js";

export interface FundTableOptions {
  readonly writes: "formulas" | "values";
  /** 支付 ÷ the first of these that the table has. See `Policy.expenditureRateDenominators`. */
  readonly denominators: readonly AmountColumn[];
}

const AMOUNTS: readonly AmountColumn[] = ["budgeted", "received", "allocated", "paid"];
const AMOUNT_FORMAT = "#,##0.00";
const FIRST_ROW = 2;
/** 序号 and 资金类型 stand before the amounts. */
const FIRST_AMOUNT = 2;

export function summarizeFunds(
  funds: FundSheet,
  snapshot: WorkbookSnapshot,
  options: FundTableOptions,
): SummaryTable | null {
  if (funds.lines.length === 0) return null;
  const table = new FundTable(funds, snapshot, options);
  return {
    kind: "funds",
    sheetName: SHEET_NAMES.funds,
    rows: table.rows(),
    repeatedRows: { first: 1, last: 1 },
    merges: table.merges(),
    columnWidths: [6, 22, ...table.amounts.map(() => 20), ...(table.denominator === null ? [] : [12])],
    orientation: "landscape",
    chart: null,
  };
}

class FundTable {
  readonly amounts: readonly AmountColumn[];
  readonly denominator: AmountColumn | null;
  private readonly headers: FundHeaders;
  private readonly totalRow: number;
  /** 一、财政资金 with 1.中央 and 2.省级 below it counts once. */
  private readonly outer: readonly FundLine[];

  constructor(
    private readonly funds: FundSheet,
    private readonly snapshot: WorkbookSnapshot,
    private readonly options: FundTableOptions,
  ) {
    this.amounts = AMOUNTS.filter((column) => this.hasAmount(column));
    this.denominator = this.hasAmount("paid")
      ? (options.denominators.find((column) => this.hasAmount(column) && this.isInUnitOfPaid(column)) ?? null)
      : null;
    this.headers = fundHeaders(funds, snapshot);
    this.totalRow = FIRST_ROW + funds.lines.length;
    this.outer = outerFundLines(funds);
  }

  rows(): TableCell[][] {
    const { sequence, source, amounts, rate } = this.headers;
    const headers = [sequence, source, ...this.amounts.map((column) => amounts[column])];
    if (this.denominator !== null) headers.push(rate);
    return [
      [textCell(TITLES.funds, "title"), ...blankCells(headers.length - 1, "title")],
      headers.map((header) => textCell(header, "header")),
      ...this.funds.lines.map((line, index) => this.lineRow(line, index)),
      this.total(),
    ];
  }

  merges(): Rectangle[] {
    const width = FIRST_AMOUNT + this.amounts.length + (this.denominator === null ? 0 : 1);
    return [
      { row: 0, column: 0, rowCount: 1, columnCount: width },
      { row: this.totalRow, column: 0, rowCount: 1, columnCount: FIRST_AMOUNT },
      ...this.funds.lines.flatMap((line, index) => this.sharedAmounts(line, index)),
    ];
  }

  private hasAmount(column: AmountColumn): boolean {
    return this.funds.lines.some((line) => line[column] !== null);
  }

  /** A quotient of 万元 and 元 is no rate. */
  private isInUnitOfPaid(column: AmountColumn): boolean {
    const units = this.funds.columnUnits;
    return units === undefined || units[column] === units.paid;
  }

  /** The amounts that this line's following lines leave to it: they belong to all of them together. */
  private sharedAmounts(line: FundLine, index: number): Rectangle[] {
    const below = this.sharers(line);
    if (below.length === 0) return [];
    const columns = this.amounts.flatMap((column, offset) =>
      line[column] !== null && below.every((other) => other[column] === null) ? [FIRST_AMOUNT + offset] : [],
    );
    const sharesRate =
      this.denominator !== null && this.isShared(line, "paid") && this.isShared(line, this.denominator);
    if (sharesRate) columns.push(FIRST_AMOUNT + this.amounts.length);
    return columns.map((column) => ({
      row: FIRST_ROW + index,
      column,
      rowCount: 1 + below.length,
      columnCount: 1,
    }));
  }

  private sharers(line: FundLine): FundLine[] {
    return this.funds.lines.filter((other) => line.mergedWith.includes(other.row));
  }

  private isShared(line: FundLine, column: AmountColumn): boolean {
    const below = this.sharers(line);
    return below.length > 0 && line[column] !== null && below.every((other) => other[column] === null);
  }

  private lineRow(line: FundLine, index: number): TableCell[] {
    const row = FIRST_ROW + index;
    const sequence = numberCell(whole(index + 1), "label");
    const cells = this.amounts.map((column) => this.amountCell(line, column));
    return [sequence, textCell(line.source.value, "label"), ...cells, ...this.rate(line, row, "number")];
  }

  private amountCell(line: FundAmounts, column: AmountColumn): TableCell {
    const reading = line[column];
    if (reading === null) return blankCell("number");
    const sheet = sheetNamed(this.snapshot, reading.cell.sheet);
    const isNumber = sheet !== null && typeof cellAt(sheet, reading.cell.row, reading.cell.column).value === "number";
    const formula = isNumber && this.isLive ? `=${quoteSheetName(reading.cell.sheet)}!${toA1(reading.cell)}` : null;
    return liveCell(formula, reading.value, "number", AMOUNT_FORMAT);
  }

  private total(): TableCell[] {
    const last = this.totalRow;
    const sums = this.amounts.map((column, offset) => {
      const letters = columnLetters(FIRST_AMOUNT + offset);
      const formula = this.isLive ? `=ROUND(SUM(${this.summedCells(letters, last)}),2)` : null;
      return liveCell(formula, this.sumOf(column), "total", AMOUNT_FORMAT);
    });
    return [textCell(TOTAL, "total"), blankCell("total"), ...sums, ...this.totalRate()];
  }

  /** The range of all lines, or the cells of those that do not stand in another one. */
  private summedCells(letters: string, last: number): string {
    if (this.outer.length === this.funds.lines.length) return `${letters}${FIRST_ROW + 1}:${letters}${last}`;
    return this.outer.map((line) => `${letters}${FIRST_ROW + 1 + this.funds.lines.indexOf(line)}`).join(",");
  }

  private totalRate(): TableCell[] {
    if (this.denominator === null) return [];
    return this.rateOf(this.sumOf("paid"), this.sumOf(this.denominator), this.totalRow, "total");
  }

  private rate(line: FundAmounts, row: number, look: CellLook): TableCell[] {
    if (this.denominator === null) return [];
    const [paid, base] = [line.paid, line[this.denominator]];
    return paid === null || base === null ? [blankCell(look)] : this.rateOf(paid.value, base.value, row, look);
  }

  private rateOf(paid: Rational, base: Rational, row: number, look: CellLook): TableCell[] {
    if (isZero(base) || this.denominator === null) return [blankCell(look)];
    const at = (column: AmountColumn): string => toA1({ row, column: FIRST_AMOUNT + this.amounts.indexOf(column) });
    const formula = this.isLive ? `=ROUND(${at("paid")}/${at(this.denominator)},${RATE_PLACES})` : null;
    return [rateCell(formula, divide(paid, base), look)];
  }

  private sumOf(column: AmountColumn): Rational {
    return this.outer.reduce((total, line) => add(total, line[column]?.value ?? ZERO), ZERO);
  }

  private get isLive(): boolean {
    return this.options.writes === "formulas";
  }
}
