/** What a step of a trace says in words, beside its arithmetic. */
import type { TraceStep } from "../model/index.js";
import { STEP_WORDS } from "./explanation-vocabulary.js";

/** @returns null where the step says nothing: a case that did not hold, or neither words nor arithmetic */
export function stepWords(step: TraceStep): string | null {
  if (step.code === "branch/not-taken") return null;
  const words = step.code === "branch/taken" ? step.words : (STEP_WORDS[step.code] ?? "");
  return words === "" && step.arithmetic === null ? null : words;
}
