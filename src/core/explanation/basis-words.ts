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
  let said = "";
  for (let at = 0; at < inputs.length; at++) {
    const input = inputs[at];
    if (input !== undefined) said = withFigure(said, input.name, input.text, input.cell);
  }
  return decision === null ? said : withFigure(said, "judgement", decision.words, indicator.judgement?.cell ?? null);
}

function withFigure(said: string, name: TraceInput["name"], text: string, cell: CellAddress | null): string {
  const before = said === "" ? INPUT_LABELS[name] : `${said}；${INPUT_LABELS[name]}`;
  return cell === null ? before + text : `${before}${text}（${toA1(cell)}）`;
}

function workingText(scored: ScoredIndicator, { steps }: Trace): string {
  let said = "";
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at];
    const words = step === undefined ? null : stepWords(step);
    if (words !== null) said = withPart(said, words, step?.arithmetic ?? "");
  }
  const deduction = deductionOf(scored);
  if (deduction !== null) said = withPart(said, "扣分", deduction.arithmetic);
  const { problems } = scored.score;
  for (let at = 0; at < problems.length; at++) {
    const problem = problems[at];
    if (problem !== undefined) said = withPart(said, obstacleSentence(problem), "");
  }
  return said;
}

function withPart(said: string, words: string, arithmetic: string): string {
  const part = words !== "" && arithmetic !== "" ? `${words}：${arithmetic}` : words + arithmetic;
  return said === "" || part === "" ? said + part : `${said}；${part}`;
}
