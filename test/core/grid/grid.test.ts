import fc from "fast-check";
import {
  columnIndex,
  columnLetters,
  overlaps,
  parseA1,
  parseRectangle,
  quoteSheetName,
  rectangleToA1,
  toA1,
} from "../../../src/core/grid/index.js";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [LAST_COLUMN, "XFD"], // Excel's last column: "Excel specifications and limits"
])("column %d is %s", (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
  expect(columnIndex(letters)).toBe(index);
});

test.each(["", "H", "7", "H0", "7H", "H7:H8", "ABCD1", "表1"])("%j is no address", (text) => {
  expect(parseA1(text)).toBeNull();
});

test("an address reads back as the place it names, with or without dollar signs", () => {
  fc.assert(
    fc.property(fc.nat(LAST_ROW), fc.nat(LAST_COLUMN), (row, column) => {
      expect(parseA1(toA1({ row, column }))).toEqual({ row, column });
      expect(parseA1(`$${columnLetters(column)}$${row + 1}`)).toEqual({ row, column });
    }),
  );
});

test.each([
  ["K21:K30", { row: 20, column: 10, rowCount: 10, columnCount: 1 }],
  ["B2", { row: 1, column: 1, rowCount: 1, columnCount: 1 }],
  ["A1:L1", { row: 0, column: 0, rowCount: 1, columnCount: 12 }],
])("%s is an area", (text, area) => {
  expect(parseRectangle(text)).toEqual(area);
  expect(rectangleToA1(area)).toBe(text);
});

test("an area named from its last corner is the same area", () => {
  expect(parseRectangle("K30:A21")).toEqual(parseRectangle("A21:K30"));
});

test.each([
  ["A1:B2", "B2:C3", true],
  ["A1:B2", "C1:D2", false],
  ["A1:B2", "A3:B4", false],
  ["A1:Z99", "M50", true],
])("%s and %s share a cell: %s", (one, other, isShared) => {
  const [first, second] = [parseRectangle(one), parseRectangle(other)];
  expect(first !== null && second !== null && overlaps(first, second)).toBe(isShared);
});

test("a sheet name with an apostrophe is quoted twice", () => {
  expect(quoteSheetName("王'表")).toBe("'王''表'");
});
