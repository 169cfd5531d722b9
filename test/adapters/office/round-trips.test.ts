/**
 * Counted by the host: two round trips to read, one to read areas, one to write, each with one more for a further 5 MB; at most 1.3 times
 * the values themselves; and no call that is known to hurt. "The values themselves" are the formulas and constants of the used cells, each
 * cell once, as JSON in UTF-8: no results, no formats, no envelopes.
 */
import { MemoryCheckpointStore } from "../../../src/adapters/memory/index.js";
import { applyPlan } from "../../../src/app/apply-plan.js";
import { assess } from "../../../src/app/assess.js";
import { planEvaluation } from "../../../src/app/plan-evaluation.js";
import type { CellContent, WriteAction, WritePlan } from "../../../src/core/plan/write-plan.js";
import type { ExcelHost } from "../../excel-host/excel-host.js";
import { indicatorWorkbook } from "./large-workbook.js";
import { openInExcel } from "./open-in-excel.js";

const MEGABYTES_5 = 5 * 1024 * 1024;
const jsonBytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));
const received = (host: ExcelHost) => host.roundTrips.reduce((sum, trip) => sum + trip.bytesReceived, 0);
const sent = (host: ExcelHost) => host.roundTrips.reduce((sum, trip) => sum + trip.bytesSent, 0);
const further = (bytes: number) => Math.max(0, Math.ceil(bytes / MEGABYTES_5) - 1);

function valueBytes(host: ExcelHost): number {
  const [sheet] = host.workbook.sheets;
  const used = sheet?.usedRange(true);
  if (sheet === undefined || used === null || used === undefined) throw new Error("an empty sheet");
  const cells = Array.from({ length: used.rowCount }, (_row, row) =>
    Array.from({ length: used.columnCount }, (_cell, column) => {
      const { formula, value } = sheet.cell(used.row + row, used.column + column);
      return formula ?? value;
    }),
  );
  return jsonBytes(cells);
}

const contentBytes = (rows: readonly (readonly CellContent[])[]) =>
  jsonBytes(rows.map((row) => row.map(({ formula, value }) => formula ?? value ?? "")));

const guardedBytes = ({ guards }: WritePlan) => {
  const areas = new Map(guards.map(({ sheet, area, expected }) => [JSON.stringify([sheet, area]), expected]));
  return [...areas.values()].reduce((sum, expected) => sum + contentBytes(expected), 0);
};

const writtenBytes = ({ actions }: WritePlan) =>
  actions.reduce((sum, action) => sum + (action.kind === "set-contents" ? contentBytes(action.contents) : 0), 0);

const scores = (indicators: number): WriteAction => ({
  kind: "set-contents",
  sheet: "附件2",
  area: { row: 1, column: 7, rowCount: indicators, columnCount: 2 },
  contents: Array.from({ length: indicators }, (_, index) => [
    { value: null, formula: `=ROUND(MAX(0,D${index + 2}-(1-F${index + 2})*5),2)` },
    { value: `第${index + 1}项：完成率低于目标值，按每低1个百分点扣0.05分计算。`, formula: null },
  ]),
});

describe.each([26, 100, 1000, 10_000])("%i indicators", (indicators) => {
  test("reading, merges included: answers are 1.3 times the values; from 1,000 indicators on the questions are within that too", async () => {
    const { port, host } = openInExcel(indicatorWorkbook(indicators));
    await port.outline();
    host.forgetTraffic();
    const snapshot = await port.read({ withMerges: true });
    expect(snapshot.sheets[0]?.rowCount).toBe(indicators + 2);
    const values = valueBytes(host);
    report("read", indicators, host, values);
    expect(host.roundTrips.length).toBeLessThanOrEqual(2 + further(values));
    expect(received(host)).toBeLessThanOrEqual(1.3 * values);
    if (indicators >= 1000) expect(sent(host) + received(host)).toBeLessThanOrEqual(1.3 * values);
  });

  test("reading before the number of sheets is known: 23 links of the chain that lead nowhere, 90 bytes each", async () => {
    const { port, host } = openInExcel(indicatorWorkbook(indicators));
    await port.read();
    expect(host.roundTrips).toHaveLength(2);
    expect(received(host)).toBeLessThanOrEqual(1.3 * valueBytes(host) + 23 * 90);
  });

  test("a whole evaluation: each guarded cell crosses once, each written cell twice, there and back", async () => {
    const { port, host } = openInExcel(indicatorWorkbook(indicators));
    const plan = evaluationPlan(await port.read({ withMerges: true }));
    host.forgetTraffic();
    const receipt = await applyPlan(port, new MemoryCheckpointStore(), clock, plan, { workbook: "万条指标.xlsx" });
    expect(receipt.applied).toBe(true);
    const [guarded, written] = [guardedBytes(plan), writtenBytes(plan)];
    report("apply", indicators, host, guarded + 2 * written);
    const { looked, wrote, compared } = phasesOf(host);
    expect(looked).toHaveLength(1);
    // A request is filled to 4.5 MB, because the client's own part is not known beforehand.
    expect(wrote.length).toBeLessThanOrEqual(Math.ceil((written + LOOKS) / 4_500_000));
    expect(compared.length).toBeLessThanOrEqual(1 + further(written));
    const bytes = (trips: typeof looked, side: "bytesSent" | "bytesReceived") =>
      trips.reduce((sum, trip) => sum + trip[side], 0);
    // Beside the values: 7 areas that are looked at, with the formats of the score cells, which may be Text.
    expect(bytes(looked, "bytesReceived")).toBeLessThanOrEqual(1.3 * guarded + 1000);
    expect(bytes(compared, "bytesReceived")).toBeLessThanOrEqual(1.3 * written);
    // Beside the values: what our sheets look like, which does not grow with the rows.
    expect(bytes(wrote, "bytesSent")).toBeLessThanOrEqual(1.3 * written + LOOKS);
  });

  test("writing", async () => {
    const { port, host } = openInExcel(indicatorWorkbook(indicators));
    const action = scores(indicators);
    const { roundTrips } = await port.write([action]);
    expect(roundTrips).toBe(1);
    expect(host.roundTrips).toHaveLength(1);
    const values = action.kind === "set-contents" ? contentBytes(action.contents) : 0;
    expect(sent(host) + received(host)).toBeLessThanOrEqual(1.3 * values);
  });
});

/** Fonts, lines, widths, heights and merges of 评分依据 and the summary sheets. */
const LOOKS = 100_000;

const clock = { now: () => "2026-11-22T09:00:00+08:00" };

function evaluationPlan(snapshot: Parameters<typeof assess>[0]): WritePlan {
  return planEvaluation(assess(snapshot, { settings: null }), {
    scores: true,
    reports: [],
    at: clock.now(),
    title: "评分",
    say: ({ code }) => code,
  }).plan;
}

/** More than one action is calculated once at the end; the client checks the size of a large block before it is written. */
const WRITES = new Set(["Application.suspendApiCalculationUntilNextSync", "Range._ValidateArraySize"]);

function phasesOf({ roundTrips }: ExcelHost) {
  const writes = (trip: ExcelHost["roundTrips"][number]) => trip.members.some((member) => WRITES.has(member));
  const first = roundTrips.findIndex(writes);
  const end = roundTrips.findLastIndex(writes) + 1;
  return { looked: roundTrips.slice(0, first), wrote: roundTrips.slice(first, end), compared: roundTrips.slice(end) };
}

const table: string[] = [];

function report(what: string, indicators: number, host: ExcelHost, values: number): void {
  const [asked, answered] = [sent(host), received(host)];
  const ratio = (bytes: number) => (bytes / values).toFixed(2);
  table.push(
    `${what} ${indicators}: ${host.roundTrips.length} round trips, values ${values} B, sent ${asked}, received ${answered}; ` +
      `received/values ${ratio(answered)}, both/values ${ratio(asked + answered)}`,
  );
}

afterAll(() => console.info(table.join("\n")));

test("an area that is guard and before-image crosses once; results only where a formula is expected", async () => {
  const { port, host } = openInExcel(indicatorWorkbook(26));
  const area = { row: 1, column: 0, rowCount: 27, columnCount: 7 };
  const [known] = await port.readAreas([{ sheet: "附件2", area }]);
  const expected = known?.contents ?? [];
  host.forgetTraffic();
  const guard = { sheet: "附件2", area, expected, withoutFormats: true };
  const [found] = await port.readAreas([guard, guard]);
  expect(found?.contents).toEqual(expected);
  expect(host.roundTrips).toHaveLength(1);
  expect(received(host)).toBeLessThanOrEqual(1.1 * contentBytes(expected));
});

test("what is not as expected is read once more, in full", async () => {
  const { port, host } = openInExcel(indicatorWorkbook(26));
  host.workbook.typeInto(host.workbook.sheet("附件2"), 1, 3, "=1+2");
  host.forgetTraffic();
  const area = { row: 1, column: 3, rowCount: 2, columnCount: 1 };
  const two = { value: 2, formula: null };
  const [found] = await port.readAreas([{ sheet: "附件2", area, expected: [[two], [two]] }]);
  expect(found?.contents).toEqual([[{ value: 3, formula: "=1+2" }], [two]]);
  expect(host.roundTrips).toHaveLength(2);
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
  // Contents and formats are cut apart.
  expect(host.roundTrips.length).toBeLessThanOrEqual(2 + refused + further(valueBytes(host)) + 1);
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
