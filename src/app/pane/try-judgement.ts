/** The workbook as it would be assessed with one more judgement: in its column 评审判定, or else in 评分依据. Nothing is written. */
import {
  indicatorKeys,
  type CellAddress,
  type CellContent,
  type Indicator,
  type Judgement,
  type ScoredIndicator,
  type ScoredSheet,
} from "../../core/index.js";
import { formatJudgement } from "../../core/scoring/judgement-words.js";
import { assess, type Assessment, type AssessRequest } from "../assess.js";
import { findIndicator } from "./find-indicator.js";
import { withCells } from "./with-cells.js";

export interface TriedJudgement {
  readonly assessment: Assessment;
  readonly sheet: ScoredSheet;
  readonly scored: ScoredIndicator;
  /** The decision in the words that are written down. */
  readonly words: string;
}

const BLANK: CellContent = { value: null, formula: null };

/**
 * @param present the workbook as it is assessed now
 * @returns null where the workbook has no such indicator.
 */
export function tryJudgement(
  present: Assessment,
  place: CellAddress,
  judgement: Judgement,
  request: AssessRequest,
): TriedJudgement | null {
  const { snapshot } = present;
  const now = findIndicator(present, place);
  if (now === null) return null;
  const { indicator, score } = now.scored;
  const points = score.choices.filter(({ judgement: { met } }) => met?.length === 1).length;
  const words = formatJudgement(judgement, points === 0 ? null : points);
  const key = indicatorKeys(now.sheet.sheet.indicators)[now.position] ?? "";
  const assessment = assess(withCells(snapshot, changesFor(indicator, words)), {
    ...request,
    decisions: new Map([[key, { words, decidedBy: null }]]),
  });
  const tried = findIndicator(assessment, place);
  return tried === null ? null : { assessment, sheet: tried.sheet, scored: tried.scored, words };
}

/** The score that stood there was the judgement so far: the new one takes its place. */
function changesFor({ judgementCell, scoreCell }: Indicator, words: string) {
  return [
    ...(scoreCell === null ? [] : [{ cell: scoreCell, content: BLANK }]),
    ...(judgementCell === null ? [] : [{ cell: judgementCell, content: { value: words, formula: null } }]),
  ];
}
