/** Edits beside the pane: gathered, read again, and said with the scores that they change. Our own writes are no edits. */
import { MemoryWorkbookPort } from "../../src/adapters/memory/index.js";
import type { PaneAssessment } from "../../src/app/pane/pane-engine.js";
import { decimal } from "../../src/core/decimal/index.js";
import type { Rectangle } from "../../src/core/grid/index.js";
import type { SetContents } from "../../src/core/plan/write-plan.js";
import type { WorkbookChange } from "../../src/ports/index.js";
import { FIRST_STATE } from "../../src/ui/session/first-state.js";
import type { PaneState } from "../../src/ui/session/pane-state.js";
import { StaleWatch } from "../../src/ui/session/stale-watch.js";
import { createStore } from "../../src/ui/session/store.js";
import { place, sampleAssessment, sampleSnapshot } from "./support/sample.js";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A workbook whose edits are a person's. */
class EditedWorkbook extends MemoryWorkbookPort {
  override watch(listener: (change: WorkbookChange) => void) {
    return super.watch((change) => listener({ ...change, source: "local" }));
  }
}

function desk() {
  const before = sampleAssessment(true);
  const store = createStore<PaneState>({ ...FIRST_STATE, snapshot: sampleSnapshot(), assessment: before });
  const workbook = new EditedWorkbook(sampleSnapshot());
  const rescore = jest.fn(() => Promise.resolve());
  const watch = new StaleWatch(store, {
    assess: () => Promise.resolve(withScore(before, "桥梁完好率", "32.5")),
    rescore,
  });
  return { store, workbook, watch, rescore };
}

test("an edited input names the cell, what it holds now, and the score that follows", async () => {
  const { store, workbook, watch } = desk();
  await watch.start(workbook);
  await workbook.write([write("H12", "81.25%")]);
  await jest.advanceTimersByTimeAsync(1000);
  const { stale } = store.get();
  expect(stale?.cells).toEqual([place("H12")]);
  expect(stale?.text).toBe("81.25%");
  expect(stale?.changes.map(({ name, before, after }) => `${name} ${before} → ${after}`)).toEqual([
    "桥梁完好率 32 → 32.5",
  ]);
});

test("an edit that changes no score is followed at once: nothing is to be written, findings and reviews are of now", async () => {
  const before = sampleAssessment(true);
  const after: PaneAssessment = { ...before, findings: before.findings.slice(1) };
  const store = createStore<PaneState>({ ...FIRST_STATE, snapshot: sampleSnapshot(), assessment: before });
  const workbook = new EditedWorkbook(sampleSnapshot());
  const rescore = jest.fn(() => Promise.resolve());
  const watch = new StaleWatch(store, { assess: () => Promise.resolve(after), rescore });
  await watch.start(workbook);
  await workbook.write([write("H12", "81.25%")]);
  await jest.advanceTimersByTimeAsync(1000);
  expect(store.get().assessment).toBe(after);
  expect(store.get().stale?.cells).toEqual([place("H12")]);
  expect(rescore).not.toHaveBeenCalled();
});

test("what was followed at once stays said when a later look finds nothing new", async () => {
  const before = sampleAssessment(true);
  const store = createStore<PaneState>({ ...FIRST_STATE, snapshot: sampleSnapshot(), assessment: before });
  const workbook = new EditedWorkbook(sampleSnapshot());
  const watch = new StaleWatch(store, { assess: () => Promise.resolve(before), rescore: () => Promise.resolve() });
  await watch.start(workbook);
  await workbook.write([write("H12", "81.25%")]);
  await jest.advanceTimersByTimeAsync(1000);
  await workbook.write([write("H12", "81.25%")]);
  await jest.advanceTimersByTimeAsync(1000);
  expect(store.get().stale?.cells).toEqual([place("H12")]);
});

test("a look never overtakes the one before: an edit made meanwhile is looked at when that is done", async () => {
  const before = sampleAssessment(true);
  const store = createStore<PaneState>({ ...FIRST_STATE, snapshot: sampleSnapshot(), assessment: before });
  const workbook = new EditedWorkbook(sampleSnapshot());
  const answers: (() => void)[] = [];
  const assess = () =>
    new Promise<PaneAssessment>((resolve) => answers.push(() => resolve(withScore(before, "桥梁完好率", "32.5"))));
  const watch = new StaleWatch(store, { assess, rescore: () => Promise.resolve() });
  await watch.start(workbook);
  await workbook.write([write("H12", "81.25%")]);
  await jest.advanceTimersByTimeAsync(1000);
  await workbook.write([write("H13", "90%")]);
  await jest.advanceTimersByTimeAsync(1000);
  expect(answers).toHaveLength(1);
  answers[0]?.();
  await jest.advanceTimersByTimeAsync(1000);
  answers[1]?.();
  await jest.advanceTimersByTimeAsync(0);
  expect(store.get().stale?.cells).toEqual([place("H12"), place("H13")]);
});

test("several edits in a row are one reading", async () => {
  const { store, workbook, watch } = desk();
  const read = jest.spyOn(workbook, "read");
  await watch.start(workbook);
  await workbook.write([write("H12", "81%")]);
  await workbook.write([write("H13", "90%")]);
  await jest.advanceTimersByTimeAsync(1000);
  expect(read).toHaveBeenCalledTimes(1);
  expect(store.get().stale?.cells).toEqual([place("H12"), place("H13")]);
});

test("what is edited back to what it was is stale no more", async () => {
  const { store, workbook, watch } = desk();
  const before = (await workbook.readAreas([{ sheet: place("H12").sheet, area: areaOf("H12") }]))[0]
    ?.contents?.[0]?.[0];
  await watch.start(workbook);
  await workbook.write([write("H12", "81.25%")]);
  await jest.advanceTimersByTimeAsync(1000);
  expect(store.get().stale).not.toBeNull();
  await workbook.write([{ ...write("H12", ""), contents: [[before ?? { value: null, formula: null }]] }]);
  await jest.advanceTimersByTimeAsync(1000);
  expect(store.get().stale).toBeNull();
});

test("during a write of our own an edit waits; afterwards it is looked at", async () => {
  const { store, workbook, watch } = desk();
  await watch.start(workbook);
  watch.hold();
  await workbook.write([write("H12", "81.25%")]);
  await jest.advanceTimersByTimeAsync(1000);
  expect(store.get().stale).toBeNull();
  watch.release();
  await jest.advanceTimersByTimeAsync(1000);
  expect(store.get().stale?.cells).toEqual([place("H12")]);
});

test("a write of our own is no edit", async () => {
  const { store, watch } = desk();
  const workbook = new MemoryWorkbookPort(sampleSnapshot());
  await watch.start(workbook);
  await workbook.write([write("H12", "81.25%")]);
  await jest.advanceTimersByTimeAsync(1000);
  expect(store.get().stale).toBeNull();
});

test("switched on, rescoring follows by itself within a second", async () => {
  const { store, workbook, watch, rescore } = desk();
  store.update({ rescoresItself: true });
  await watch.start(workbook);
  await workbook.write([write("H12", "81.25%")]);
  await jest.advanceTimersByTimeAsync(1000);
  expect(rescore).toHaveBeenCalledTimes(1);
});

function areaOf(a1: string): Rectangle {
  const { row, column } = place(a1);
  return { row, column, rowCount: 1, columnCount: 1 };
}

function write(a1: string, value: string): SetContents {
  return {
    kind: "set-contents",
    sheet: place(a1).sheet,
    area: areaOf(a1),
    contents: [[{ value, formula: null }]],
  };
}

function withScore(assessment: PaneAssessment, name: string, score: string): PaneAssessment {
  const sheets = assessment.scored.sheets.map((sheet) => ({
    ...sheet,
    indicators: sheet.indicators.map((one) =>
      one.indicator.level3 === name ? { ...one, counted: decimal(score) } : one,
    ),
  }));
  return { ...assessment, scored: { ...assessment.scored, sheets } };
}
