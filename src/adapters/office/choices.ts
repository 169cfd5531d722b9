/** A drop-down list as Excel tells it. Ours never refuse what a person types; a list that does is a person's own. */
import type { CellChoices } from "../../core/plan/write-plan.js";

export const OFFERS_ONLY: Excel.DataValidationErrorAlert = { showAlert: false, style: "Stop", title: "", message: "" };

/** What the declared types leave out: of cells that differ, Excel tells null. */
interface FoundValidation {
  readonly type: string;
  readonly rule: Excel.DataValidationRule | null;
  readonly errorAlert: Excel.DataValidationErrorAlert | null;
  readonly prompt: Excel.DataValidationPrompt | null;
  readonly ignoreBlanks: boolean | null;
}

/** @param found with `type`, `rule`, `errorAlert`, `ignoreBlanks` and `prompt` loaded */
export function toChoices({ type, rule, errorAlert, prompt, ignoreBlanks }: FoundValidation): CellChoices {
  if (type === "None") return null;
  const list = type === "List" ? rule?.list : undefined;
  if (list === undefined || errorAlert === null || prompt === null) return "other";
  // A prompt without words is none: Excel gives one to every rule.
  const hasPrompt = prompt.showPrompt && `${prompt.title}${prompt.message}` !== "";
  const isPlain = list.inCellDropDown && ignoreBlanks === true && !errorAlert.showAlert && !hasPrompt;
  // A source that is a range of cells comes as its address, with a leading "=".
  const isTyped = typeof list.source === "string" && !list.source.startsWith("=");
  return isPlain && isTyped ? (list.source as string).split(",") : "other";
}
