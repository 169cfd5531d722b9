/** What the worksheet functions say where there is no score. */
import type { FunctionWords } from "../office-words.js";

export const functions: FunctionWords = {
  incomplete: "The standard or the full score is missing. Give the words of the standard and the full score first.",
  needsJudgement: "This standard asks for a person’s judgement. Judge it in the Jiping pane, or type the score.",
  noPoints: "The score is no number, so there is no grade. Check the cell that is referred to.",
};
