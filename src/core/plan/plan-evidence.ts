/**
 * An offer of another sheet becomes the actual value of its indicator: one planned edit, old → new, made only because a person asked
 * for it. The cell gets the live formula, or the exact value where there is none; a formula that a person wrote stays.
 */
import { compare, ONE } from "../decimal/index.js";
import { cellAt, numberFormatAt, sheetNamed, type CellAddress, type WorkbookSnapshot } from "../grid/index.js";
import type { Evidence } from "../linking/evidence.js";
import type { Evaluation, Indicator, IndicatorSheet } from "../model/index.js";
import { parseQuantity } from "../text/index.js";
import { contentOf, numberContent, sameContent } from "./cell-content.js";
import { TEXT_FORMAT } from "./free-text-cells.js";
import { presentGuards } from "./plan-guards.js";
import type { KeptCell, PlannedWrite } from "./planned-write.js";
import type { CellContent, WriteAction } from "./write-plan.js";

export interface PlanEvidenceOptions {
  readonly writes: "formulas" | "values";
  readonly title: string;
}

/** What a cell of a rate shows where nobody gave it a format. */
const RATE_FORMAT = "0.00%";

/**
 * @param offers at most one for an indicator: which of several is meant is the person's choice
 * @returns no action for an offer whose cell counts in percent points (目标值 95, not 95%) or has no column 实际完成值
 */
export function planEvidence(
  offers: readonly Evidence[],
  evaluation: Evaluation,
  snapshot: WorkbookSnapshot,
  options: PlanEvidenceOptions,
): PlannedWrite {
  const edits = offers.map((offer) => editOf(offer, evaluation, snapshot, options));
  const actions = edits.flatMap((edit) => edit.actions);
  return {
    plan: { title: options.title, guards: presentGuards(actions, snapshot), actions },
    kept: edits.flatMap(({ kept }) => kept),
    sheets: [],
  };
}

interface Edit {
  readonly actions: readonly WriteAction[];
  readonly kept: readonly KeptCell[];
}

const NOTHING: Edit = { actions: [], kept: [] };

function editOf(
  offer: Evidence,
  evaluation: Evaluation,
  snapshot: WorkbookSnapshot,
  { writes }: PlanEvidenceOptions,
): Edit {
  const cell = actualCell(offer.indicator, evaluation, snapshot);
  const sheet = cell === null ? null : sheetNamed(snapshot, cell.sheet);
  if (cell === null || sheet === null) return NOTHING;
  const present = cellAt(sheet, cell.row, cell.column);
  const before = contentOf(present);
  const after = numberContent(offer.value, writes === "formulas" ? offer.formula : null);
  if (sameContent(before, after)) return NOTHING;
  const keep = (reason: KeptCell["reason"]): Edit => ({
    actions: [],
    kept: [{ cell, reason, present: before, proposed: after }],
  });
  if (sheet.isProtected) return keep("sheet/protected");
  if (present.formula !== null) return keep("formula/by-person");
  return { actions: writeActions(cell, after, numberFormatAt(sheet, cell.row, cell.column)), kept: [] };
}

const UNFORMATTED: readonly (string | null)[] = [null, TEXT_FORMAT];

/** @param format undefined where it is not known */
function writeActions(
  { sheet, row, column }: CellAddress,
  after: CellContent,
  format: string | null | undefined,
): WriteAction[] {
  const area = { row, column, rowCount: 1, columnCount: 1 };
  const contents: WriteAction = { kind: "set-contents", sheet, area, purpose: "evidence", contents: [[after]] };
  const rate: WriteAction = { kind: "set-number-format", sheet, area, format: RATE_FORMAT };
  if (format === undefined) return [{ ...rate, replaces: UNFORMATTED }, contents];
  return UNFORMATTED.includes(format) ? [rate, contents] : [contents];
}

/** @returns null where the sheet has no column for it, or counts in percent points: 0.95 would be wrong there. */
function actualCell(indicator: Indicator, evaluation: Evaluation, snapshot: WorkbookSnapshot): CellAddress | null {
  if (indicator.actual !== null) return countsInPoints(indicator) ? null : indicator.actual.cell;
  const table = evaluation.sheets.find(
    (sheet): sheet is IndicatorSheet =>
      (sheet.role === "indicators" || sheet.role === "self-evaluation") &&
      sheet.sheet === indicator.sheet &&
      sheet.indicators.some(({ row }) => row === indicator.row),
  );
  const column = table?.columns.actual ?? null;
  if (table === undefined || column === null || countsInPoints(indicator)) return null;
  return isHeadedByPercent(table, column, snapshot) ? null : { sheet: indicator.sheet, row: indicator.row, column };
}

function countsInPoints({ target, actual }: Indicator): boolean {
  return [target, actual].some((reading) => {
    const quantity = reading === null ? null : parseQuantity(reading.value);
    return quantity !== null && quantity.unit === "" && compare(quantity.value, ONE) > 0;
  });
}

/** 实际完成值（%）: the cells below hold 95 for 95%. */
function isHeadedByPercent({ sheet, headerRows }: IndicatorSheet, column: number, snapshot: WorkbookSnapshot): boolean {
  const cells = sheetNamed(snapshot, sheet);
  return (
    cells !== null &&
    headerRows.some((row) => {
      const { value } = cellAt(cells, row, column);
      return typeof value === "string" && /[%％]/.test(value);
    })
  );
}
