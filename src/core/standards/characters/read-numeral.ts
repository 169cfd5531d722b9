/** Figures and shares of a sentence as exact numbers. The patterns in `words.ts` decide what reaches this file. */
import { divide, HUNDRED, isZero, parseDecimal, rational, ZERO, type Rational } from "../../decimal/index.js";
import { parseChineseNumeral, rememberText } from "../../text/index.js";

const HALF = rational(1, 2);

/** Points are few. @example readNumeral("0.5"), readNumeral("两"), readNumeral("半") */
export const readNumeral: (words: string) => Rational = rememberText((words) => {
  if (words === "半") return HALF;
  return parseDecimal(words) ?? rational(parseChineseNumeral(words) ?? 0);
});

/** @example readShare("5%"), readShare("1/3"), readShare("三分之一"), readShare("一半") */
export function readShare(words: string): Rational {
  if (words === "一半") return HALF;
  if (words.endsWith("%")) return divide(readNumeral(words.slice(0, -1)), HUNDRED);
  const percent = /^百分之(.+)$/.exec(words);
  if (percent !== null) return divide(readNumeral(percent[1] ?? ""), HUNDRED);
  const chinese = /^(.+)分之(.+)$/.exec(words);
  if (chinese !== null) return fraction(chinese[2] ?? "", chinese[1] ?? "");
  const [numerator = "", denominator = "1"] = words.split("/");
  return fraction(numerator, denominator);
}

function fraction(numerator: string, denominator: string): Rational {
  const below = readNumeral(denominator);
  return isZero(below) ? ZERO : divide(readNumeral(numerator), below);
}
