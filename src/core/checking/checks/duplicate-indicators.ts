/** 同一指标不重复计分: no third-level indicator stands twice in one sheet under the same second level, or under both 产出 and 效益. */
import { sheetNamed, toA1, type CellAddress } from "../../grid/index.js";
import type { Finding, Indicator, IndicatorSheet } from "../../model/index.js";
import type { CheckingInput } from "../checking-input.js";
import { labelOfCell } from "../reading/cell-text.js";
import { indicatorSheets } from "../reading/recognized-sheets.js";

export function checkDuplicateIndicators(input: CheckingInput): Finding[] {
  return indicatorSheets(input).flatMap((sheet) =>
    [...repeatedNames(sheet)].flatMap(([name, indicators]) => {
      const named = indicators.filter((indicator) => hasOwnName(sheet, indicator, input));
      return duplicateFinding(sheet, name, named) ?? [];
    }),
  );
}

/** In most sheets no name stands twice: nothing is gathered there. */
function repeatedNames({ indicators }: IndicatorSheet): ReadonlyMap<string, readonly Indicator[]> {
  const groups = new Map<string, Indicator[]>();
  if (!hasRepeatedName(indicators)) return groups;
  for (const indicator of indicators) {
    const name = indicator.level3;
    if (name === null || isGeneric(name)) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [indicator]);
    else group.push(indicator);
  }
  return groups;
}

function hasRepeatedName(indicators: readonly Indicator[]): boolean {
  const names = new Set<string>();
  let count = 0;
  for (const { level3 } of indicators) {
    if (level3 === null) continue;
    count++;
    if (names.add(level3).size < count) {
      if (!isGeneric(level3)) return true;
      count--;
    }
  }
  return false;
}

function duplicateFinding(sheet: IndicatorSheet, name: string, indicators: readonly Indicator[]): Finding | null {
  const [first, second] = indicators;
  if (first === undefined || second === undefined) return null;
  return {
    code: first.level1 === second.level1 ? "duplicate/indicator" : "duplicate/across-levels",
    severity: "warning",
    sheet: sheet.sheet,
    cell: placeOf(sheet, second),
    data: { indicator: name, first: toA1(placeOf(sheet, first)) },
    related: indicators.filter((indicator) => indicator !== second).map((indicator) => placeOf(sheet, indicator)),
  };
}

function placeOf(sheet: IndicatorSheet, { row }: Indicator): CellAddress {
  return { sheet: sheet.sheet, row, column: sheet.columns.level3 ?? 0 };
}

/** A name merged over several rows, or left out below the first of them, is written once. */
function hasOwnName(sheet: IndicatorSheet, { row }: Indicator, { snapshot }: CheckingInput): boolean {
  const cells = sheetNamed(snapshot, sheet.sheet);
  return cells !== null && sheet.columns.level3 !== null && labelOfCell(cells, row, sheet.columns.level3) !== "";
}

/** Names that forms print for a place to be filled (社会效益指标) say nothing of what is measured. */
function isGeneric(name: string): boolean {
  return name.endsWith("指标") || name.length < 3;
}
