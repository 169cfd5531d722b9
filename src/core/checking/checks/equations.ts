/**
 * A calculation printed with its result ("79/296=25.68%", "17+27+14.11=58.11") gives that result at the printed precision.
 * Silent where the digits agree after 四舍五入 or 去尾, because both are in use, and where rounded inputs could give them.
 */
import { add, agreesWithin, divide, multiply, whole, type Rational } from "../../decimal/index.js";
import type { FindingCode } from "../../model/index.js";
import { equationsIn, type Equation } from "../reading/equation.js";
import { printFigureLike } from "../reading/print-figure.js";
import type { TextCheck, TextFinding } from "../reading/text-finding.js";

const HUNDRED = whole(100);
const TWO = whole(2);

export const equations: TextCheck = { sign: statesResult, look: wrongEquations };

/** A figure right behind an equals sign. */
function statesResult(folded: string): boolean {
  return /[=≈]\s*(?:[约近为]\s*)?\d/.test(folded);
}

function wrongEquations(folded: string): TextFinding[] {
  return equationsIn(folded)
    .filter((equation) => !holds(equation))
    .map((equation) => ({
      code: codeOf(equation),
      severity: "error",
      span: equation.stated.span,
      data: {
        calculation: equation.calculation,
        stated: equation.stated.text,
        computed: printFigureLike(middle(equation), equation.stated),
      },
    }));
}

function holds({ result, stated, isApproximate }: Equation): boolean {
  if (agreesWithin(result.lowest, result.highest, stated.value, stated.places)) return true;
  // "9205.58/46373×100=19.85" and "79/296=26.69" leave the percent sign out.
  const asPercent = { lowest: multiply(result.lowest, HUNDRED), highest: multiply(result.highest, HUNDRED) };
  if (!stated.isPercent && agreesWithin(asPercent.lowest, asPercent.highest, stated.value, stated.places)) return true;
  return isApproximate && agreesWithin(result.lowest, result.highest, stated.value, Math.max(0, stated.places - 1));
}

function codeOf({ operators, stated }: Equation): FindingCode {
  if (stated.isPercent || operators.has("/")) return "rate/differs";
  return operators.has("*") ? "product/differs" : "sum/differs";
}

function middle({ result }: Equation): Rational {
  return divide(add(result.lowest, result.highest), TWO);
}
