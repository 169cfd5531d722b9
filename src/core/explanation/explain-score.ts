/** Renders a score's trace as rows and as one sentence. Says nothing that the trace does not say, and computes nothing but the deduction. */
import { compare, formatDecimal, isZero, subtract } from "../decimal/index.js";
import type { Score, ScoredIndicator, TraceStep } from "../model/index.js";
import { describeRule } from "../standards/index.js";
import type { ExplainedStandard, ExplainedStep, Explanation } from "./explanation.js";
import { INPUT_LABELS, OBSTACLE_WORDS, STEP_WORDS, UNKNOWN_OBSTACLE } from "./explanation-vocabulary.js";
import { explanationSentence } from "./explanation-sentence.js";

export function explainScore(scored: ScoredIndicator): Explanation {
  const { indicator, score, decision } = scored;
  const rows = {
    status: score.status,
    standard: explainStandard(scored),
    understoodAs: score.rule === null ? null : describeRule(score.rule),
    inputs: [
      ...score.trace.inputs.map(({ name, text, cell }) => ({ name, label: INPUT_LABELS[name], text, cell })),
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
    steps: score.trace.steps.flatMap(explainStep),
    deduction: deductionOf(scored),
    obstacles: score.problems.map(({ code, words, span }) => ({
      code,
      words: (OBSTACLE_WORDS[code] ?? UNKNOWN_OBSTACLE)(words),
      span,
    })),
  };
  return { ...rows, sentence: explanationSentence(scored, rows) };
}

function explainStandard({ indicator, score, standardSource }: ScoredIndicator): ExplainedStandard | null {
  if (indicator.standard === null || standardSource !== "sheet") return null;
  return { text: indicator.standard.value, cell: indicator.standard.cell, marks: marksOf(score) };
}

/** Words of cases that did not hold are understood, not used; where two overlap the used one counts. */
function marksOf({ trace }: Score): ExplainedStandard["marks"] {
  const marks = trace.steps.flatMap(({ code, span }) =>
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

function explainStep({ code, span, arithmetic, data }: TraceStep): ExplainedStep[] {
  if (code === "branch/not-taken") return [];
  const words = code === "branch/taken" ? (data["words"] ?? "") : (STEP_WORDS[code] ?? "");
  return words === "" && arithmetic === null ? [] : [{ code, words, arithmetic, span }];
}

function deductionOf({ score, counted }: ScoredIndicator): Explanation["deduction"] {
  if (counted === null || score.fullScore === null || compare(counted, score.fullScore) >= 0) return null;
  const points = subtract(score.fullScore, counted);
  if (isZero(points)) return null;
  const text = formatDecimal(points);
  return {
    arithmetic: `${formatDecimal(score.fullScore)} − ${formatDecimal(counted)} = ${text}`,
    points: text,
  };
}
