/**
 * Counted by the host: two round trips to read, one to read areas, one to write, each with one more for a further 5 MB;
 * nothing on the wire beyond what the cells themselves need; and no call that is known to hurt.
 */
import type { WriteAction } from "../../../src/core/plan/write-plan.js";
import type { ExcelHost } from "../../excel-host/excel-host.js";
import { indicatorWorkbook } from "./large-workbook.js";
import { openInExcel } from "./open-in-excel.js";

const MEGABYTES_5 = 5 * 1024 * 1024;
const jsonBytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));
const received = (host: ExcelHost) => host.roundTrips.reduce((sum, trip) => sum + trip.bytesReceived, 0);
const sent = (host: ExcelHost) => host.roundTrips.reduce((sum, trip) => sum + trip.bytesSent, 0);

/** What a read has to carry: each cell's value, its formula and its number format. */
function cellBytes(host: ExcelHost): number {
  const [sheet] = host.workbook.sheets;
  const used = sheet?.usedRange(true);
  if (sheet === undefined || used === null || used === undefined) throw new Error("an empty sheet");
  const cells = [...Array(used.rowCount).keys()].map((row) =>
    [...Array(used.columnCount).keys()].map((column) => sheet.cell(used.row + row, used.column + column)),
  );
  const grid = (of: (cell: (typeof cells)[number][number]) => unknown) => cells.map((row) => row.map(of));
  return jsonBytes([
    grid((cell) => cell.value),
    grid((cell) => cell.formula ?? cell.value),
    grid((cell) => cell.numberFormat),
  ]);
}

const scores = (indicators: number): WriteAction => ({
  kind: "set-contents",
  sheet: "附件2",
  area: { row: 1, column: 7, rowCount: indicators, columnCount: 2 },
  contents: Array.from({ length: indicators }, (_, index) => [
    { value: null, formula: `=ROUND(MAX(0,D${index + 2}-(1-F${index + 2})*5),2)` },
    { value: `第${index + 1}项：完成率低于目标值，按每低1个百分点扣0.05分计算。`, formula: null },
  ]),
});

describe.each([26, 10_000])("%i indicators", (indicators) => {
  const further = (bytes: number) => Math.max(0, Math.ceil(bytes / MEGABYTES_5) - 1);

  test("reading", async () => {
    const { port, host } = openInExcel(indicatorWorkbook(indicators));
    const snapshot = await port.read({ withMerges: true });
    expect(snapshot.sheets[0]?.rowCount).toBe(indicators + 2);
    const bytes = cellBytes(host);
    expect(host.roundTrips.length).toBeLessThanOrEqual(2 + further(bytes));
    const overhead = 20_000; // the list of sheets, as a chain of 24
    expect(received(host)).toBeLessThanOrEqual(1.3 * bytes + overhead);
  });

  test("reading areas", async () => {
    const { port, host } = openInExcel(indicatorWorkbook(indicators));
    const area = { row: 1, column: 7, rowCount: indicators, columnCount: 2 };
    await port.readAreas([{ sheet: "附件2", area }]);
    expect(host.roundTrips).toHaveLength(1);
  });

  test("writing", async () => {
    const { port, host } = openInExcel(indicatorWorkbook(indicators));
    const action = scores(indicators);
    const { roundTrips } = await port.write([action]);
    expect(roundTrips).toBe(1);
    expect(host.roundTrips).toHaveLength(1);
    const values = action.kind === "set-contents" ? action.contents : [];
    const plain = values.map((row) => row.map((cell) => cell.formula ?? cell.value));
    expect(sent(host)).toBeLessThanOrEqual(1.3 * jsonBytes(plain) + 5_000);
  });
});

test("a write of more than 5 MB goes in parts, each below the limit, and arrives whole", async () => {
  const { port, host } = openInExcel(indicatorWorkbook(1));
  const text = "评分依据".repeat(60);
  const action: WriteAction = {
    kind: "set-contents",
    sheet: "附件2",
    area: { row: 0, column: 20, rowCount: 10_000, columnCount: 1 },
    contents: Array.from({ length: 10_000 }, (_, index) => [{ value: `${text}${index}`, formula: null }]),
  };
  const { roundTrips } = await port.write([action]);
  expect(roundTrips).toBe(2);
  expect(host.workbook.sheet("附件2").cell(9_999, 20).value).toBe(`${text}9999`);
});

test("an answer of more than 5 MB is asked for in parts", async () => {
  const { port, host } = openInExcel(indicatorWorkbook(30_000));
  const snapshot = await port.read();
  expect(snapshot.sheets[0]?.rows[30_000]?.[2]?.value).toBe("第30000项改造任务完成率（以竣工验收单为准）");
  expect(host.roundTrips.length).toBeLessThanOrEqual(2 + Math.ceil(cellBytes(host) / MEGABYTES_5));
});

/** Each is reported to clear the person's undo history: office-js #5918, #3788, #4484. */
const HURTFUL = /getMergedAreas|SettingCollection|CustomXml|Ribbon|BindingCollection|Range\.text|getCellProperties/i;

test("a read calls nothing that hurts, and merges only when asked", async () => {
  const { port, host } = openInExcel(indicatorWorkbook(26));
  await port.read();
  await port.readAreas([{ sheet: "附件2", area: { row: 0, column: 0, rowCount: 9, columnCount: 9 } }]);
  expect(host.roundTrips.flatMap((trip) => trip.members).filter((member) => HURTFUL.test(member))).toEqual([]);
});

test("no references are left behind in Excel", async () => {
  const { port, host } = openInExcel(indicatorWorkbook(26));
  await port.read({ withMerges: true });
  await port.write([scores(26)]);
  const kept = [...host.workbook.references.keys()].filter((id) => id.startsWith("reference-"));
  expect(kept).toEqual([]);
});
