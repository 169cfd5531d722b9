/** Amounts of a fund table whose columns have units of their own, brought to one: 1.2 亿元 beside 96000000 元 are 12000 and 9600. */
import { divide, multiply, whole, type Rational } from "../decimal/index.js";
import type { AmountColumn, FundSheet } from "./fund-sheet.js";
import type { Reading } from "./reading.js";

type Amounts = Readonly<Record<AmountColumn, Reading<Rational> | null>>;

const YUAN: Readonly<Record<string, Rational>> = {
  元: whole(1),
  千元: whole(1000),
  万元: whole(10_000),
  亿元: whole(100_000_000),
};
const IN_TEN_THOUSANDS = whole(10_000);

/** @returns the same amounts in 万元; as they are where one unit holds for all columns. What is printed stays as printed. */
export function amountsInOneUnit<Row extends Amounts>(row: Row, units: FundSheet["columnUnits"] | null): Row {
  if (units == null) return row;
  const inOne = (column: AmountColumn): Reading<Rational> | null => {
    const [reading, factor] = [row[column], YUAN[units[column]]];
    if (reading === null || factor === undefined) return null;
    return { ...reading, value: divide(multiply(reading.value, factor), IN_TEN_THOUSANDS) };
  };
  return {
    ...row,
    budgeted: inOne("budgeted"),
    received: inOne("received"),
    allocated: inOne("allocated"),
    paid: inOne("paid"),
  };
}

/** A whole table so. */
export function sheetInOneUnit(sheet: FundSheet): FundSheet {
  const { columnUnits, lines, total } = sheet;
  if (columnUnits === undefined) return sheet;
  return {
    ...sheet,
    unit: "万元",
    lines: lines.map((line) => amountsInOneUnit(line, columnUnits)),
    total: total === null ? null : amountsInOneUnit(total, columnUnits),
  };
}
