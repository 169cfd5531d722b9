/** Indicators read from a rearranged sheet, with every reading and every cell to be written back at its true place; its columns are none of the sheet's. */
import type { CellAddress } from "../../grid/index.js";
import type { Indicator, IndicatorSheet, LevelTotal, Reading, ScoredRow } from "../../model/index.js";
import type { RearrangedSheet } from "./rearranged-sheet.js";

type Places = Pick<RearrangedSheet, "placeOf">;

export function restorePlaces(sheet: IndicatorSheet, places: Places): IndicatorSheet {
  const nameColumn = sheet.columns.level3 ?? 0;
  const scored = <Row extends ScoredRow>(row: Row): Row => ({
    ...row,
    row: places.placeOf(row.row, nameColumn).row,
    fullScore: reading(row.fullScore, places),
    statedScore: reading(row.statedScore, places),
  });
  return {
    ...sheet,
    headerRows: [],
    columns: NO_COLUMNS,
    indicators: sheet.indicators.map((indicator) => restored(indicator, nameColumn, places)),
    levelTotals: sheet.levelTotals.map((total): LevelTotal => scored(total)),
    total: sheet.total === null ? null : scored(sheet.total),
    statedGrade: reading(sheet.statedGrade, places),
    overallGoal: null,
    project: reading(sheet.project, places),
    expertColumns: [],
    levelWeightColumns: { level1: null, level2: null },
    hiddenColumns: [],
  };
}

const NO_COLUMNS: IndicatorSheet["columns"] = {
  level1: null,
  level2: null,
  level3: null,
  fullScore: null,
  target: null,
  actual: null,
  description: null,
  standard: null,
  score: null,
  deviation: null,
  judgement: null,
};

function restored(indicator: Indicator, nameColumn: number, places: Places): Indicator {
  return {
    ...indicator,
    row: places.placeOf(indicator.row, nameColumn).row,
    rowCount: 1,
    fullScore: reading(indicator.fullScore, places),
    target: reading(indicator.target, places),
    actual: reading(indicator.actual, places),
    standard: reading(indicator.standard, places),
    description: reading(indicator.description, places),
    statedScore: reading(indicator.statedScore, places),
    ...(indicator.selfScore !== undefined && { selfScore: reading(indicator.selfScore, places) }),
    deviation: reading(indicator.deviation, places),
    judgement: reading(indicator.judgement, places),
    scoreCell: address(indicator.scoreCell, places),
    deviationCell: address(indicator.deviationCell, places),
    judgementCell: address(indicator.judgementCell, places),
  };
}

function reading<Value>(read: Reading<Value> | null, places: Places): Reading<Value> | null {
  return read === null ? null : { ...read, cell: places.placeOf(read.cell.row, read.cell.column) };
}

function address(cell: CellAddress | null, places: Places): CellAddress | null {
  return cell === null ? null : places.placeOf(cell.row, cell.column);
}
