/** Plain decimal notation to an exact number. Notations people write (full width, 万, %, 1/3) are read by `core/text`. */
import { rational, type Rational } from "./rational.js";

const PLAIN = /^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$|^([+-]?)\.(\d+)$/;

/** @returns null where the text is no plain decimal number. @example parseDecimal("14.11") */
export function parseDecimal(text: string): Rational | null {
  const match = PLAIN.exec(text);
  if (match === null) return null;
  const sign = match[1] === "-" || match[5] === "-" ? -1n : 1n;
  const integer = match[2] ?? "0";
  const decimals = match[3] ?? match[6] ?? "";
  const exponent = Number(match[4] ?? 0) - decimals.length;
  const digits = sign * BigInt(integer + decimals);
  return exponent >= 0 ? rational(digits * powerOfTen(exponent)) : rational(digits, powerOfTen(-exponent));
}

/** Those that have been asked for; a figure has few places, so they are few. */
const POWERS: (bigint | undefined)[] = [];

function powerOfTen(exponent: number): bigint {
  return (POWERS[exponent] ??= 10n ** BigInt(exponent));
}

/** For numbers that our own code and data write down. @throws RangeError where the text is no number. */
export function decimal(text: string): Rational {
  const value = parseDecimal(text);
  if (value === null) throw new RangeError(`Not a decimal number: ${text}`);
  return value;
}
