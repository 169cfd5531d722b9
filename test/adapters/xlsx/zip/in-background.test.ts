/** A workbook whose sheets are compressed on other threads is the same file, to the last bit. */
import { createWorkbook, openWorkbookFile, type XlsxWorkbook } from "../../../../src/adapters/xlsx/index.js";
import type { CellContent } from "../../../../src/core/plan/write-plan.js";

/** Texts that repeat little: a good 6 MB of XML, and so more pieces than may wait at a time. */
function line(row: number): CellContent[] {
  return Array.from({ length: 10 }, (_, column) => ({
    value: `第${(row * 7919 + column) % 10_007}项任务`,
    formula: null,
  }));
}

function aLargeWorkbook(): XlsxWorkbook {
  const workbook = createWorkbook();
  const area = { row: 0, column: 0, rowCount: 9000, columnCount: 10 };
  for (const sheet of ["表一", "表二"]) {
    workbook.apply([
      { kind: "add-sheet", sheet },
      { kind: "set-contents", sheet, area, contents: Array.from({ length: area.rowCount }, (_, row) => line(row)) },
    ]);
  }
  return workbook;
}

test("the file is the same", async () => {
  const bytes = await aLargeWorkbook().toBytesInBackground();
  expect(Buffer.compare(bytes, aLargeWorkbook().toBytes())).toBe(0);
  const [, second] = openWorkbookFile(bytes, "大表.xlsx").snapshot().sheets;
  expect(second?.rows[8999]?.map((cell) => cell?.value)).toEqual(line(8999).map(({ value }) => value));
});

test("a workbook that nobody edited is the file that was opened", async () => {
  const bytes = aLargeWorkbook().toBytes();
  expect(Buffer.compare(await openWorkbookFile(bytes, "大表.xlsx").toBytesInBackground(), bytes)).toBe(0);
});
