/** Merges, hidden lines, protection, many sheets, errors, charts and selection, as Excel hands them out. */
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../../src/core/grid/index.js";
import { contractWorkbook } from "../../ports/workbook-port.contract.js";
import { openInExcel } from "./open-in-excel.js";

const [table, empty] = contractWorkbook.sheets;
if (table === undefined || empty === undefined) throw new Error("the contract workbook has two sheets");

const withTable = (change: Partial<SheetSnapshot>): WorkbookSnapshot => ({
  ...contractWorkbook,
  sheets: [{ ...table, ...change }],
});

const merged = { area: { row: 1, column: 0, rowCount: 2, columnCount: 1 }, source: "api" } as const;

test("merged areas are read when asked for, from ExcelApi 1.13", async () => {
  const workbook = withTable({ merges: [merged] });
  const merges = async (excelApi: string, withMerges: boolean) =>
    (await openInExcel(workbook, { excelApi }).port.read({ withMerges })).sheets[0]?.merges;
  expect(await merges("1.13", true)).toEqual([merged]);
  expect(await merges("1.13", false)).toEqual([]);
  expect(await merges("1.12", true)).toEqual([]);
});

test("more merged areas than one call may tell are read in bands", async () => {
  const merges = Array.from({ length: 1500 }, (_, index) => ({
    area: { row: 10 + index, column: 0, rowCount: 1, columnCount: 2 },
    source: "api" as const,
  }));
  const rows = [...table.rows];
  rows[1600] = [{ value: "末行", formula: null, numberFormat: null }];
  const { port, host } = openInExcel(withTable({ rows, merges }));
  const [sheet] = (await port.read({ withMerges: true })).sheets;
  expect(sheet?.merges).toEqual(merges);
  expect(host.roundTrips).toHaveLength(2);
});

test("hidden rows and columns are told from ExcelApi 1.9 on", async () => {
  const workbook = withTable({ hiddenRows: new Set([2, 3]), hiddenColumns: new Set([3]) });
  const [sheet] = (await openInExcel(workbook).port.read()).sheets;
  expect([...(sheet?.hiddenRows ?? [])]).toEqual([2, 3]);
  expect([...(sheet?.hiddenColumns ?? [])]).toEqual([3]);
  const [older] = (await openInExcel(workbook, { excelApi: "1.8" }).port.read()).sheets;
  expect(older?.hiddenRows.size).toBe(0);
});

test("protection, visibility and the workbook's own flags", async () => {
  const snapshot: WorkbookSnapshot = {
    ...contractWorkbook,
    isStructureProtected: true,
    isReadOnly: true,
    sheets: [table, { ...empty, isProtected: true, visibility: "very-hidden" }],
  };
  const read = await openInExcel(snapshot).port.read();
  expect(read).toMatchObject({ name: "合同.xlsx", isStructureProtected: true, isReadOnly: true });
  expect(read.sheets[1]).toMatchObject({ isProtected: true, visibility: "very-hidden" });
});

test("sixty sheets are all found", async () => {
  const sheets = Array.from({ length: 60 }, (_, index) => ({ ...empty, name: `抽样点${index + 1}` }));
  const { port, host } = openInExcel({ ...contractWorkbook, sheets });
  expect((await port.read()).sheets.map((sheet) => sheet.name)).toEqual(sheets.map((sheet) => sheet.name));
  expect(host.roundTrips).toHaveLength(2); // no contents to read; 24 sheets, then the others
});

test("a formula's result, a text that looks like a formula, and the format of a figure come with their cells", async () => {
  const { port, host } = openInExcel(contractWorkbook);
  const sheet = host.workbook.sheet("空表");
  ["指标", "=1+1", "'=1+1", "0.5", "'95%", "完成"].forEach((text, row) => host.workbook.typeInto(sheet, row, 1, text));
  for (const row of [0, 1, 3, 4, 5]) sheet.put(row, 1, { numberFormat: "0.00%" });
  const [read] = (await port.read({ sheets: ["空表"] })).sheets;
  const cells = read && [0, 1, 2, 3, 4, 5].map((row) => cellAt(read, row, 1));
  expect(cells).toEqual([
    { value: "指标", formula: null, numberFormat: null }, // words have no use for a format
    { value: 2, formula: "=1+1", numberFormat: "0.00%" },
    { value: "=1+1", formula: null, numberFormat: null },
    { value: 0.5, formula: null, numberFormat: "0.00%" },
    { value: "95%", formula: null, numberFormat: null },
    { value: "完成", formula: null, numberFormat: null },
  ]);
});

test("the cells into which a formula spills show its results", async () => {
  const { port, host } = openInExcel(contractWorkbook);
  const sheet = host.workbook.sheet("空表");
  [3, 4, 5].forEach((value, row) => sheet.put(row, 0, { value }));
  sheet.spills = [{ row: 0, column: 0, rowCount: 3, columnCount: 1 }];
  const [read] = (await port.read({ sheets: ["空表"] })).sheets;
  expect(read && [0, 1, 2].map((row) => cellAt(read, row, 0).value)).toEqual([3, 4, 5]);
});

test("a co-author inserts a row between the two round trips: it is read once more", async () => {
  const { port, host } = openInExcel(contractWorkbook);
  const asked = host.answer.bind(host);
  host.answer = async (body, flags) => {
    const answer = await asked(body, flags);
    if (host.roundTrips.length === 1) host.workbook.typeInto(host.workbook.sheet("附件 2"), 6, 1, "=B2*2");
    return answer;
  };
  const [read] = (await port.read()).sheets;
  expect(host.roundTrips).toHaveLength(4);
  expect(read && cellAt(read, 6, 1)).toMatchObject({ value: 6, formula: "=B2*2" });
});

test("a co-author deletes a sheet between the two round trips: it is read once more", async () => {
  const { port, host } = openInExcel({ ...contractWorkbook, sheets: [table, { ...table, name: "抽样点" }] });
  const asked = host.answer.bind(host);
  host.answer = async (body, flags) => {
    const answer = await asked(body, flags);
    if (host.roundTrips.length === 1) host.workbook.deleteSheet(host.workbook.sheet("抽样点"));
    return answer;
  };
  expect((await port.read({ withMerges: true })).sheets.map(({ name }) => name)).toEqual([table.name]);
  expect(host.roundTrips).toHaveLength(4);
});

test("merged areas of a sheet whose name has blanks, quotes and commas", async () => {
  const { port } = openInExcel({
    ...contractWorkbook,
    sheets: [{ ...table, name: "表1, '甲'!组", merges: [merged] }],
  });
  expect((await port.read({ withMerges: true })).sheets[0]?.merges).toEqual([merged]);
});

test("figures in many separate places come with their own formats, in whatever order Excel tells them", async () => {
  const { port, host } = openInExcel(contractWorkbook);
  const sheet = host.workbook.sheet("空表");
  const places = Array.from({ length: 8 }, (_, index) => ({ row: index * 7, column: index % 3 }));
  for (const [index, { row, column }] of places.entries()) {
    sheet.put(row, column, { value: index / 10, numberFormat: `0.${"0".repeat(index + 1)}%` });
  }
  const [read] = (await port.read({ sheets: ["空表"] })).sheets;
  const formats = places.map(({ row, column }) => read && cellAt(read, row, column).numberFormat?.length);
  expect(formats).toEqual(places.map((_, index) => index + 4));
  expect(host.roundTrips).toHaveLength(2);
});

test("an error value is an error, not a text", async () => {
  const { port, host } = openInExcel(contractWorkbook);
  host.workbook.typeInto(host.workbook.sheet("空表"), 0, 0, "=1/0");
  const sheet = (await port.read({ sheets: ["空表"] })).sheets[0];
  expect(sheet && cellAt(sheet, 0, 0)).toMatchObject({ value: { error: "#DIV/0!" }, formula: "=1/0" });
});

test("a native chart with its title, labels, place and format", async () => {
  const { port, host } = openInExcel(contractWorkbook);
  await port.write([
    {
      kind: "add-chart",
      sheet: "附件 2",
      title: "各一级指标得分率",
      categories: { row: 1, column: 0, rowCount: 2, columnCount: 1 },
      values: { row: 1, column: 2, rowCount: 2, columnCount: 1 },
      place: { row: 7, column: 0, rowCount: 12, columnCount: 5 },
      valueFormat: "0%",
    },
  ]);
  expect(host.workbook.sheet("附件 2").charts).toEqual([
    {
      type: "ColumnClustered",
      source: "'附件 2'!C2:C3",
      title: "各一级指标得分率",
      categories: "'附件 2'!A2:A3",
      valueFormat: "0%",
      position: "A8:E19",
    },
  ]);
});

test("a cell is shown: its sheet in front, the cell selected", async () => {
  const { port, host } = openInExcel(contractWorkbook);
  await port.select({ sheet: "空表", row: 6, column: 7 });
  expect(host.workbook.active.name).toBe("空表");
  expect(host.workbook.selection).toEqual({ row: 6, column: 7, rowCount: 1, columnCount: 1 });
  await expect(port.select({ sheet: "没有", row: 0, column: 0 })).rejects.toMatchObject({ code: "host/sheet-missing" });
});
