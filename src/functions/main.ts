/** Front door 5: the engine inside Excel's own recalculation. What the functions are called and take stands in `functions.json`. */
import { gradeAnswer, scoreAnswer, whyAnswer, type CellAnswer } from "./answers.js";

/** The runtime of custom functions; Microsoft's types for it are a package of their own. */
declare const CustomFunctions: {
  associate(name: string, implementation: (...cells: unknown[]) => number | string): void;
  Error: new (code: string, message?: string) => Error;
  ErrorCode: { readonly notAvailable: string };
};

/** The language of a worksheet function's answer is the language of the standards: Chinese. */
const LANGUAGE = "zh-CN";

function toCell(answer: CellAnswer): number | string {
  if (answer.isKnown) return answer.value;
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, answer.reason);
}

const figuresOf = ([standard, fullScore, target, actual]: readonly unknown[]) => ({
  standard,
  fullScore,
  target,
  actual,
});

CustomFunctions.associate("SCORE", (...cells) => toCell(scoreAnswer(figuresOf(cells), LANGUAGE)));
CustomFunctions.associate("GRADE", (points) => toCell(gradeAnswer(points, LANGUAGE)));
CustomFunctions.associate("WHY", (...cells) => toCell(whyAnswer(figuresOf(cells), LANGUAGE)));
