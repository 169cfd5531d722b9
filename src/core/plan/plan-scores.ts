/**
 * Scores, deviation notes, subtotals, total and grade into an indicator sheet: into blank cells and cells of ours alone.
 * A person's text, score or formula stays, and is listed as kept with what would stand there instead.
 */
import { sheetNamed, type CellAddress, type WorkbookSnapshot } from "../grid/index.js";
import type { ScoredIndicator, ScoredSheet } from "../model/index.js";
import type { IndicatorWrites, WrittenRecord } from "../summary/score-basis-table.js";
import { choiceActions, type CellWithChoices } from "./choice-actions.js";
import { contentActions } from "./coalesce.js";
import { freeTextCells } from "./free-text-cells.js";
import { inputGuards, presentGuards } from "./plan-guards.js";
import { planIndicatorCells } from "./plan-indicator-cells.js";
import { planTotals } from "./plan-totals.js";
import type { OwnCells } from "./own-cells.js";
import type { PlannedWrite } from "./planned-write.js";
import type { SetChoices } from "./write-plan.js";

export interface PlanScoresOptions {
  readonly writes: "formulas" | "values";
  /** The live formula of an indicator's score, with its leading "="; null writes the value. See `formulaFor`. */
  readonly formulaOf: (indicator: ScoredIndicator) => string | null;
  /** The text for the deviation column; null where nothing was lost. See `deviationNote`. */
  readonly noteOf: (indicator: ScoredIndicator) => string | null;
  /** The words of the cases, for the list in its column 评审判定; null where there is nothing to choose from. See `casesInWords`. */
  readonly casesOf: (indicator: ScoredIndicator) => readonly string[] | null;
  /** Cells that hold what we last wrote. */
  readonly own: OwnCells;
  /** What 评分依据 remembers of totals and grades. */
  readonly records: readonly WrittenRecord[];
  readonly title: string;
  /** False where nobody else can change the workbook between planning and writing. */
  readonly isGuarded: boolean;
}

export interface PlannedScores extends PlannedWrite {
  /** By the position of the indicator: the cell that will hold its counted score as a number; null where none will. */
  readonly scoreCells: readonly (CellAddress | null)[];
  /** By the position of the indicator: what 评分依据 should remember of its cells. */
  readonly written: readonly IndicatorWrites[];
  readonly records: readonly WrittenRecord[];
}

export function planScores(scored: ScoredSheet, snapshot: WorkbookSnapshot, options: PlanScoresOptions): PlannedScores {
  const sheet = scored.sheet.sheet;
  const indicators = planIndicatorCells(scored, snapshot, options);
  const totals = planTotals(scored, snapshot, indicators, options);
  const contents = [
    ...contentActions(sheet, indicators.scores, "score"),
    ...contentActions(sheet, indicators.notes, "note"),
    ...contentActions(sheet, totals.cells, "total"),
  ];
  const actions = [...freeTextCells(contents, snapshot), ...judgementLists(scored, snapshot, options)];
  const isGuarded = options.isGuarded && actions.length > 0;
  return {
    plan: {
      title: options.title,
      guards: isGuarded ? [...presentGuards(actions, snapshot), ...inputGuards(scored, snapshot)] : [],
      actions,
    },
    kept: [...indicators.kept, ...totals.kept],
    sheets: [],
    scoreCells: indicators.scoreCells,
    written: indicators.written,
    records: totals.records,
  };
}

/** The cases of a standard, where a person chooses one of them in the sheet itself. */
function judgementLists(
  { sheet: { sheet }, indicators }: ScoredSheet,
  snapshot: WorkbookSnapshot,
  { casesOf }: PlanScoresOptions,
): SetChoices[] {
  if (sheetNamed(snapshot, sheet)?.isProtected !== false) return [];
  const cells: CellWithChoices[] = [];
  for (let position = 0; position < indicators.length; position++) {
    const scored = indicators[position];
    const cell = scored?.indicator.judgementCell ?? null;
    const choices = scored === undefined || cell === null ? null : casesOf(scored);
    if (cell !== null && choices !== null) cells.push({ row: cell.row, column: cell.column, choices });
  }
  return choiceActions(sheet, cells);
}
