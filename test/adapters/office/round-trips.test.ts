/**
 * Counted by the host: two round trips to read, one to read areas, one to write, each with one more for a further 5 MB;
 * at most 1.3 times the bytes of the cells themselves, as JSON; and no call that is known to hurt.
 */
import type { WriteAction } from "../../../src/core/plan/write-plan.js";
import type { StoredCell } from "../../excel-host/engine/sheet.js";
import type { ExcelHost } from "../../excel-host/excel-host.js";
import { indicatorWorkbook } from "./large-workbook.js";
import { openInExcel } from "./open-in-excel.js";

const MEGABYTES_5 = 5 * 1024 * 1024;
const jsonBytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));
const received = (host: ExcelHost) => host.roundTrips.reduce((sum, trip) => sum + trip.bytesReceived, 0);
const sent = (host: ExcelHost) => host.roundTrips.reduce((sum, trip) => sum + trip.bytesSent, 0);

/** The used cells, once each: its formula where a cell has one, otherwise its constant. */
function valuesThemselves(host: ExcelHost): readonly (readonly StoredCell[])[] {
  const [sheet] = host.workbook.sheets;
  const used = sheet?.usedRange(true);
  if (sheet === undefined || used === null || used === undefined) throw new Error("an empty sheet");
  return Array.from({ length: used.rowCount }, (_row, row) =>
    Array.from({ length: used.columnCount }, (_cell, column) => sheet.cell(used.row + row, used.column + column)),
  );
}

const valueBytes = (host: ExcelHost) =>
  jsonBytes(valuesThemselves(host).map((row) => row.map(({ formula, value }) => formula ?? value)));

/** Office.js hands out a format for each cell of a range: those of figures and of blanks, into which figures go, must be known. */
function detailBytes(host: ExcelHost): number {
  const cells = valuesThemselves(host).flat();
  const formats = cells.filter(({ value }) => typeof value !== "string" || /^[\d]|^$/.test(value));
  const results = cells.filter(({ formula }) => formula !== null);
  return jsonBytes(formats.map(({ numberFormat }) => numberFormat)) + jsonBytes(results.map(({ value }) => value));
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

  test("reading: no cell crosses twice, and nothing is paid beside the cells", async () => {
    const { port, host } = openInExcel(indicatorWorkbook(indicators));
    await port.outline();
    host.forgetTraffic();
    const snapshot = await port.read({ withMerges: true });
    expect(snapshot.sheets[0]?.rowCount).toBe(indicators + 2);
    const bytes = valueBytes(host) + detailBytes(host);
    expect(host.roundTrips.length).toBeLessThanOrEqual(2 + further(bytes));
    expect(received(host)).toBeLessThanOrEqual(1.3 * bytes);
  });

  test("reading before the number of sheets is known: 23 links of the chain that lead nowhere, 150 bytes each", async () => {
    const { port, host } = openInExcel(indicatorWorkbook(indicators));
    await port.read();
    expect(host.roundTrips).toHaveLength(2);
    expect(received(host)).toBeLessThanOrEqual(1.3 * (valueBytes(host) + detailBytes(host)) + 23 * 150);
  });

  test("reading areas: values and formulas of one moment, formats where they are asked for, nothing twice", async () => {
    const { port, host } = openInExcel(indicatorWorkbook(indicators));
    const area = { row: 1, column: 0, rowCount: indicators, columnCount: 7 };
    const guard = { sheet: "附件2", area, withoutFormats: true };
    await port.readAreas([guard, guard]);
    expect(host.roundTrips).toHaveLength(1);
    const guarded = valuesThemselves(host)
      .slice(1, -1)
      .map((row) => row.slice(0, 7).map(({ value }) => value));
    expect(received(host)).toBeLessThanOrEqual(1.3 * 2 * jsonBytes(guarded));
  });

  test("writing", async () => {
    const { port, host } = openInExcel(indicatorWorkbook(indicators));
    const action = scores(indicators);
    const { roundTrips } = await port.write([action]);
    expect(roundTrips).toBe(1);
    expect(host.roundTrips).toHaveLength(1);
    const values = action.kind === "set-contents" ? action.contents : [];
    const plain = values.map((row) => row.map((cell) => cell.formula ?? cell.value));
    expect(sent(host)).toBeLessThanOrEqual(1.3 * jsonBytes(plain));
  });
});

test("10,000 indicators: with formats, results and envelopes an answer is 1.3 times the values alone", async () => {
  const { port, host } = openInExcel(indicatorWorkbook(10_000));
  await port.read({ withMerges: true });
  expect(received(host)).toBeLessThanOrEqual(1.3 * valueBytes(host));
});

test("questions do not grow with the rows", async () => {
  const asked = async (indicators: number) => {
    const { port, host } = openInExcel(indicatorWorkbook(indicators));
    await port.read();
    return sent(host);
  };
  const [few, many] = [await asked(26), await asked(10_000)];
  expect(many - few).toBeLessThanOrEqual(100); // longer row numbers
});

test("sheets that we add ourselves cost the next read no further trip", async () => {
  const { port, host } = openInExcel(indicatorWorkbook(26));
  await port.outline();
  await port.write([
    { kind: "add-sheet", sheet: "表2" },
    { kind: "add-sheet", sheet: "评分依据" },
  ]);
  host.forgetTraffic();
  expect((await port.read()).sheets.map(({ name }) => name)).toEqual(["附件2", "表2", "评分依据"]);
  expect(host.roundTrips).toHaveLength(2);
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
  const refused = 1; // the first answer, before the size of the sheet was known
  const further = Math.ceil((valueBytes(host) + detailBytes(host)) / MEGABYTES_5) - 1;
  expect(host.roundTrips.length).toBeLessThanOrEqual(2 + refused + further + 1); // contents and formats are cut apart
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
