/** What is recorded of a cell is the exact number that it shows, and its fingerprint always takes the same room. */
import fc from "fast-check";
import { formatDecimal, fromExcelNumber } from "../../../src/core/decimal/index.js";
import { contentRecord, fingerprint, FINGERPRINT_LENGTH } from "../../../src/core/grid/index.js";

const aFigure = fc.oneof(
  fc.tuple(fc.maxSafeInteger(), fc.nat(9)).map(([whole, places]) => whole / 10 ** places),
  fc.tuple(fc.integer(), fc.nat(9)).map(([whole, places]) => whole / 10 ** places),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
);

test("a figure is recorded as the exact number that a cell shows", () => {
  fc.assert(
    fc.property(aFigure, (value) => {
      expect(contentRecord({ value, formula: null })).toBe(formatDecimal(fromExcelNumber(value)));
    }),
    { numRuns: 2000 },
  );
});

test("a fingerprint is three digits, whatever the cell holds", () => {
  const aContent = fc.oneof(
    fc
      .oneof(aFigure, fc.string(), fc.string({ unit: "grapheme" }), fc.boolean(), fc.constant(null))
      .map((value) => ({ value, formula: null })),
    fc.string().map((text) => ({ value: null, formula: `=${text}` })),
  );
  fc.assert(
    fc.property(aContent, (content) => {
      expect(fingerprint(content)).toMatch(/^[0-9a-z]{3}$/);
      expect(fingerprint(content)).toHaveLength(FINGERPRINT_LENGTH);
    }),
  );
});
