/**
 * Writes one judgement and what follows from it: the decision, the score, the reason, 评分依据. Other rows of the sheet
 * are left alone, and a reason that a person typed stays.
 */
import {
  type CellAddress,
  type CellContent,
  type Indicator,
  type PlannedWrite,
  type SetContents,
  type WorkbookSnapshot,
  type WriteAction,
} from "../../core/index.js";
import { freeTextCells } from "../../core/plan/free-text-cells.js";
import { presentGuards } from "../../core/plan/plan-guards.js";
import { planEvaluation, type EvaluationWish } from "../plan-evaluation.js";
import type { TriedJudgement } from "./try-judgement.js";

export interface JudgementWish extends EvaluationWish {
  /** The text for the deviation column; null leaves that cell as it is. */
  readonly reason: string | null;
}

export function planJudgement(snapshot: WorkbookSnapshot, tried: TriedJudgement, wish: JudgementWish): PlannedWrite {
  const { indicator } = tried.scored;
  const planned = planEvaluation(tried.assessment, wish);
  const own = planned.plan.actions.flatMap((action) => ownPart(action, indicator));
  const contents = [...decisionCells(indicator, tried.words), ...withReason(own, indicator, wish.reason)];
  const actions = freeTextCells(contents, snapshot);
  return {
    plan: { title: wish.title, guards: presentGuards(actions, snapshot), actions },
    kept: [],
    sheets: planned.sheets,
  };
}

/** Of the indicator's own sheet only its score cell; everything on sheets of ours. */
function ownPart(action: WriteAction, { sheet, scoreCell }: Indicator): WriteAction[] {
  if (action.sheet !== sheet) return [action];
  if (action.kind !== "set-contents" || scoreCell === null) return [];
  const content = action.contents[scoreCell.row - action.area.row]?.[scoreCell.column - action.area.column];
  return content === undefined ? [] : [setCell(scoreCell, content)];
}

function decisionCells({ judgementCell }: Indicator, words: string): WriteAction[] {
  return judgementCell === null ? [] : [setCell(judgementCell, { value: words, formula: null })];
}

function withReason(actions: readonly WriteAction[], indicator: Indicator, reason: string | null): WriteAction[] {
  const { deviationCell } = indicator;
  if (deviationCell === null || reason === null || reason === "") return [...actions];
  return [...actions, setCell(deviationCell, { value: reason, formula: null })];
}

function setCell({ sheet, row, column }: CellAddress, content: CellContent): SetContents {
  return { kind: "set-contents", sheet, area: { row, column, rowCount: 1, columnCount: 1 }, contents: [[content]] };
}
