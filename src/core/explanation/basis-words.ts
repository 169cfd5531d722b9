/** What 评分依据 says of one score: its standard, how it was understood, which figures were taken from where, and the way to the score. */
import { toA1, type CellAddress } from "../grid/index.js";
import type { ScoredIndicator, Trace, TraceInput } from "../model/index.js";
import { deductionOf } from "./deduction.js";
import { standardText } from "./explain-score.js";
import { INPUT_LABELS } from "./explanation-vocabulary.js";
import { obstacleSentence } from "./obstacle-sentence.js";
import { stepWords } from "./step-words.js";
import { understoodAs } from "./understood-as.js";

/** Each empty where there is nothing to say. */
export interface BasisWords {
  readonly standard: string;
  readonly understoodAs: string;
  /** 取数: “分值10（D5）；指标值100%（E5）；实际完成值95%（F5）”. */
  readonly figures: string;
  /** 计算过程. */
  readonly working: string;
}

/** Straight from the trace: ten thousand rows need none of the parts that a screen shows. */
export function basisWords(scored: ScoredIndicator): BasisWords {
  const { trace } = scored.score;
  return {
    standard: standardText(scored) ?? "",
    understoodAs: understoodAs(scored.score) ?? "",
    figures: figuresText(scored, trace),
    working: workingText(scored, trace),
  };
}

function figuresText({ indicator, decision }: ScoredIndicator, { inputs }: Trace): string {
  const pieces: string[] = [];
  for (const { name, text, cell } of inputs) addFigure(pieces, name, text, cell);
  if (decision !== null) addFigure(pieces, "judgement", decision.words, indicator.judgement?.cell ?? null);
  return pieces.join("");
}

function addFigure(pieces: string[], name: TraceInput["name"], text: string, cell: CellAddress | null): void {
  if (pieces.length > 0) pieces.push("；");
  pieces.push(INPUT_LABELS[name], text);
  if (cell !== null) pieces.push("（", toA1(cell), "）");
}

function workingText(scored: ScoredIndicator, { steps }: Trace): string {
  const pieces: string[] = [];
  for (const step of steps) {
    const words = stepWords(step);
    if (words !== null) addPart(pieces, words, step.arithmetic ?? "");
  }
  const deduction = deductionOf(scored);
  if (deduction !== null) addPart(pieces, "扣分", deduction.arithmetic);
  for (const problem of scored.score.problems) addPart(pieces, obstacleSentence(problem), "");
  return pieces.join("");
}

function addPart(pieces: string[], words: string, arithmetic: string): void {
  if (words === "" && arithmetic === "") return;
  if (pieces.length > 0) pieces.push("；");
  if (words !== "" && arithmetic !== "") pieces.push(words, "：", arithmetic);
  else pieces.push(words, arithmetic);
}
