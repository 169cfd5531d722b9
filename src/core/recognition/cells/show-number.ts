/**
 * A number as its format shows it, and the same text with every digit: “13.46%” and “13.4564643799472%”.
 * Covers the formats of evaluation workbooks: places, thousands, percent, literal units, dates. An unknown format shows the plain number.
 */
import {
  divide,
  formatDecimal,
  formatRounded,
  fromExcelNumber,
  HUNDRED,
  multiply,
  rational,
  type Rational,
} from "../../decimal/index.js";
import { remember } from "../../text/index.js";
import { isDateFormat, showDate } from "./show-date.js";

export interface ShownNumber {
  /** As a person sees it. */
  readonly shown: string;
  /** The same notation, unrounded. */
  readonly exact: string;
}

interface FormatParts {
  readonly prefix: string;
  readonly suffix: string;
  readonly places: number;
  readonly hasThousands: boolean;
  readonly isPercent: boolean;
  /** The thousands commas behind the digits: each divides by 1,000. */
  readonly scaledBy: number;
}

const forDateSystem = {
  1900: remember((format: string | null) => remember((value: number) => show(value, format, 1900))),
  1904: remember((format: string | null) => remember((value: number) => show(value, format, 1904))),
};

/** @example showNumber(0.134564637, "0.00%", 1900) is { shown: "13.46%", exact: "13.4564637%" } */
export function showNumber(value: number, format: string | null, dateSystem: 1900 | 1904): ShownNumber {
  return forDateSystem[dateSystem](format)(value);
}

function show(value: number, format: string | null, dateSystem: 1900 | 1904): ShownNumber {
  const section = sectionFor(value, format);
  if (section === null) {
    const plain = formatDecimal(fromExcelNumber(value));
    return { shown: plain, exact: plain };
  }
  if (isDateFormat(section)) {
    const date = showDate(value, section, dateSystem);
    return { shown: date, exact: date };
  }
  const parts = partsOf(section);
  const number = fromExcelNumber(value);
  const scaled = scale(number, parts);
  return {
    shown: `${parts.prefix}${group(formatFixed(scaled, parts.places), parts.hasThousands)}${parts.suffix}`,
    exact: `${parts.prefix}${formatDecimal(scaled)}${parts.suffix}`,
  };
}

/** The section of “positive;negative;zero” that applies; null where the number is shown plainly. */
function sectionFor(value: number, format: string | null): string | null {
  if (format === null || /^general$/iu.test(format) || format === "@") return null;
  const sections = format.split(";");
  const index = value < 0 && sections.length > 1 ? 1 : value === 0 && sections.length > 2 ? 2 : 0;
  const section = sections[index] ?? format;
  return isDateFormat(section) || /[0#?]/u.test(withoutLiterals(section)) ? section : null;
}

function withoutLiterals(section: string): string {
  return section.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu, "");
}

const partsOf = remember(readParts);

function readParts(section: string): FormatParts {
  const readable = section
    .replace(/\[[^\]]*\]|_.|\*./gu, "")
    .replace(/\\(.)/gu, '"$1"')
    .replace(/[()]/gu, "");
  const digits = /[0#?][0#?,]*(?:\.[0#?]*)?,*/u.exec(
    readable.replace(/"[^"]*"/gu, (text) => "\u0000".repeat(text.length)),
  );
  const body = digits?.[0] ?? "";
  const start = digits?.index ?? 0;
  const decimals = body.split(".")[1] ?? "";
  const before = literal(readable.slice(0, start));
  const after = literal(readable.slice(start + body.length));
  return {
    prefix: before,
    suffix: after,
    places: decimals.replace(/,/gu, "").length,
    hasThousands: /,[0#?]/u.test(body),
    isPercent: after.includes("%") || before.includes("%"),
    scaledBy: /,+$/u.exec(body)?.[0].length ?? 0,
  };
}

function literal(text: string): string {
  return text
    .replace(/"([^"]*)"/gu, "$1")
    .replace(/[#?@]/gu, "")
    .trim();
}

function scale(number: Rational, parts: FormatParts): Rational {
  const shown = parts.isPercent ? multiply(number, HUNDRED) : number;
  return parts.scaledBy === 0 ? shown : divide(shown, rational(1000n ** BigInt(parts.scaledBy)));
}

function formatFixed(value: Rational, places: number): string {
  const text = formatRounded(value, places);
  if (places === 0) return text;
  const [integer = "0", decimals = ""] = text.split(".");
  return `${integer}.${decimals.padEnd(places, "0")}`;
}

function group(text: string, hasThousands: boolean): string {
  if (!hasThousands) return text;
  const [integer = "", decimals] = text.split(".");
  const grouped = integer.replace(/\B(?=(\d{3})+(?!\d))/gu, ",");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
