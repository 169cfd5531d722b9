/** Plain decimal notation to an exact number. Notations people write (full width, 万, %, 1/3) are read by `core/text`. */
import { rational, type Rational } from "./rational.js";
import { minus, powerOfTen, times, wholeNumber } from "./whole-number.js";

const PLAIN = /^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$|^([+-]?)\.(\d+)$/;

/** @returns null where the text is no plain decimal number. @example parseDecimal("14.11") */
export function parseDecimal(text: string): Rational | null {
  return fewDigits(text) ?? anyDigits(text);
}

const [FIRST_DIGIT, LAST_DIGIT, POINT] = [0x30, 0x39, 0x2e];

/** As many digits a double holds exactly, whatever they are. */
const MOST_DIGITS = 15;

/** 85, 0.01: digits, and a point behind the first of them, as nearly all figures are; null of any other text. */
function fewDigits(text: string): Rational | null {
  if (text === "" || text.length > MOST_DIGITS) return null;
  let digits = 0;
  let point = text.length - 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_DIGIT && code <= LAST_DIGIT) digits = digits * 10 + (code - FIRST_DIGIT);
    else if (code === POINT && at > 0 && point === text.length - 1) point = at;
    else return null;
  }
  return { numerator: digits, denominator: powerOfTen(text.length - 1 - point) };
}

function anyDigits(text: string): Rational | null {
  const match = PLAIN.exec(text);
  if (match === null) return null;
  const isNegative = match[1] === "-" || match[5] === "-";
  const integer = match[2] ?? "0";
  const decimals = match[3] ?? match[6] ?? "";
  const exponent = Number(match[4] ?? 0) - decimals.length;
  const size = wholeNumber(BigInt(integer + decimals));
  const digits = isNegative ? minus(0, size) : size;
  return exponent >= 0 ? rational(times(digits, powerOfTen(exponent))) : rational(digits, powerOfTen(-exponent));
}

/** For numbers that our own code and data write down. @throws RangeError where the text is no number. */
export function decimal(text: string): Rational {
  const value = parseDecimal(text);
  if (value === null) throw new RangeError(`Not a decimal number: ${text}`);
  return value;
}
