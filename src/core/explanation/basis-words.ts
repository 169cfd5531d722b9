/** What 评分依据 says of one score: its standard, how it was understood, which figures were taken from where, and the way to the score. */
import { toA1, type CellAddress } from "../grid/index.js";
import type { ScoredIndicator, Trace } from "../model/index.js";
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
  const figures = inputs.map(({ name, text, cell }) => figureText(INPUT_LABELS[name], text, cell));
  if (decision !== null) {
    figures.push(figureText(INPUT_LABELS.judgement, decision.words, indicator.judgement?.cell ?? null));
  }
  return figures.join("；");
}

function figureText(label: string, text: string, cell: CellAddress | null): string {
  return cell === null ? `${label}${text}` : `${label}${text}（${toA1(cell)}）`;
}

function workingText(scored: ScoredIndicator, { steps }: Trace): string {
  const parts: string[] = [];
  for (const step of steps) {
    const words = stepWords(step);
    if (words === null) continue;
    const arithmetic = step.arithmetic ?? "";
    if (words !== "" && arithmetic !== "") parts.push(`${words}：${arithmetic}`);
    else if (words !== "" || arithmetic !== "") parts.push(words + arithmetic);
  }
  const deduction = deductionOf(scored);
  if (deduction !== null) parts.push(`扣分：${deduction.arithmetic}`);
  for (const problem of scored.score.problems) {
    const words = obstacleSentence(problem);
    if (words !== "") parts.push(words);
  }
  return parts.join("；");
}
