/** Rounding of exact numbers to a number of decimal places. Applied only where a rule, a policy or a display says so. */
import { rational, type Rational } from "./rational.js";

/** `half-up` is 四舍五入 (away from zero at exact halves); `down` is 去尾 (towards zero); `up` is 进一 (away from zero). */
export type RoundingMode = "half-up" | "down" | "up";

const SCALES: readonly bigint[] = [1n, 10n, 100n, 1_000n, 10_000n, 100_000n, 1_000_000n];

/** @example round(parse("2.5665"), 2) is 2.57 */
export function round(value: Rational, places: number, mode: RoundingMode = "half-up"): Rational {
  const scale = SCALES[places] ?? 10n ** BigInt(places);
  const scaled = value.numerator * scale;
  const magnitude = scaled < 0n ? -scaled : scaled;
  const rounded = roundQuotient(magnitude, value.denominator, mode);
  return rational(scaled < 0n ? -rounded : rounded, scale);
}

/** The largest whole number that is not above `value`. */
export function floor(value: Rational): Rational {
  const quotient = value.numerator / value.denominator;
  const isBelow = value.numerator < 0n && value.numerator % value.denominator !== 0n;
  return rational(isBelow ? quotient - 1n : quotient);
}

/** The smallest whole number that is not below `value`. */
export function ceiling(value: Rational): Rational {
  const quotient = value.numerator / value.denominator;
  const isAbove = value.numerator > 0n && value.numerator % value.denominator !== 0n;
  return rational(isAbove ? quotient + 1n : quotient);
}

function roundQuotient(magnitude: bigint, denominator: bigint, mode: RoundingMode): bigint {
  const quotient = magnitude / denominator;
  const remainder = magnitude % denominator;
  if (mode === "down" || remainder === 0n) return quotient;
  if (mode === "up") return quotient + 1n;
  return remainder * 2n >= denominator ? quotient + 1n : quotient;
}
