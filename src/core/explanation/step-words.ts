/** What a step of a trace says in words, beside its arithmetic. */
import type { TraceStep } from "../model/index.js";
import { STEP_WORDS } from "./explanation-vocabulary.js";

/** @returns null where the step says nothing: a case that did not hold, or neither words nor arithmetic */
export function stepWords({ code, arithmetic, words }: TraceStep): string | null {
  if (code === "branch/not-taken") return null;
  const said = code === "branch/taken" ? words : (STEP_WORDS[code] ?? "");
  return said === "" && arithmetic === null ? null : said;
}
