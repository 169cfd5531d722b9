/** A figure inside a text: its exact value and how many digits of it were printed. */
import { parseDecimal, rational, multiply, type Rational } from "../../decimal/index.js";
import { beginsInChinese } from "../../text/index.js";
import type { Span } from "../../text/span.js";

export interface Figure {
  /** 26.69% is 0.2669. */
  readonly value: Rational;
  /** Decimal places of `value`: 26.69% has four. */
  readonly places: number;
  readonly isPercent: boolean;
  readonly text: string;
  readonly span: Span;
}

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?`;
const FIGURE = new RegExp(String.raw`(?:${NUMBER})\s*%?`, "g");
const ONE_FIGURE = new RegExp(String.raw`^(?:${NUMBER})\s*%?$`);
const PERCENT = rational(1n, 100n);

/** @param folded text of half width; positions are those of the text as written. */
export function figuresIn(folded: string): Figure[] {
  return [...folded.matchAll(FIGURE)].flatMap((match) => figureOf(match[0].trimEnd(), match.index) ?? []);
}

/** Known from its first character, before anything of a text is folded or looked up: most texts of a form begin with an ideograph. */
export function canBeFigure(text: string): boolean {
  return !beginsInChinese(text);
}

/** @returns null where the text is more than a figure. @example parseFigure("30,878.14") */
export function parseFigure(folded: string): Figure | null {
  const text = folded.trim();
  return ONE_FIGURE.test(text) ? figureOf(text, folded.indexOf(text)) : null;
}

function figureOf(text: string, start: number): Figure | null {
  const isPercent = text.endsWith("%");
  const digits = (isPercent ? text.slice(0, -1) : text).replaceAll(",", "").trim();
  const value = parseDecimal(digits);
  if (value === null) return null;
  const places = digits.split(".")[1]?.length ?? 0;
  return {
    value: isPercent ? multiply(value, PERCENT) : value,
    places: isPercent ? places + 2 : places,
    isPercent,
    text,
    span: { start, end: start + text.length },
  };
}
