/** The lines of a fund table that its 合计 adds up, in every column alike; all of them where no reading fits what is stated. */
import { add, equals, ZERO, type Rational } from "../decimal/index.js";
import type { AmountColumn, FundLine, FundSheet } from "./fund-sheet.js";
import { outerAmounts } from "./outer-amounts.js";

const COLUMNS: readonly AmountColumn[] = ["budgeted", "received", "allocated", "paid"];

export function outerFundLines({ lines, total }: Pick<FundSheet, "lines" | "total">): readonly FundLine[] {
  const readings = COLUMNS.flatMap((column) =>
    outerAmounts(named(lines, column)).map((each) => each.map(({ line }) => line)),
  );
  const agrees = (reading: readonly FundLine[]): boolean =>
    COLUMNS.every((column) => {
      const stated = total?.[column]?.value ?? null;
      return stated === null || equals(sumOf(reading, column), stated);
    });
  const isStated = COLUMNS.some((column) => (total?.[column] ?? null) !== null);
  return (isStated ? [lines, ...readings].find(agrees) : undefined) ?? lines;
}

function named(lines: readonly FundLine[], column: AmountColumn) {
  return lines.map((line) => ({ line, name: line.source.text, amount: line[column]?.value ?? ZERO }));
}

function sumOf(lines: readonly FundLine[], column: AmountColumn): Rational {
  return lines.reduce((sum, line) => add(sum, line[column]?.value ?? ZERO), ZERO);
}
