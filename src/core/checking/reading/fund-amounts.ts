/** Amounts of fund lines, where a merged cell belongs to several lines together. */
import { sum, type Rational } from "../../decimal/index.js";
import type { AmountColumn, FundLine, FundSheet } from "../../model/index.js";

export const CHAIN: readonly AmountColumn[] = ["budgeted", "received", "allocated", "paid"];

/** Lines that share an amount: a line and those that its merged cells reach over; most groups are one line. */
export function lineGroups(sheet: Pick<FundSheet, "lines">): FundLine[][] {
  const groups: FundLine[][] = [];
  for (const line of sheet.lines) {
    const group = groups.find((lines) => lines.some((earlier) => earlier.mergedWith.includes(line.row)));
    if (group === undefined) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

/** What the lines of a group hold together; null where one of them is unknown and not part of a merged amount. */
export function amountOf(group: readonly FundLine[], column: AmountColumn): Rational | null {
  const [first] = group;
  if (isShared(group, column)) return first?.[column]?.value ?? null;
  const amounts = group.map((line) => line[column]);
  return amounts.length > 0 && amounts.every((reading) => reading !== null)
    ? sum(amounts.map(({ value }) => value))
    : null;
}

/** Whether the first line holds the amount of them all. */
export function isShared(group: readonly FundLine[], column: AmountColumn): boolean {
  const [first, ...others] = group;
  return (first?.[column] ?? null) !== null && others.length > 0 && others.every((line) => line[column] === null);
}
