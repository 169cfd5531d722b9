/**
 * Whole numbers of any size, exact: a Number up to 2^53 − 1, where a double holds every one of them, and a BigInt beyond, so that
 * each has one form alone. Scores and amounts hardly ever need the second, which takes several times as long.
 */
export type WholeNumber = number | bigint;

const LARGEST = Number.MAX_SAFE_INTEGER;
const LARGEST_BIG = BigInt(LARGEST);

/** In its one form. @throws RangeError for a Number that is not whole */
export function wholeNumber(value: WholeNumber): WholeNumber {
  // Adding nought turns −0 into 0.
  if (typeof value === "number") return Number.isSafeInteger(value) ? value + 0 : BigInt(value);
  return value <= LARGEST_BIG && value >= -LARGEST_BIG ? Number(value) : value;
}

/** Of a sum or product of whole numbers: one that was rounded is 2^53 or more. */
function isExact(value: number): boolean {
  return value <= LARGEST && value >= -LARGEST;
}

export function plus(left: WholeNumber, right: WholeNumber): WholeNumber {
  if (typeof left === "number" && typeof right === "number") {
    const sum = left + right;
    if (isExact(sum)) return sum;
  }
  return wholeNumber(BigInt(left) + BigInt(right));
}

export function minus(left: WholeNumber, right: WholeNumber): WholeNumber {
  if (typeof left === "number" && typeof right === "number") {
    const difference = left - right;
    if (isExact(difference)) return difference;
  }
  return wholeNumber(BigInt(left) - BigInt(right));
}

export function times(left: WholeNumber, right: WholeNumber): WholeNumber {
  if (typeof left === "number" && typeof right === "number") {
    const product = left * right;
    if (isExact(product)) return product + 0;
  }
  return wholeNumber(BigInt(left) * BigInt(right));
}

/** Towards zero. */
export function dividedBy(left: WholeNumber, right: WholeNumber): WholeNumber {
  if (typeof left === "number" && typeof right === "number") return (left - (left % right)) / right + 0;
  return wholeNumber(BigInt(left) / BigInt(right));
}

/** Of the division towards zero, with the sign of `left`. */
export function remainder(left: WholeNumber, right: WholeNumber): WholeNumber {
  if (typeof left === "number" && typeof right === "number") return (left % right) + 0;
  return wholeNumber(BigInt(left) % BigInt(right));
}

export function sizeOf(value: WholeNumber): WholeNumber {
  return value < 0 ? minus(0, value) : value;
}

/** Nought and one have no common divisor but one. */
export function greatestCommonDivisor(left: WholeNumber, right: WholeNumber): WholeNumber {
  let larger = sizeOf(left);
  let smaller = sizeOf(right);
  while (smaller !== 0) {
    const rest = remainder(larger, smaller);
    larger = smaller;
    smaller = rest;
  }
  return larger === 0 ? 1 : larger;
}

const POWERS_OF_TEN: WholeNumber[] = [1];

/** Those that were asked for are kept; a figure has few places, so they are few. */
export function powerOfTen(exponent: number): WholeNumber {
  for (let known = POWERS_OF_TEN.length; known <= exponent; known++) {
    POWERS_OF_TEN.push(times(POWERS_OF_TEN[known - 1] ?? 1, 10));
  }
  return POWERS_OF_TEN[exponent] ?? 1;
}
