/** A plan in pieces does what the plan does, and no piece is larger than one that is copied in a moment. */
import fc from "fast-check";
import { joinedPieces, planPieces } from "../../../src/adapters/browser/plan-pieces.js";
import { MemoryWorkbookPort } from "../../../src/adapters/memory/index.js";
import type { WorkbookSnapshot } from "../../../src/core/grid/index.js";
import type { Guard, SetContents } from "../../../src/core/plan/write-plan.js";

const WORKBOOK: WorkbookSnapshot = {
  name: "甲.xlsx",
  dateSystem: 1900,
  isReadOnly: false,
  isStructureProtected: false,
  sheets: [
    {
      name: "附件2",
      visibility: "visible",
      isProtected: false,
      rows: [],
      rowCount: 0,
      columnCount: 0,
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    },
  ],
};

const anAction = fc
  .record({
    row: fc.nat(12),
    column: fc.nat(4),
    rowCount: fc.integer({ min: 1, max: 9 }),
    columnCount: fc.integer({ min: 1, max: 4 }),
    first: fc.nat(1000),
  })
  .map(({ first, ...area }): SetContents => ({
    kind: "set-contents",
    sheet: "附件2",
    area,
    contents: Array.from({ length: area.rowCount }, (_none, down) =>
      Array.from({ length: area.columnCount }, (__, across) => ({ value: first + down * 10 + across, formula: null })),
    ),
  }));

const aSize = fc.integer({ min: 1, max: 20 });

test("the pieces write what the plan writes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anAction), aSize, async (actions, cellsAPiece) => {
      const [whole, inPieces] = [new MemoryWorkbookPort(WORKBOOK), new MemoryWorkbookPort(WORKBOOK)];
      await whole.write(actions);
      await inPieces.write(joinedPieces(planPieces({ guards: [], actions }, cellsAPiece)).actions);
      expect(await inPieces.read()).toEqual(await whole.read());
    }),
  );
});

test("a guard in pieces expects the same of each cell, and no piece holds more than asked, or than one row", () => {
  fc.assert(
    fc.property(fc.array(anAction), aSize, (actions, cellsAPiece) => {
      const guards = actions.map(({ sheet, area, contents }): Guard => ({ sheet, area, expected: contents }));
      const pieces = planPieces({ guards, actions: [] }, cellsAPiece);
      expect(joinedPieces(pieces).guards.flatMap(expectations)).toEqual(guards.flatMap(expectations));
      for (const piece of pieces) {
        const rows = piece.guards.flatMap(({ expected }) => expected);
        if (rows.length > 1) expect(rows.flat().length).toBeLessThanOrEqual(cellsAPiece);
      }
    }),
  );
});

/** Row, column and value of each cell. */
function expectations({ area, expected }: Guard) {
  return expected.flatMap((line, down) =>
    line.map((content, across) => [area.row + down, area.column + across, content.value] as const),
  );
}
