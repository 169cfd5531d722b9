/** Laws of fund tables: what does not change the table for its reader does not change what is read – lying on its side included. */
import fc from "fast-check";
import { formatDecimal, type Rational, type Reading } from "../../../src/core/index.js";
import type { Cell, SheetSnapshot } from "../../../src/core/grid/index.js";
import { recognizeWorkbook } from "../../../src/core/recognition/index.js";
import { buildWorkbook } from "../../support/build-sheet.js";

type Value = string | number | null;

interface ALine {
  readonly source: string;
  readonly amounts: readonly [budgeted: number, received: number, paid: number];
}

const HEADERS = ["资金来源", "预算金额", "到位金额", "支付金额"] as const;
const SOURCES = ["中央补助资金", "省级补助资金", "市级配套资金", "县级配套资金", "自筹资金"];

const aTable = fc
  .subarray(SOURCES, { minLength: 2 })
  .chain((sources) =>
    fc.tuple(
      ...sources.map((source) =>
        fc
          .tuple(fc.nat(9000), fc.nat(9000), fc.nat(9000))
          .map(([budgeted, received, paid]): ALine => ({ source, amounts: [budgeted + 1, received / 4, paid / 4] })),
      ),
    ),
  );

const rowsOf = (lines: readonly ALine[]): Value[][] => [
  [...HEADERS],
  ...lines.map(({ source, amounts }): Value[] => [source, ...amounts]),
  ["合计", ...totalsOf(lines)],
];
const totalsOf = (lines: readonly ALine[]): number[] =>
  [0, 1, 2].map((at) => lines.reduce((sum, { amounts }) => sum + (amounts[at] ?? 0), 0));

function readingOf(rows: readonly (readonly Value[])[]): unknown {
  const [found] = recognizeWorkbook(buildWorkbook(sheetOf(rows))).sheets;
  if (found?.role !== "funds") return found?.role;
  const shown = (amount: Reading<Rational> | null): string => (amount === null ? "–" : formatDecimal(amount.value));
  return [...found.lines, ...(found.total === null ? [] : [{ ...found.total, source: { value: "合计" } }])].map(
    ({ source, budgeted, received, paid }) => [source.value, shown(budgeted), shown(received), shown(paid)].join(" "),
  );
}

const written = (lines: readonly ALine[]): string[] => [
  ...lines.map(({ source, amounts }) => [source, ...amounts].join(" ")),
  ["合计", ...totalsOf(lines)].join(" "),
];

function sheetOf(rows: readonly (readonly Value[])[]): SheetSnapshot {
  const cell = (value: string | number): Cell => ({ value, formula: null, numberFormat: null });
  return {
    name: "资金",
    visibility: "visible",
    isProtected: false,
    rows: rows.map((row) => row.map((value) => (value === null ? undefined : cell(value)))),
    rowCount: rows.length,
    columnCount: Math.max(0, ...rows.map((row) => row.length)),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

test("what is typed is read", () => {
  fc.assert(fc.property(aTable, (lines) => expect(readingOf(rowsOf(lines))).toEqual(written(lines))));
});

test("lying on its side it reads the same", () => {
  fc.assert(
    fc.property(aTable, (lines) => {
      const rows = rowsOf(lines);
      const turned = HEADERS.map((_, column) => rows.map((row) => row[column] ?? null));
      expect(readingOf(turned)).toEqual(written(lines));
    }),
  );
});

test("blank rows, titles above and empty columns in front change nothing", () => {
  const aTitle = fc.constantFrom("附表1", "项目资金到位及使用情况表", "（2024年度）");
  const places = fc.array(fc.nat(8), { maxLength: 4 });
  fc.assert(
    fc.property(aTable, fc.array(aTitle, { maxLength: 2 }), places, fc.nat(3), (lines, titles, blanks, shift) => {
      const rows: Value[][] = [...titles.map((title): Value[] => [title]), ...rowsOf(lines)];
      for (const place of blanks) rows.splice(Math.min(place, rows.length), 0, []);
      const shifted = rows.map((row) => [...Array<null>(shift).fill(null), ...row]);
      expect(readingOf(shifted)).toEqual(written(lines));
    }),
  );
});

test("amount columns in any order, amounts as texts of full width, change nothing", () => {
  const order = fc.shuffledSubarray([1, 2, 3], { minLength: 3, maxLength: 3 });
  const wide = (value: Value): Value =>
    typeof value === "number"
      ? String(value).replace(/[\d.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
      : value;
  fc.assert(
    fc.property(aTable, order, (lines, columns) => {
      const rows = rowsOf(lines).map((row) => [row[0] ?? null, ...columns.map((column) => wide(row[column] ?? null))]);
      expect(readingOf(rows)).toEqual(written(lines));
    }),
  );
});
