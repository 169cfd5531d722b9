/** 执行率 as printed: “75.76%”. A plain number becomes a percentage by what it must be: its header's %, or the amounts beside it. */
import {
  absolute,
  compare,
  divide,
  formatDecimal,
  HUNDRED,
  isZero,
  multiply,
  rational,
  subtract,
  type Rational,
} from "../../decimal/index.js";
import type { Reading } from "../../model/index.js";
import { addressOf, figureOf, type GridCell } from "../cells/grid-cell.js";

export interface RateContext {
  readonly isPercentHeader: boolean;
  readonly amounts: {
    readonly budgeted: Reading<Rational> | null;
    readonly received: Reading<Rational> | null;
    readonly allocated: Reading<Rational> | null;
    readonly paid: Reading<Rational> | null;
  } | null;
}

const NO_AMOUNTS: RateContext = { isPercentHeader: false, amounts: null };

export function readRate(
  sheet: string,
  cell: GridCell | null,
  context: RateContext = NO_AMOUNTS,
): Reading<string> | null {
  if (cell === null || cell.text === "") return null;
  const value = figureOf(cell);
  const text = value === null ? cell.text : percentText(cell, value, context);
  return { value: text, text: cell.text, cell: addressOf(sheet, cell) };
}

function percentText(cell: GridCell, value: Rational, context: RateContext): string {
  if (/[%％]/u.test(cell.text)) return trimmedPercent(cell.text);
  return `${formatDecimal(isFraction(value, context) ? multiply(value, HUNDRED) : value)}%`;
}

/** @example trimmedPercent("100.00%") is "100%" */
export function trimmedPercent(text: string): string {
  const plain = text.normalize("NFKC").replace(/\s/gu, "");
  return plain.replace(/(\.\d*?)0+%$/u, "$1%").replace(/\.%$/u, "%");
}

function isFraction(value: Rational, { isPercentHeader, amounts }: RateContext): boolean {
  const paid = amounts?.paid?.value;
  const base = amounts?.allocated?.value ?? amounts?.received?.value ?? amounts?.budgeted?.value;
  if (paid !== undefined && base !== undefined && !isZero(base)) {
    const rate = divide(paid, base);
    const asFraction = absolute(subtract(value, rate));
    const asPercent = absolute(subtract(divide(value, HUNDRED), rate));
    return compare(asFraction, asPercent) <= 0;
  }
  return !isPercentHeader && compare(absolute(value), rational(3, 2)) <= 0;
}
