/** Areas stand for cells: none is lost, none is added, none is in two of them. */
import fc from "fast-check";
import type { Rectangle } from "../../../src/core/grid/index.js";
import { AlikeAreas } from "../../../src/core/plan/alike-areas.js";
import { areasOfCells, contentActions } from "../../../src/core/plan/coalesce.js";
import { rowHeights } from "../../../src/core/plan/row-heights.js";
import { LOOKS } from "../../../src/core/plan/table-looks.js";
import { tableActions, type PlainTable } from "../../../src/core/plan/table-actions.js";
import type { CellLook, TableCell } from "../../../src/core/summary/summary-table.js";
import { numberCell, textCell } from "../../../src/core/summary/table-cells.js";
import { whole } from "../../../src/core/decimal/index.js";

const aPlace = fc.record({ row: fc.nat(6), column: fc.nat(4) });
const somePlaces = fc.uniqueArray(aPlace, { selector: ({ row, column }) => `${row},${column}`, maxLength: 30 });

function placesIn({ row, column, rowCount, columnCount }: Rectangle): string[] {
  return Array.from({ length: rowCount * columnCount }, (_none, index) => {
    const down = Math.floor(index / columnCount);
    return `${row + down},${column + index - down * columnCount}`;
  });
}

test("areas of cells cover exactly these cells, each once", () => {
  fc.assert(
    fc.property(somePlaces, (cells) => {
      const covered = areasOfCells(cells).flatMap(placesIn);
      expect(covered.sort()).toEqual(cells.map(({ row, column }) => `${row},${column}`).sort());
    }),
  );
});

test("each cell gets its content, and one that is named twice what is named last, once", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(aPlace, fc.nat(99)), { maxLength: 40 }), (wishes) => {
      const cells = wishes.map(([place, value]) => ({ ...place, content: { value, formula: null } }));
      const written = contentActions("附件2", cells, "score").flatMap(({ area, contents }) =>
        placesIn(area).map((place, index) => [place, contents.flat()[index]?.value] as const),
      );
      const expected = new Map(wishes.map(([{ row, column }, value]) => [`${row},${column}`, value]));
      expect(new Map(written)).toEqual(expected);
      expect(written).toHaveLength(expected.size);
    }),
  );
});

const SOME_LOOKS: readonly CellLook[] = ["label", "text", "number"];
/** A few cells, so that rows repeat and cells are shared. */
const CELLS: readonly TableCell[] = [
  ...SOME_LOOKS.map((look) => textCell("资金到位及使用情况\n按进度", look)),
  ...SOME_LOOKS.map((look) => textCell("完成", look)),
  numberCell(whole(1), "number", "0%"),
  numberCell(whole(2), "number", "0.00"),
];
const aRow = fc.array(fc.constantFrom(...CELLS), { minLength: 4, maxLength: 4 });
const someRows = fc.array(aRow, { minLength: 1, maxLength: 12 });

test("areas of cells that say the same hold each cell that says something, once, under what it says", () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const areas = new AlikeAreas((cell) => cell.numberFormat);
      rows.forEach((cells, row) => {
        areas.addRow(cells, row);
      });
      const found = areas.all().flatMap(({ key, area }) => placesIn(area).map((place) => `${place} ${key}`));
      const said = rows.flatMap((cells, row) =>
        cells.flatMap(({ numberFormat }, column) =>
          numberFormat === null ? [] : [`${row},${column} ${numberFormat}`],
        ),
      );
      expect(found.sort()).toEqual(said.sort());
    }),
  );
});

test("a row that says what the one above says may be repeated instead of added", () => {
  fc.assert(
    fc.property(someRows, fc.nat(5), (rows, more) => {
      const [added, repeated] = [1, 2].map(() => new AlikeAreas<CellLook>(({ look }) => look));
      rows.forEach((cells, row) => {
        added?.addRow(cells, row);
        repeated?.addRow(cells, row);
      });
      for (let row = rows.length; row < rows.length + more; row++) {
        added?.addRow(rows.at(-1) ?? [], row);
        repeated?.repeatRow();
      }
      expect(repeated?.all()).toEqual(added?.all());
    }),
  );
});

const asTable = (rows: readonly (readonly TableCell[])[]): PlainTable => ({
  sheetName: "表3",
  rows,
  repeatedRows: null,
  merges: [{ row: 1, column: 0, rowCount: 1, columnCount: 2 }],
  columnWidths: [10, 12, 14, 7],
  orientation: "landscape",
  chart: null,
});

test("a row has the height that it would have alone, whatever stands above it", () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const table = asTable(rows);
      const blank = rows.map(() => []);
      rowHeights(table).forEach((height, row) => {
        const alone = blank.map((none, at) => (at === row ? (rows[at] ?? none) : none));
        expect(height).toBe(rowHeights({ ...table, rows: alone })[row]);
      });
    }),
  );
});

test("the looks of a new sheet are those of its cells", () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const actions = tableActions(asTable(rows), "表3", null);
      const dressed = actions.flatMap((action) =>
        action.kind === "set-style" ? placesIn(action.area).map((place) => [place, action.style] as const) : [],
      );
      const wished = rows.flatMap((cells, row) =>
        cells.map(({ look }, column) => [`${row},${column}`, LOOKS[look]] as const),
      );
      expect(new Map(dressed)).toEqual(new Map(wished));
      expect(dressed).toHaveLength(wished.length);
    }),
  );
});
