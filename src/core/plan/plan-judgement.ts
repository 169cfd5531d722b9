/** One decision into the workbook: its words into 评审判定 where the sheet has that column, its reason and score beside it. */
import { cellAt, sheetNamed, type CellAddress, type WorkbookSnapshot } from "../grid/index.js";
import type { ScoredSheet } from "../model/index.js";
import { contentOf, sameContent, textContent } from "./cell-content.js";
import { contentActions } from "./coalesce.js";
import { presentGuards } from "./plan-guards.js";
import { planScores, type PlannedScores, type PlanScoresOptions } from "./plan-scores.js";
import type { SetContents, WriteAction, WritePurpose } from "./write-plan.js";

export interface JudgementWords {
  /** As `formatJudgement` writes it. */
  readonly words: string;
  /** The reason for points lost, as the person left it; null leaves the cell as it is. */
  readonly reason: string | null;
}

/**
 * @param scored the sheet as scored with the decision: the indicator's score and the totals follow from it
 * @param position of the indicator judged
 * @returns the writes of this indicator, and of totals where nothing else waits to be written. A person's earlier score and
 *   reason give way, because this very decision takes their place. Without a column 评审判定, 评分依据 keeps the words.
 */
export function planJudgement(
  scored: ScoredSheet,
  position: number,
  judgement: JudgementWords,
  snapshot: WorkbookSnapshot,
  options: PlanScoresOptions,
): PlannedScores {
  const planned = planScores(scored, snapshot, options);
  const judged = scored.indicators[position]?.indicator;
  const row = judged?.row ?? -1;
  const actions = [
    ...written(judged?.judgementCell ?? null, judgement.words, "judgement", snapshot),
    ...planned.plan.actions.flatMap((action) => (isPurpose(action, "score") ? onlyRow(action, row) : [])),
    ...(judgement.reason === null ? [] : written(judged?.deviationCell ?? null, judgement.reason, "note", snapshot)),
    ...planned.plan.actions.filter((action) => isPurpose(action, "total") && !othersWait(planned, row)),
  ];
  const inputs = planned.plan.guards.filter(({ comparesResults }) => comparesResults === true);
  return {
    ...planned,
    kept: planned.kept.filter(({ cell, reason }) => cell.row === row && reason !== "text/by-person"),
    plan: { ...planned.plan, guards: [...inputs, ...presentGuards(actions, snapshot)], actions },
  };
}

function isPurpose(action: WriteAction, purpose: WritePurpose): action is SetContents {
  return action.kind === "set-contents" && action.purpose === purpose;
}

/** Totals over scores that are computed but not yet written would show less than they say. */
function othersWait({ plan }: PlannedScores, row: number): boolean {
  return plan.actions.some(
    (action) => isPurpose(action, "score") && (action.area.rowCount > 1 || action.area.row !== row),
  );
}

function onlyRow(action: SetContents, row: number): SetContents[] {
  const contents = action.contents[row - action.area.row];
  return contents === undefined
    ? []
    : [{ ...action, area: { ...action.area, row, rowCount: 1 }, contents: [contents] }];
}

function written(
  cell: CellAddress | null,
  text: string,
  purpose: WritePurpose,
  snapshot: WorkbookSnapshot,
): SetContents[] {
  const sheet = cell === null ? null : sheetNamed(snapshot, cell.sheet);
  if (cell === null || sheet === null) return [];
  const content = textContent(text);
  if (sameContent(contentOf(cellAt(sheet, cell.row, cell.column)), content)) return [];
  return contentActions(cell.sheet, [{ row: cell.row, column: cell.column, content }], purpose);
}
