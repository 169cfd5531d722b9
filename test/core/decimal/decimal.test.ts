import fc from "fast-check";
import {
  add,
  ceiling,
  compare,
  decimal,
  divide,
  equals,
  floor,
  formatDecimal,
  formatPercent,
  formatRounded,
  fromExcelNumber,
  isNegative,
  isZero,
  multiply,
  parseDecimal,
  rational,
  reduce,
  round,
  subtract,
  sum,
  toExcelNumber,
  whole,
  ZERO,
  type Rational,
  type RoundingMode,
} from "../../../src/core/decimal/index.js";
import { column, readTable } from "../../support/read-table.js";

const aRational = (): fc.Arbitrary<Rational> =>
  fc
    .tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 9n))
    .map(([top, bottom]) => rational(top, bottom));

test.each(readTable(__dirname, "round.tsv"))("$value to $places places, $mode: $why", (row) => {
  const mode = column(row, "mode") as RoundingMode;
  const rounded = round(decimal(column(row, "value")), Number(column(row, "places")), mode);
  expect(formatDecimal(rounded)).toBe(column(row, "rounded"));
});

test.each([
  ["0", "0"],
  ["17.00", "17"],
  ["-2.50", "-2.5"],
  [".5", "0.5"],
  ["1e3", "1000"],
  ["1.5E-3", "0.0015"],
  ["+30878.14", "30878.14"],
])("%s reads as %s", (text, plain) => {
  expect(formatDecimal(decimal(text))).toBe(plain);
});

test.each(["", "abc", "1,234", "１２", "1.2.3", "--1", "79/296", "5%", "1e9999"])("%j is no plain decimal", (text) => {
  expect(parseDecimal(text)).toBeNull();
});

test.each([
  // The figures of the report's 表2 and 表3 (红塔区老旧小区改造项目（二期）绩效评价报告).
  [27, 35, "77.14%"],
  [17, 20, "85%"],
  [674, 1000, "67.4%"],
  [79, 296, "26.69%"],
  [76, 296, "25.68%"],
  [150, 223, "67.26%"],
  [83, 223, "37.22%"],
])("%d/%d prints as %s", (top, bottom, printed) => {
  expect(formatPercent(divide(whole(top), whole(bottom)))).toBe(printed);
});

test("a product after a division is exact: 360.19/238.80×3.0 is 4.525 and rounds to 4.53", () => {
  const exact = multiply(divide(decimal("360.19"), decimal("238.80")), decimal("3.0"));
  expect(formatDecimal(exact)).toBe("4.525");
  expect(formatRounded(exact, 2)).toBe("4.53");
});

test("a number without an end shows that it goes on", () => {
  expect(formatDecimal(rational(1n, 3n))).toBe("0.3333333333");
});

describe("Excel's doubles", () => {
  test.each([
    [0.1 + 0.2, "0.3"],
    [0.0900000762939453, "0.0900000762939453"],
    [0.2568, "0.2568"],
    [1e21, "1000000000000000000000"],
    [-0, "0"],
  ])("%d enters as %s", (double, plain) => {
    expect(formatDecimal(fromExcelNumber(double))).toBe(plain);
  });

  test.each([NaN, Infinity])("%d is no cell number", (double) => {
    expect(() => fromExcelNumber(double)).toThrow(RangeError);
  });

  test("a figure of up to 15 digits leaves as the double it came from", () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 14), max: 10 ** 14 }), fc.integer({ min: 0, max: 8 }), (digits, places) => {
        const double = Number(`${String(digits)}e-${String(places)}`);
        expect(toExcelNumber(fromExcelNumber(double))).toBe(double === 0 ? 0 : double);
      }),
    );
  });
});

describe("laws", () => {
  test("subtraction takes back addition, division multiplication", () => {
    fc.assert(
      fc.property(aRational(), aRational(), (one, other) => {
        expect(equals(subtract(add(one, other), other), one)).toBe(true);
        if (!isZero(other)) expect(equals(divide(multiply(one, other), other), one)).toBe(true);
      }),
    );
  });

  test("order agrees with the sign of the difference", () => {
    fc.assert(
      fc.property(aRational(), aRational(), (one, other) => {
        expect(compare(one, other) === -1).toBe(isNegative(subtract(one, other)));
        expect(compare(one, other)).toBe(-compare(other, one) + 0);
      }),
    );
  });

  test("四舍五入 is never further than half a unit away, and rounding twice changes nothing", () => {
    fc.assert(
      fc.property(aRational(), fc.integer({ min: 0, max: 6 }), (value, places) => {
        const rounded = round(value, places);
        const distance = subtract(rounded, value);
        const half = rational(1n, 2n * 10n ** BigInt(places));
        expect(compare(isNegative(distance) ? subtract(ZERO, distance) : distance, half)).toBeLessThanOrEqual(0);
        expect(equals(round(rounded, places), rounded)).toBe(true);
      }),
    );
  });

  test("a whole number lies between floor and ceiling", () => {
    fc.assert(
      fc.property(aRational(), (value) => {
        expect(compare(floor(value), value)).toBeLessThanOrEqual(0);
        expect(compare(ceiling(value), value)).toBeGreaterThanOrEqual(0);
        expect(compare(subtract(ceiling(value), floor(value)), whole(1))).toBeLessThanOrEqual(0);
      }),
    );
  });

  test("what is printed in full reads back as the same number", () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 18n), 10n ** 18n), fc.integer({ min: 0, max: 9 }), (digits, places) => {
        const value = rational(digits, 10n ** BigInt(places));
        expect(equals(decimal(formatDecimal(value)), value)).toBe(true);
      }),
    );
  });

  test("long sums stay exact: the parts of a whole add up to it", () => {
    fc.assert(
      fc.property(fc.array(aRational(), { maxLength: 60 }), (parts) => {
        const total = sum(parts);
        expect(
          equals(
            parts.reduce((rest, part) => subtract(rest, part), total),
            ZERO,
          ),
        ).toBe(true);
        expect(equals(reduce(total), total)).toBe(true);
      }),
    );
  });
});

test("a double is its 15 significant digits, however few places it has", () => {
  const fewPlaces = fc
    .tuple(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, places]) => digits / 10 ** places);
  fc.assert(
    fc.property(
      fc.oneof(fewPlaces, fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 })),
      (value) => {
        const written = parseDecimal(value.toPrecision(15));
        expect(written !== null && equals(fromExcelNumber(value), written)).toBe(true);
      },
    ),
  );
});

test("what is written down is 四舍五入 to the place, whether doubles hold the figures exactly or not", () => {
  const nearTheBorder = fc.bigInt(-(2n ** 56n), 2n ** 56n);
  const large = fc.bigInt(-(10n ** 30n), 10n ** 30n);
  const places = fc.integer({ min: 0, max: 12 });
  fc.assert(
    fc.property(fc.oneof(nearTheBorder, large), fc.bigInt(1n, 10n ** 20n), places, (top, bottom, count) => {
      const value = rational(top, bottom);
      const written = formatRounded(value, count);
      expect(written).toMatch(/^(?:0|-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?)$/);
      expect(equals(decimal(written), round(value, count))).toBe(true);
    }),
  );
});
