/** An exact number: a fraction of two BigInts. The only number that scores and amounts are calculated with. */
export interface Rational {
  readonly numerator: bigint;
  /** Always positive. The fraction need not be in lowest terms: compare with `compare`, never with `===`. */
  readonly denominator: bigint;
}

/** @example rational(79n, 296n) */
export function rational(numerator: bigint, denominator = 1n): Rational {
  if (denominator === 0n) throw new RangeError("A rational needs a denominator other than zero");
  return denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator };
}

/** A whole number that code writes down, such as a limit or a count of rows. */
export function whole(value: number): Rational {
  return rational(BigInt(value));
}

export const ZERO: Rational = rational(0n);
export const ONE: Rational = rational(1n);
export const HUNDRED: Rational = rational(100n);
