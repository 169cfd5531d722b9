/**
 * 合计 of each column of a fund table is the sum of its lines, a merged amount counted once. A difference no larger than what
 * rounding each line can amount to is 尾差 and only pointed out.
 */
import {
  absolute,
  compare,
  decimalPlaces,
  equals,
  rational,
  subtract,
  sum,
  type Rational,
} from "../../decimal/index.js";
import { outerAmounts, type AmountColumn, type Finding, type FundSheet, type NamedAmount } from "../../model/index.js";
import type { CheckingInput } from "../checking-input.js";
import { CHAIN, amountOf, lineGroups } from "../reading/fund-amounts.js";
import { shown } from "../reading/printed-number.js";
import { fundSheets } from "../reading/recognized-sheets.js";

export function checkFundTotals(input: CheckingInput): Finding[] {
  return fundSheets(input).flatMap((sheet) => CHAIN.flatMap((column) => columnFinding(sheet, column) ?? []));
}

function columnFinding(sheet: FundSheet, column: AmountColumn): Finding | null {
  const stated = sheet.total?.[column] ?? null;
  const lines = partsOf(sheet, column);
  if (stated === null || lines === null || lines.length === 0) return null;
  const readings = outerAmounts(lines).map((each) => each.map(({ amount }) => amount));
  if (readings.some((amounts) => equals(sum(amounts), stated.value))) return null;
  // The fewest lines are what the names and figures say stands outermost.
  const parts = readings.reduce((fewest, each) => (each.length < fewest.length ? each : fewest));
  const computed = sum(parts);
  const difference = absolute(subtract(stated.value, computed));
  const isRounding = compare(difference, roundingOf(parts, stated.value)) <= 0;
  return {
    code: "fund/total-differs",
    severity: isRounding ? "info" : "error",
    sheet: sheet.sheet,
    cell: stated.cell,
    data: {
      column,
      stated: stated.text,
      computed: shown(computed),
      parts: parts.map(shown).join("+"),
      difference: shown(difference),
    },
  };
}

/** One amount a line or group of lines; a blank line counts as nothing where the others are known. */
function partsOf(sheet: FundSheet, column: AmountColumn): NamedAmount[] | null {
  const groups = lineGroups(sheet);
  const amounts = groups.map((lines) => amountOf(lines, column));
  const incomplete = groups.some(
    (lines, index) => amounts[index] === null && lines.some((line) => line[column] !== null),
  );
  if (incomplete) return null;
  return amounts.flatMap((amount, index) =>
    amount === null ? [] : { name: groups[index]?.[0]?.source.text ?? "", amount },
  );
}

/** Each part may be half a unit off in its last printed place, and so may the total. */
function roundingOf(parts: readonly Rational[], total: Rational): Rational {
  const places = Math.max(...parts.map(decimalPlaces), decimalPlaces(total));
  return places === 0 ? rational(0n) : rational(BigInt(parts.length), 2n * 10n ** BigInt(places));
}
