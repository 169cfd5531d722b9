/** The cells of sums that the checks of indicators and funds answer for: nobody else says anything about them. */
import type { CellAddress } from "../../grid/index.js";
import type { Reading, RecognizedSheet } from "../../model/index.js";
import type { CheckingInput } from "../checking-input.js";
import { CellSet } from "./cell-set.js";
import { CHAIN } from "./fund-amounts.js";

export function settledCells({ evaluation }: Pick<CheckingInput, "evaluation">): CellSet {
  return new CellSet(evaluation.sheets.flatMap(sumsOf));
}

function sumsOf(sheet: RecognizedSheet): CellAddress[] {
  const readings: (Reading<unknown> | null)[] = [];
  if (sheet.role === "indicators" || sheet.role === "self-evaluation") {
    const rows = [...sheet.levelTotals, ...(sheet.total === null ? [] : [sheet.total])];
    readings.push(...rows.flatMap(({ fullScore, statedScore }) => [fullScore, statedScore]));
    readings.push(...(["budgeted", "paid"] as const).map((column) => sheet.fundBlock?.total?.[column] ?? null));
  }
  if (sheet.role === "funds") readings.push(...CHAIN.map((column) => sheet.total?.[column] ?? null));
  return readings.flatMap((reading) => (reading === null ? [] : [reading.cell]));
}
