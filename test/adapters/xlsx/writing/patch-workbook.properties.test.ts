/** Laws of patching, over random sheets and random edits. */
import fc from "fast-check";
import { openWorkbookFile } from "../../../../src/adapters/xlsx/index.js";
import { cellAt, toA1, type CellValue } from "../../../../src/core/grid/index.js";
import type { CellContent, WriteAction } from "../../../../src/core/plan/write-plan.js";
import { CellWriter } from "../../../../src/adapters/xlsx/writing/cell-writer.js";
import { bookWithRows, unzip } from "../support/build-package.js";

const [ROWS, COLUMNS] = [12, 8];

const aValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc
    .string({ unit: "grapheme", minLength: 1 })
    .map((text) => text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, "")),
  fc.boolean(),
  fc.constant(null),
);

const aContent: fc.Arbitrary<CellContent> = fc.oneof(
  { weight: 4, arbitrary: aValue.map((value) => ({ value, formula: null })) },
  {
    weight: 1,
    arbitrary: fc.record({
      value: fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }),
      formula: fc.constant("=SUM(A1:B2)"),
    }),
  },
);

const aPlace = fc.record({ row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1) });
const cells = fc.uniqueArray(fc.record({ place: aPlace, content: aContent }), {
  selector: ({ place }) => toA1(place),
  maxLength: 30,
});

type Cells = readonly {
  readonly place: { readonly row: number; readonly column: number };
  readonly content: CellContent;
}[];

function aBook(list: Cells): Uint8Array {
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const line = list
      .filter(({ place }) => place.row === row)
      .sort((one, other) => one.place.column - other.place.column);
    const writer = new CellWriter("");
    const xml = line.map(({ place: { column }, content }) => writer.cell(String(row + 1), column, column % 3, content));
    return line.length === 0 ? "" : `<row r="${row + 1}">${xml.join("")}</row>`;
  });
  return bookWithRows(rows.join(""));
}

function edits(list: Cells): WriteAction[] {
  return list.map(({ place, content }) => ({
    kind: "set-contents",
    sheet: "绩效",
    area: { ...place, rowCount: 1, columnCount: 1 },
    contents: [[content]],
  }));
}

function contentsOf(bytes: Uint8Array): CellContent[][] {
  const [sheet] = openWorkbookFile(bytes, "测试.xlsx").snapshot().sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (_, column) => {
      const { value, formula } = cellAt(sheet, row, column);
      return { value: value === "" ? null : value, formula };
    }),
  );
}

function patched(bytes: Uint8Array, actions: readonly WriteAction[]): Uint8Array {
  const workbook = openWorkbookFile(bytes, "测试.xlsx");
  workbook.apply(actions);
  return workbook.toBytes();
}

const isBlank = ({ value, formula }: CellContent) => formula === null && (value === null || value === "");

test("the edited cells hold what was written, all others what they held", () => {
  fc.assert(
    fc.property(cells, cells, (before, changes) => {
      const expected = contentsOf(aBook(before));
      for (const { place, content } of changes) {
        const row = expected[place.row];
        if (row) row[place.column] = isBlank(content) ? { value: null, formula: null } : content;
      }
      expect(contentsOf(patched(aBook(before), edits(changes)))).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});

test("an edit and then its inverse leave every cell as it was", () => {
  fc.assert(
    fc.property(cells, cells, (before, changes) => {
      const book = aBook(before);
      const contents = contentsOf(book);
      const inverse = changes.map(({ place }) => ({
        place,
        content: contents[place.row]?.[place.column] ?? { value: null, formula: null },
      }));
      expect(contentsOf(patched(patched(book, edits(changes)), edits(inverse)))).toEqual(contents);
    }),
    { numRuns: 100 },
  );
});

test("what is read before saving is what is read from the saved file", () => {
  fc.assert(
    fc.property(cells, cells, (before, changes) => {
      const workbook = openWorkbookFile(aBook(before), "测试.xlsx");
      workbook.apply(edits(changes));
      const [now] = workbook.areas([
        { sheet: "绩效", area: { row: 0, column: 0, rowCount: ROWS, columnCount: COLUMNS } },
      ]);
      const held = now?.contents?.map((line) =>
        line.map((content) => (isBlank(content) ? { value: null, formula: null } : content)),
      );
      expect(contentsOf(workbook.toBytes())).toEqual(held);
    }),
    { numRuns: 100 },
  );
});

test("parts other than the sheet and the workbook are the same text", () => {
  fc.assert(
    fc.property(cells, cells, (before, changes) => {
      const planned = new Set(["xl/worksheets/sheet1.xml", "xl/workbook.xml"]);
      const others = (bytes: Uint8Array) => Object.entries(unzip(bytes)).filter(([path]) => !planned.has(path));
      expect(others(patched(aBook(before), edits(changes)))).toEqual(others(aBook(before)));
    }),
    { numRuns: 30 },
  );
});
