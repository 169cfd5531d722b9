/** Portions follow how fast the computer is, within bounds, and every row of an area is in exactly one of them. */
import fc from "fast-check";
import { Pace } from "../../../src/workbench/grid/pace.js";

/** A computer on which a cell takes so long. */
function paced(millisecondsACell: number, portions: number): number {
  let clock = 0;
  const pace = new Pace(() => clock);
  for (let portion = 0; portion < portions; portion++) {
    const { cellCount } = pace;
    pace.during(cellCount, () => (clock += cellCount * millisecondsACell));
  }
  return pace.cellCount;
}

test.each([
  ["a quick computer gets as much as is ever given", 0.0001, 4000],
  ["24 ms are what a portion should take", 0.012, 2000],
  ["a slow one gets little, but never so little that portions alone take the time", 1, 800],
])("%s", (_what, millisecondsACell, cells) => {
  expect(paced(millisecondsACell, 8)).toBe(cells);
});

test("one slow moment halves a portion at worst, and work without cells says nothing", () => {
  let clock = 0;
  const pace = new Pace(() => clock);
  for (let portion = 0; portion < 4; portion++) pace.during(pace.cellCount, () => (clock += 1));
  expect(pace.cellCount).toBe(4000);
  pace.during(0, () => (clock += 5000));
  expect(pace.cellCount).toBe(4000);
  pace.during(4000, () => (clock += 5000));
  expect(pace.cellCount).toBe(2000);
});

test("every row of an area is in one band, in order", () => {
  fc.assert(
    fc.property(
      fc.nat(50),
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 2000 }),
      (row, rowCount, columnCount) => {
        const bands = [...new Pace(() => 0).bandsOf({ row, column: 0, rowCount, columnCount })];
        const rows = bands.flatMap(({ from, until }) =>
          Array.from({ length: until - from }, (_none, down) => from + down),
        );
        expect(rows).toEqual(Array.from({ length: rowCount }, (_none, down) => row + down));
      },
    ),
  );
});
