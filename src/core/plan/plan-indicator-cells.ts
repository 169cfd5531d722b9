/** What becomes of each indicator's score cell and deviation cell: written, renewed, or kept because it is a person's. */
import { equals, fromExcelNumber, type Rational } from "../decimal/index.js";
import {
  cellAt,
  contentRecord,
  isBlank,
  sheetNamed,
  type Cell,
  type CellAddress,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../grid/index.js";
import { indicatorKeys } from "../model/indicator-key.js";
import type { IndicatorSheet, ScoredIndicator, ScoredSheet } from "../model/index.js";
import type { IndicatorWrites } from "../summary/score-basis-table.js";
import { BLANK, contentOf, numberContent, sameContent, sameValue, textContent } from "./cell-content.js";
import type { PlacedContent } from "./coalesce.js";
import { pointsPerScore, toSheetScale } from "./sheet-scale.js";
import type { KeptCell, KeptReason } from "./planned-write.js";
import type { PlanScoresOptions } from "./plan-scores.js";
import type { CellContent } from "./write-plan.js";

export interface PlannedIndicatorCells {
  readonly scores: readonly PlacedContent[];
  readonly notes: readonly PlacedContent[];
  readonly kept: readonly KeptCell[];
  readonly scoreCells: readonly (CellAddress | null)[];
  readonly written: readonly IndicatorWrites[];
}

/** What becomes of one cell. */
interface CellFate {
  readonly write: CellContent | null;
  readonly kept: KeptCell | null;
  /** What the cell will hold, and whether that is ours. */
  readonly after: CellContent;
  readonly isOurs: boolean;
}

export function planIndicatorCells(
  scored: ScoredSheet,
  snapshot: WorkbookSnapshot,
  options: PlanScoresOptions,
): PlannedIndicatorCells {
  const sheet = sheetNamed(snapshot, scored.sheet.sheet);
  const isOurs = { score: ownership(scored, options.own.scores), note: ownership(scored, options.own.notes) };
  const [scores, notes, kept]: [PlacedContent[], PlacedContent[], KeptCell[]] = [[], [], []];
  const [scoreCells, written]: [(CellAddress | null)[], IndicatorWrites[]] = [[], []];
  for (let position = 0; position < scored.indicators.length; position++) {
    const indicator = scored.indicators[position];
    if (indicator === undefined) continue;
    const { scoreCell, deviationCell } = indicator.indicator;
    const desired = desiredScore(scored.sheet, indicator, options);
    const score = fateOf(sheet, scoreCell, desired, scoreClaim(indicator, isOurs.score(position)));
    settle(scores, kept, scoreCell, score);
    const words = options.noteOf(indicator);
    const claim = isOurs.note(position) ? OUR_NOTE : PERSONS_NOTE;
    const note = fateOf(sheet, deviationCell, words === null ? null : textContent(words), claim);
    settle(notes, kept, deviationCell, note);
    scoreCells.push(liveScoreCell(scored.sheet, indicator, score));
    written.push({ writtenScore: recordOf(score), writtenNote: recordOf(note) });
  }
  return { scores, notes, kept, scoreCells, written };
}

function settle(cells: PlacedContent[], kept: KeptCell[], address: CellAddress | null, fate: CellFate | null): void {
  if (address === null || fate === null) return;
  if (fate.kept !== null) kept.push(fate.kept);
  if (fate.write !== null) cells.push({ row: address.row, column: address.column, content: fate.write });
}

/** By the position of the indicator. @param own keys of indicators; most workbooks have none, and then none is named */
function ownership({ sheet }: ScoredSheet, own: ReadonlySet<string>): (position: number) => boolean {
  if (own.size === 0) return () => false;
  const keys = indicatorKeys(sheet.indicators);
  return (position) => own.has(keys[position] ?? "");
}

/** Whose the content of a cell is. */
interface Claim {
  readonly isOurs: boolean;
  readonly isReplaced: boolean;
  readonly reason: (present: Cell) => KeptReason;
}

function scoreClaim({ adjustment }: ScoredIndicator, isOurs: boolean): Claim {
  if (adjustment === null && !isOurs) return PERSONS_SCORE;
  const reason = adjustment === null ? unadjusted : adjusted;
  return { isOurs, isReplaced: adjustment?.isKept === false, reason };
}

const adjusted = (): KeptReason => "score/adjusted";
const wordsByPerson = (): KeptReason => "text/by-person";

function unadjusted({ formula }: Cell): KeptReason {
  return formula === null ? "score/by-evaluator" : "formula/by-person";
}

const PERSONS_SCORE: Claim = { isOurs: false, isReplaced: false, reason: unadjusted };
const PERSONS_NOTE: Claim = { isOurs: false, isReplaced: false, reason: wordsByPerson };
const OUR_NOTE: Claim = { ...PERSONS_NOTE, isOurs: true };

function desiredScore(sheet: IndicatorSheet, scored: ScoredIndicator, options: PlanScoresOptions): CellContent | null {
  const { score, indicator, adjustment } = scored;
  if (score.status !== "scored" || score.score === null || adjustment?.isKept === true) return null;
  const isOnSheetScale = pointsPerScore(sheet, indicator) === null;
  const formula = options.writes === "formulas" && isOnSheetScale ? options.formulaOf(scored) : null;
  return numberContent(toSheetScale(sheet, indicator, score.score), formula);
}

/** @returns null where the sheet has no such cell. */
function fateOf(
  sheet: SheetSnapshot | null,
  address: CellAddress | null,
  desired: CellContent | null,
  claim: Claim,
): CellFate | null {
  if (sheet === null || address === null) return null;
  const present = cellAt(sheet, address.row, address.column);
  if (present.value === null && present.formula === null && !claim.isOurs && !sheet.isProtected) {
    return fateOfBlank(desired);
  }
  const before = contentOf(present);
  const isFree = isBlank(present) || claim.isOurs || claim.isReplaced;
  if (!isFree) {
    if (holdsAlready(before, desired)) return staying(before, claim, null);
    const reason = claim.reason(present);
    return staying(before, claim, { cell: address, reason, present: before, proposed: desired });
  }
  const after = desired ?? (claim.isOurs ? BLANK : before);
  if (sameContent(before, after) && sameValue(before.value, after.value)) return staying(before, claim, null);
  if (sheet.isProtected) {
    return staying(before, claim, { cell: address, reason: "sheet/protected", present: before, proposed: after });
  }
  return { write: after, kept: null, after, isOurs: desired !== null };
}

/** Most cells of a sheet that is scored for the first time. */
function fateOfBlank(desired: CellContent | null): CellFate {
  return desired === null || desired === BLANK
    ? STAYING_BLANK
    : { write: desired, kept: null, after: desired, isOurs: true };
}

const STAYING_BLANK: CellFate = { write: null, kept: null, after: BLANK, isOurs: false };

function staying(before: CellContent, { isOurs }: Claim, kept: KeptCell | null): CellFate {
  return { write: null, kept, after: before, isOurs };
}

/** A person who typed the very score is not told about it. */
function holdsAlready(before: CellContent, desired: CellContent | null): boolean {
  return desired !== null && sameValue(before.value, desired.value);
}

function recordOf(fate: CellFate | null): string | null {
  if (fate?.isOurs !== true) return null;
  const record = contentRecord(fate.after);
  return record === "" ? null : record;
}

function liveScoreCell(
  sheet: IndicatorSheet,
  { indicator, counted }: ScoredIndicator,
  fate: CellFate | null,
): CellAddress | null {
  if (fate === null || counted === null || indicator.scoreCell === null) return null;
  if (pointsPerScore(sheet, indicator) !== null) return null;
  return holdsNumber(fate.after, counted) ? indicator.scoreCell : null;
}

function holdsNumber({ value }: CellContent, expected: Rational): boolean {
  return typeof value === "number" && equals(fromExcelNumber(value), expected);
}
