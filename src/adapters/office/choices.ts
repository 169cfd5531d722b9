/** A drop-down list as Excel tells it. Ours never refuse what a person types; a list that does is a person's own. */
import type { CellChoices } from "../../core/plan/write-plan.js";

export const OFFERS_ONLY: Excel.DataValidationErrorAlert = { showAlert: false, style: "Stop", title: "", message: "" };

/** @param found with `type`, `rule`, `errorAlert`, `ignoreBlanks` and `prompt` loaded */
export function toChoices(found: Excel.DataValidation): CellChoices {
  if ((found.type as string) === "None") return null;
  if ((found.type as string) !== "List") return "other";
  const { list } = found.rule;
  // A prompt without words is none: Excel gives one to every rule.
  const hasPrompt = found.prompt.showPrompt && `${found.prompt.title}${found.prompt.message}` !== "";
  const isPlain = found.ignoreBlanks && list?.inCellDropDown === true && !found.errorAlert.showAlert && !hasPrompt;
  // A source that is a range of cells comes as its address, with a leading "=".
  return isPlain && typeof list.source === "string" && !list.source.startsWith("=") ? list.source.split(",") : "other";
}
