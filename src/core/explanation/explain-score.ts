/** Renders a score's trace as rows and as one sentence. Says nothing that the trace does not say, and computes nothing but the deduction. */
import type { ScoredIndicator, Trace, TraceStep } from "../model/index.js";
import { deductionOf } from "./deduction.js";
import type { ExplainedStandard, ExplainedStep, Explanation, ScoreWorking } from "./explanation.js";
import { INPUT_LABELS } from "./explanation-vocabulary.js";
import { obstacleSentence } from "./obstacle-sentence.js";
import { explanationSentence } from "./explanation-sentence.js";
import { stepWords } from "./step-words.js";
import { understoodAs } from "./understood-as.js";

export function explainScore(scored: ScoredIndicator): Explanation {
  // Asked for once: a score writes its steps down anew for everyone who asks.
  const { steps, inputs } = scored.score.trace;
  const working = workingOf(scored, steps, inputs);
  const standard = explainStandard(scored, steps);
  return { ...working, standard, sentence: explanationSentence(scored, working) };
}

function workingOf(scored: ScoredIndicator, steps: Trace["steps"], inputs: Trace["inputs"]): ScoreWorking {
  const { indicator, score, decision } = scored;
  return {
    status: score.status,
    understoodAs: understoodAs(score),
    inputs: [
      ...inputs.map(({ name, text, cell }) => ({ name, label: INPUT_LABELS[name], text, cell })),
      ...(decision === null
        ? []
        : [
            {
              name: "judgement" as const,
              label: INPUT_LABELS.judgement,
              text: decision.words,
              cell: indicator.judgement?.cell ?? null,
            },
          ]),
    ],
    steps: steps.flatMap(explainStep),
    passedOver: steps.flatMap(({ code, words, arithmetic }) =>
      code === "branch/not-taken" ? [{ words, reason: arithmetic }] : [],
    ),
    deduction: deductionOf(scored),
    obstacles: score.problems.map((problem) => ({
      code: problem.code,
      words: obstacleSentence(problem),
      span: problem.span,
    })),
  };
}

function explainStandard(scored: ScoredIndicator, steps: Trace["steps"]): ExplainedStandard | null {
  const text = standardText(scored);
  return text === null ? null : { text, cell: scored.indicator.standard?.cell ?? null, marks: marksOf(steps) };
}

/** The sheet's own words; null where the score rests on no standard of the sheet. */
export function standardText({ indicator, standardSource }: ScoredIndicator): string | null {
  return standardSource === "sheet" ? (indicator.standard?.value ?? null) : null;
}

/** Words of cases that did not hold are understood, not used; where two overlap the used one counts. */
function marksOf(steps: Trace["steps"]): ExplainedStandard["marks"] {
  const marks = steps.flatMap(({ code, span }) =>
    span === null ? [] : [{ span, isUsed: code !== "branch/not-taken" }],
  );
  const ordered = [...marks].sort((one, other) => Number(other.isUsed) - Number(one.isUsed));
  const kept: (typeof marks)[number][] = [];
  for (const mark of ordered) {
    const overlaps = kept.some(({ span }) => span.start < mark.span.end && mark.span.start < span.end);
    if (!overlaps) kept.push(mark);
  }
  return kept.sort((one, other) => one.span.start - other.span.start);
}

function explainStep(step: TraceStep): ExplainedStep[] {
  const words = stepWords(step);
  return words === null ? [] : [{ code: step.code, words, arithmetic: step.arithmetic, span: step.span }];
}
