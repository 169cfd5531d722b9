/** An .xls file becomes a new .xlsx workbook; the old files are written here by the library that also reads them. */
import { utils, write } from "@e965/xlsx";
import { openAnyWorkbookFile, openWorkbookFile } from "../../../src/adapters/xlsx/index.js";
import { cellAt } from "../../../src/core/grid/index.js";

function oldFile(): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ["三级指标", "分值", "完成率"],
    ["立项规范性", 3, 0.8537],
    ["合计", 3, true],
  ]);
  (sheet["C2"] as { z: string }).z = "0.00%";
  sheet["!merges"] = [{ s: { r: 3, c: 0 }, e: { r: 3, c: 2 } }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "附件2");
  utils.book_append_sheet(book, utils.aoa_to_sheet([]), "隐藏的表");
  book.Workbook = { Sheets: [{}, { Hidden: 1 }] };
  return new Uint8Array(write(book, { bookType: "biff8", type: "array" }) as ArrayBuffer);
}

test("values, formats, merges and hidden sheets are taken over", async () => {
  const workbook = await openAnyWorkbookFile(oldFile(), "旧表.XLS");
  const saved = openWorkbookFile(workbook.toBytes(), "新表.xlsx").snapshot();
  const [sheet, hidden] = saved.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  expect(saved.sheets.map(({ name }) => name)).toEqual(["附件2", "隐藏的表"]);
  expect(hidden?.visibility).toBe("hidden");
  expect(cellAt(sheet, 1, 0).value).toBe("立项规范性");
  expect(cellAt(sheet, 1, 2)).toEqual({ value: 0.8537, formula: null, numberFormat: "0.00%" });
  expect(cellAt(sheet, 2, 1).value).toBe(3);
  expect(cellAt(sheet, 2, 2).value).toBe(true);
  expect(sheet.merges.map(({ area }) => area)).toEqual([{ row: 3, column: 0, rowCount: 1, columnCount: 3 }]);
});

test("a damaged old file is refused", async () => {
  await expect(openAnyWorkbookFile(oldFile().slice(0, 1500), "坏.xls")).rejects.toThrow("file/damaged");
});
