/** Whatever the size of the figures, every operation gives what fractions of BigInts give: small, large, and around 2^53, where Numbers end. */
import fc from "fast-check";
import {
  add,
  ceiling,
  compare,
  divide,
  floor,
  formatRounded,
  isNegative,
  isPositive,
  isZero,
  multiply,
  negate,
  parseDecimal,
  rational,
  reduce,
  round,
  subtract,
  toExcelNumber,
  type Rational,
  type RoundingMode,
} from "../../../src/core/decimal/index.js";

/** The reference: numerator and denominator, nothing reduced. */
type Fraction = readonly [bigint, bigint];

const BORDER = 2n ** 53n;
const anInteger = fc.oneof(
  fc.bigInt(-1000n, 1000n),
  fc.bigInt(-20n, 20n).map((step) => BORDER + step),
  fc.bigInt(-20n, 20n).map((step) => -BORDER + step),
  // Factors of products around the border.
  fc.bigInt(-20n, 20n).map((step) => 94_906_265n + step),
  fc.bigInt(-(2n ** 53n), 2n ** 53n),
  fc.bigInt(-(10n ** 40n), 10n ** 40n),
);
const aDivisor = fc.oneof(
  fc.constantFrom(1n, 10n, 100n, 1000n, 10n ** 6n, 10n ** 15n, 10n ** 16n, 3n, 7n),
  anInteger.map((value) => (value === 0n ? 1n : value < 0n ? -value : value)),
);
const aFraction: fc.Arbitrary<Fraction> = fc.tuple(anInteger, aDivisor);

const made = ([above, below]: Fraction): Rational => rational(above, below);

function expectSame(actual: Rational, [above, below]: Fraction): void {
  expectOneForm(actual);
  expect(BigInt(actual.numerator) * below).toBe(above * BigInt(actual.denominator));
}

/** A Number wherever it is exact, and never −0; only so may a part be compared with 0 or 1. */
function expectOneForm({ numerator, denominator }: Rational): void {
  for (const part of [numerator, denominator]) {
    expect(typeof part).toBe(Number.isSafeInteger(Number(part)) ? "number" : "bigint");
    expect(Object.is(part, -0)).toBe(false);
  }
  expect(denominator > 0).toBe(true);
}

function law(name: string, check: (one: Fraction, other: Fraction) => void): void {
  test(name, () => {
    fc.assert(fc.property(aFraction, aFraction, check), { numRuns: 2000 });
  });
}

law("sum, difference and product", (one, other) => {
  const [[a, b], [c, d]] = [one, other];
  expectSame(add(made(one), made(other)), [a * d + c * b, b * d]);
  expectSame(subtract(made(one), made(other)), [a * d - c * b, b * d]);
  expectSame(multiply(made(one), made(other)), [a * c, b * d]);
});

law("quotient", (one, [c, d]) => {
  const [a, b] = one;
  if (c === 0n) expect(() => divide(made(one), made([c, d]))).toThrow(RangeError);
  else expectSame(divide(made(one), made([c, d])), c < 0n ? [-a * d, -b * c] : [a * d, b * c]);
});

law("order and sign", (one, other) => {
  const difference = one[0] * other[1] - other[0] * one[1];
  expect(compare(made(one), made(other))).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
  const signs = [isNegative(made(one)), isZero(made(one)), isPositive(made(one))];
  expect(signs).toEqual([one[0] < 0n, one[0] === 0n, one[0] > 0n]);
});

law("a number and its opposite, in lowest terms and as they are", (one) => {
  expectSame(negate(made(one)), [-one[0], one[1]]);
  expectSame(reduce(made(one)), one);
});

test("a sum of many unlike fractions", () => {
  fc.assert(
    fc.property(fc.array(aFraction, { maxLength: 12 }), (parts) => {
      const total = parts.reduce<Fraction>(([a, b], [c, d]) => [a * d + c * b, b * d], [0n, 1n]);
      expectSame(parts.map(made).reduce(add, rational(0)), total);
    }),
  );
});

test("rounding in every mode, floor and ceiling", () => {
  const aMode = fc.constantFrom<RoundingMode>("half-up", "down", "up");
  fc.assert(
    fc.property(aFraction, fc.integer({ min: 0, max: 20 }), aMode, (one, places, mode) => {
      const scale = 10n ** BigInt(places);
      const size = (one[0] < 0n ? -one[0] : one[0]) * scale;
      const [quotient, rest] = [size / one[1], size % one[1]];
      const isUp = mode === "up" ? rest > 0n : mode === "half-up" && 2n * rest >= one[1];
      const rounded = quotient + (isUp ? 1n : 0n);
      expectSame(round(made(one), places, mode), [one[0] < 0n ? -rounded : rounded, scale]);
      const below = one[0] < 0n && one[0] % one[1] !== 0n ? one[0] / one[1] - 1n : one[0] / one[1];
      expectSame(floor(made(one)), [below, 1n]);
      expectSame(ceiling(made(one)), [one[0] % one[1] === 0n ? below : below + 1n, 1n]);
    }),
    { numRuns: 2000 },
  );
});

test("what is printed to a place is what the digits of a BigInt are", () => {
  fc.assert(
    fc.property(aFraction, fc.integer({ min: 0, max: 12 }), ([above, below], places) => {
      const size = (above < 0n ? -above : above) * 10n ** BigInt(places);
      const digits = ((2n * size + below) / (2n * below)).toString().padStart(places + 1, "0");
      const point = digits.length - places;
      const decimals = digits.slice(point).replace(/0+$/, "");
      const text = decimals === "" ? digits.slice(0, point) : `${digits.slice(0, point)}.${decimals}`;
      expect(formatRounded(rational(above, below), places)).toBe(above < 0n && text !== "0" ? `-${text}` : text);
    }),
    { numRuns: 2000 },
  );
});

test("digits with or without sign and point are read as the fraction they are, however many", () => {
  const digits = fc.stringMatching(/^\d{1,25}$/);
  fc.assert(
    fc.property(
      fc.constantFrom("", "+", "-"),
      digits,
      fc.option(fc.stringMatching(/^\d{0,25}$/)),
      (sign, integer, decimals) => {
        const text = `${sign}${integer}${decimals === null ? "" : `.${decimals}`}`;
        const size = BigInt(integer + (decimals ?? ""));
        const read = parseDecimal(text) ?? rational(-1);
        expectSame(read, [sign === "-" ? -size : size, 10n ** BigInt((decimals ?? "").length)]);
      },
    ),
    { numRuns: 2000 },
  );
});

test.each(["", ".", "-", "1..2", "1.2.3", "12a", "1 2", "１"])("%j is no number", (text) => {
  expect(parseDecimal(text)).toBeNull();
});

test.each([0.5, NaN, Infinity])("%d is no whole number", (value) => {
  expect(() => rational(value)).toThrow(RangeError);
});

test("a whole Number beyond 2^53 enters as what it is", () => {
  expectSame(rational(1e21), [10n ** 21n, 1n]);
});

test("the double of a fraction is the one nearest to it", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1 }), (above, below) => {
      expect(toExcelNumber(rational(above, below))).toBe(above === 0 ? 0 : above / below);
    }),
  );
});
