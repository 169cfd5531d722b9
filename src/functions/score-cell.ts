/** One indicator given by the cells of a formula, scored by its standard with the default policy. */
import {
  BLANK_INDICATOR,
  DEFAULT_SETTINGS,
  parseDecimal,
  readStandard,
  resolvePolicy,
  scoreByStandard,
  type Score,
  type ScoredIndicator,
} from "../core/index.js";
import { figureText } from "./figure-text.js";

export interface CellFigures {
  readonly standard: unknown;
  readonly fullScore: unknown;
  readonly target: unknown;
  readonly actual: unknown;
}

const NOWHERE = { sheet: "", row: 0, column: 0 } as const;

/** Null where the standard or the full score is no such thing. */
export function scoreCell(figures: CellFigures): ScoredIndicator | null {
  const standard = figureText(figures.standard);
  const fullScore = parseDecimal(figureText(figures.fullScore) ?? "");
  if (standard === null || fullScore === null) return null;
  const [target, actual] = [figureText(figures.target), figureText(figures.actual)];
  const { stepMode, places } = resolvePolicy(DEFAULT_SETTINGS);
  const reading = readStandard(standard, { indicator: null, fullScore });
  const cells = { fullScore: null, target: null, actual: null };
  const input = { indicator: null, fullScore, target, actual, judgement: null, stepMode, places, cells };
  return scoredIndicator(standard, scoreByStandard(reading, input));
}

function scoredIndicator(standard: string, score: Score): ScoredIndicator {
  const indicator = { ...BLANK_INDICATOR, standard: { value: standard, cell: NOWHERE, text: standard } };
  return {
    indicator,
    score,
    counted: score.score,
    adjustment: null,
    decision: null,
    standardSource: "sheet",
    completion: null,
  };
}
