/** 表2: 一级指标 | 指标分值 | 评价得分 | 得分率, 合计 and the grade beneath, live over the score cells. */
import { divide, isZero, type Rational } from "../decimal/index.js";
import type { CellAddress } from "../grid/index.js";
import type { LevelScore, ScoredSheet } from "../model/index.js";
import type { GradeScale } from "../policy/index.js";
import { gradeFormula, rateFormula, sumFormula, wholeSum } from "./score-formulas.js";
import { openSentence } from "./open-sentence.js";
import { GRADE, SCORE_HEADERS, SCORE_TOTAL, SHEET_NAMES, TITLES, UNKNOWN } from "./summary-vocabulary.js";
import type { CellLook, SummaryTable, TableCell, TableChart } from "./summary-table.js";
import { blankCells, liveCell, numberCell, RATE_PLACES, rateCell, textCell } from "./table-cells.js";

export interface ScoreTableOptions {
  readonly writes: "formulas" | "values";
  /** By the position of the indicator: the cell that holds its score as a number; null where none does. See `scoreCellsAfter`. */
  readonly scoreCells: readonly (CellAddress | null)[];
  readonly gradeScale: GradeScale;
}

const FIRST_ROW = 2;

export function summarizeScores(scored: ScoredSheet, options: ScoreTableOptions): SummaryTable {
  const levels = scored.level1.length > 0 ? scored.level1 : scored.level2;
  const totalRow = FIRST_ROW + levels.length;
  const rows = [
    titleRow(TITLES.scores),
    SCORE_HEADERS.map((header) => textCell(header, "header")),
    ...levels.map((level, index) => levelRow(level, FIRST_ROW + index, scored, options)),
    totalRowOf(scored, levels, totalRow, options),
    [textCell(GRADE, "total"), gradeCell(scored, totalRow, options), ...blankCells(2, "total")],
    ...openNote(scored),
  ];
  return {
    kind: "scores",
    sheetName: SHEET_NAMES.scores,
    rows,
    repeatedRows: null,
    merges: [
      { row: 0, column: 0, rowCount: 1, columnCount: 4 },
      { row: totalRow + 1, column: 1, rowCount: 1, columnCount: 3 },
      ...openNote(scored).map(() => ({ row: totalRow + 2, column: 0, rowCount: 1, columnCount: 4 })),
    ],
    columnWidths: [22, 14, 14, 14],
    orientation: "portrait",
    chart: levels.length === 0 ? null : rateChart(levels.length, totalRow + 4),
  };
}

function rateChart(levelCount: number, firstRow: number): TableChart {
  return {
    title: SCORE_HEADERS[3],
    categories: { row: FIRST_ROW, column: 0, rowCount: levelCount, columnCount: 1 },
    values: { row: FIRST_ROW, column: 3, rowCount: levelCount, columnCount: 1 },
    place: { row: firstRow, column: 0, rowCount: 15, columnCount: 4 },
    valueFormat: "0%",
  };
}

function titleRow(title: string): TableCell[] {
  return [textCell(title, "title"), ...blankCells(SCORE_HEADERS.length - 1, "title")];
}

function levelRow(level: LevelScore, row: number, scored: ScoredSheet, options: ScoreTableOptions): TableCell[] {
  const formula = options.writes === "formulas" ? sumFormula(level, scored, options.scoreCells) : null;
  return [textCell(level.name, "label"), numberCell(level.fullScore), ...scoreAndRate(level, row, formula, options)];
}

function totalRowOf(
  scored: ScoredSheet,
  levels: readonly LevelScore[],
  row: number,
  options: ScoreTableOptions,
): TableCell[] {
  const isSumOfRows = levels.flatMap(({ members }) => members).length === scored.indicators.length;
  const isLive = options.writes === "formulas" && isSumOfRows && levels.length > 0;
  const areaOf = (column: string): string => `${column}${FIRST_ROW + 1}:${column}${row}`;
  return [
    textCell(SCORE_TOTAL, "total"),
    liveCell(isLive ? `=SUM(${areaOf("B")})` : null, scored.total.fullScore, "total"),
    ...scoreAndRate(scored.total, row, isLive ? wholeSum(areaOf("C"), levels.length) : null, options, "total"),
  ];
}

function scoreAndRate(
  level: LevelScore,
  row: number,
  formula: string | null,
  options: ScoreTableOptions,
  look: CellLook = "number",
): TableCell[] {
  if (level.score === null) return [textCell(UNKNOWN, look), textCell(UNKNOWN, look)];
  const rate = rateOf(level);
  const live = options.writes === "formulas" ? rateFormula(`C${row + 1}`, `B${row + 1}`, RATE_PLACES) : null;
  return [liveCell(formula, level.score, look), rate === null ? textCell(UNKNOWN, look) : rateCell(live, rate, look)];
}

function rateOf({ score, fullScore }: LevelScore): Rational | null {
  return score === null || isZero(fullScore) ? null : divide(score, fullScore);
}

function gradeCell(scored: ScoredSheet, totalRow: number, options: ScoreTableOptions): TableCell {
  if (scored.grade === null) return textCell(UNKNOWN, "total");
  const formula =
    options.writes === "formulas"
      ? gradeFormula(options.gradeScale, `C${totalRow + 1}`, `B${totalRow + 1}`, scored.total.fullScore)
      : null;
  return liveCell(formula, scored.grade.name, "total");
}

/** While scores are open the table says so, instead of a grade. */
function openNote(scored: ScoredSheet): TableCell[][] {
  if (scored.total.score !== null) return [];
  return [[textCell(openSentence(scored), "note"), ...blankCells(3, "note")]];
}
