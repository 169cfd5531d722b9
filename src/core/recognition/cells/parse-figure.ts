/** Points, amounts and counts as people type them: full width, thousands, “5分”, “30%”, “（5）”. Never a guess: words give null. */
import { HUNDRED, divide, parseDecimal, type Rational } from "../../decimal/index.js";
import { beginsInChinese, rememberText } from "../../text/index.js";
import { foldLabel } from "./fold-label.js";

const UNIT = /^(?:分|元|万元|亿元|份|人|人次|票|个|次)$/u;
const FIGURE = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d*)?(%|[^\d%.,]*)$/u;

const BEGINS_AS_FIGURE = /^[\s(（+＋\-−–—－﹣]*[\d０-９]/u;

/** Amounts of a hundred digits stand in no form; a longer text is a text. */
const LONGEST_FIGURE = 40;

/** @example parseFigure("１，２３４．５") is 1234.5; parseFigure("5分") is 5; parseFigure("20%") is 0.2; parseFigure("—") is null */
export function parseFigure(text: string): Rational | null {
  // Most texts are names.
  if (beginsInChinese(text) || text.length > LONGEST_FIGURE) return null;
  return BEGINS_AS_FIGURE.test(text) ? figureIn(text) : null;
}

const figureIn = rememberText((text): Rational | null => {
  const plain = foldLabel(text)
    .replace(/[−–—―－]/gu, "-")
    .replace(/^\((.*)\)$/u, "$1")
    .replace(/,(?=\d{3}(?!\d))/gu, "");
  const match = FIGURE.exec(plain);
  if (match === null) return null;
  const [, sign = "", integer = "", decimals = "", unit = ""] = match;
  if (unit !== "" && unit !== "%" && !UNIT.test(unit)) return null;
  const number = parseDecimal(
    `${sign === "+" ? "" : sign}${integer.replaceAll(",", "")}${decimals === "." ? "" : decimals}`,
  );
  return number !== null && unit === "%" ? divide(number, HUNDRED) : number;
});
