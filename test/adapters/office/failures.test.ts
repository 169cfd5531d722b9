/**
 * Excel fails at every single action and at every round trip in turn while a plan is applied. Afterwards the workbook is exactly as
 * before or exactly as planned, and the receipt says which.
 */
import { readFileSync } from "node:fs";
import { MemoryCheckpointStore } from "../../../src/adapters/memory/index.js";
import { applyPlan } from "../../../src/app/apply-plan.js";
import { assess } from "../../../src/app/assess.js";
import { planEvaluation } from "../../../src/app/plan-evaluation.js";
import type { Receipt } from "../../../src/app/receipt.js";
import { undoLastWrite } from "../../../src/app/undo-last-write.js";
import type { WorkbookSnapshot } from "../../../src/core/grid/index.js";
import { freeTextCells } from "../../../src/core/plan/free-text-cells.js";
import type { WritePlan } from "../../../src/core/plan/write-plan.js";
import { HostFault } from "../../../src/ports/index.js";
import { openWorkbookFile } from "../../../src/adapters/xlsx/index.js";
import { findingSentence } from "../../../src/wording/index.js";
import { COLUMN_LIMIT } from "../../excel-host/engine/place.js";
import type { Validation } from "../../excel-host/engine/sheet.js";
import type { Workbook } from "../../excel-host/engine/workbook.js";
import { imageOf } from "../../excel-host/client/image-of.js";
import type { PlannedFailure } from "../../excel-host/excel-host.js";
import { contractWorkbook } from "../../ports/workbook-port.contract.js";
import { openInExcel, openOneAfterTheOther } from "./open-in-excel.js";
import { scoringPlan } from "./scoring-plan.js";

const clock = { now: () => "2026-11-22T09:00:00+08:00" };

const openNext = openOneAfterTheOther();

/** One write or its undo, to be tried with a failure at every point. */
interface Scene {
  readonly name: string;
  readonly snapshot: WorkbookSnapshot;
  readonly plan: WritePlan;
  readonly excelApi?: string;
  /** Undo is tried after the plan was written soundly. */
  readonly isUndo?: boolean;
  readonly protectedSheet?: string;
  /** What we wrote before. */
  readonly earlier?: WritePlan;
  /** What a person set up in the workbook beforehand and a snapshot cannot say. */
  readonly arrange?: (workbook: Workbook) => void;
  /** Looks of our own sheets are no part of what undo brings back where the table has other rows than before. */
  readonly ignoresLooks?: boolean;
}

interface Outcome {
  readonly result: Receipt | HostFault | null;
  readonly before: string;
  readonly after: string;
  /** Actions and round trips that Excel carried out. */
  readonly actions: number;
  readonly roundTrips: number;
  readonly checkpoints: number;
}

const WORKBOOK = "合同.xlsx";

const placeKey = (row: number, column: number) => row * COLUMN_LIMIT + column;

async function play(scene: Scene, failure: PlannedFailure | null): Promise<Outcome> {
  const { port, host } = openNext(scene.snapshot, scene.excelApi === undefined ? {} : { excelApi: scene.excelApi });
  const store = new MemoryCheckpointStore();
  if (scene.earlier !== undefined) {
    await applyPlan(port, new MemoryCheckpointStore(), clock, scene.earlier, { workbook: WORKBOOK });
  }
  scene.arrange?.(host.workbook);
  const image = () => imageText(host.workbook, scene.ignoresLooks === true);
  if (scene.isUndo === true) await applyPlan(port, store, clock, scene.plan, { workbook: WORKBOOK });
  if (scene.protectedSheet !== undefined) host.workbook.sheet(scene.protectedSheet).isProtected = true;
  const before = image();
  host.forgetTraffic();
  host.planFailure(failure);
  const work =
    scene.isUndo === true
      ? undoLastWrite(port, store, clock, { workbook: WORKBOOK })
      : applyPlan(port, store, clock, scene.plan, { workbook: WORKBOOK });
  const result = await work.catch((error: unknown) => {
    if (error instanceof HostFault) return error;
    throw error;
  });
  return {
    result,
    before,
    after: image(),
    actions: host.actionsSincePlan,
    roundTrips: host.roundTrips.length,
    checkpoints: (await store.list(WORKBOOK)).length,
  };
}

function imageText(workbook: Workbook, ignoresLooks: boolean): string {
  const looks = new Set(ignoresLooks ? ["paints", "rowHeights", "pageLayout"] : []);
  return JSON.stringify(imageOf(workbook), (key, value: unknown) => (looks.has(key) ? undefined : value));
}

/** Holds an outcome against the promise; returns what is wrong with it, or nothing. */
function violation(scene: Scene, { result, before, after, checkpoints }: Outcome, planned: string): string | null {
  const kept = scene.isUndo === true ? { done: 0, takenBack: 1 } : { done: 1, takenBack: 0 };
  if (result === null) return "nothing was done";
  if (result instanceof HostFault) return after === before ? null : "refused, but the workbook changed";
  if (result.applied) {
    return after === planned && checkpoints === kept.done ? null : "said to be done, but is not as planned";
  }
  if (result.rolledBack) {
    return after === before && checkpoints === kept.takenBack ? null : "said to be taken back, but is not as before";
  }
  return "neither done nor taken back";
}

const CODES = ["GeneralException", "AccessDenied", "ItemNotFound", "InvalidArgument", "MemoryLimitReached"];

/** Every action where there are few, evenly spread ones where there are thousands; every round trip, refused and with its answer lost. */
function pointsOf({ actions, roundTrips }: Outcome, most: number): PlannedFailure[] {
  const count = Math.min(actions, most);
  const atActions = Array.from({ length: count }, (_, index): PlannedFailure => ({
    atAction: Math.floor((index * actions) / count) + 1,
    code: CODES[index % CODES.length] ?? "GeneralException",
  }));
  const atTrips = Array.from({ length: roundTrips }, (_, index) => index + 1).flatMap(
    (atRoundTrip): PlannedFailure[] => [
      { atRoundTrip, when: "refused" },
      { atRoundTrip, when: "answer-lost" },
    ],
  );
  return [...atActions, ...atTrips];
}

const withTextCells: WorkbookSnapshot = {
  ...contractWorkbook,
  sheets: contractWorkbook.sheets.map((sheet, index) => ({
    ...sheet,
    rows:
      index > 0
        ? sheet.rows
        : sheet.rows.map((row, line) =>
            line === 1 || line === 2
              ? row && Object.assign([...row], { 2: { value: null, formula: null, numberFormat: "@" } })
              : row,
          ),
  })),
};

/** Where `scoringPlan` wants its lists: one that a person set up, which refuses other words, and one as we write them. */
function withLists(workbook: Workbook): void {
  const sheet = workbook.sheet("附件 2");
  const list = (source: string, showAlert: boolean): Validation => ({
    rule: { list: { inCellDropDown: true, source } },
    errorAlert: { showAlert, style: "Stop", title: "", message: "" },
    prompt: { showPrompt: true, title: "", message: "" },
    ignoreBlanks: true,
  });
  sheet.validations.set(placeKey(1, 5), list("完整,不完整", true));
  sheet.validations.set(placeKey(2, 6), list("高,低", false));
}

/** Formulas and numbers into cells formatted as Text, so that formats and contents go together. */
const textCellPlanFor = (snapshot: WorkbookSnapshot): WritePlan => ({
  title: "文本格式",
  guards: [],
  actions: freeTextCells(scoringPlan.actions.filter(({ kind }) => kind === "set-contents").slice(0, 2), snapshot),
});
const textCellPlan = textCellPlanFor(withTextCells);
/** As Excel tells it: which blanks are Text is found out when they are written. */
const unseenTextCellPlan = textCellPlanFor({
  ...withTextCells,
  sheets: withTextCells.sheets.map((sheet) => ({ ...sheet, numberFormatsOf: "figures" })),
});

const sample = openWorkbookFile(readFileSync("assets/samples/hongta.xlsx"), "hongta.xlsx").snapshot();

type Reports = Parameters<typeof planEvaluation>[1]["reports"];

function evaluationPlan(
  snapshot: WorkbookSnapshot,
  reports: Reports = ["funds", "scores", "completion", "findings"],
): WritePlan {
  return planEvaluation(assess(snapshot, { settings: null }), {
    scores: true,
    reports,
    at: clock.now(),
    title: "评分",
    say: (finding) => findingSentence(finding, "zh-CN"),
  }).plan;
}

/** A person changes a figure after the first evaluation: one score and its note follow. */
function changeFigure(workbook: Workbook): void {
  workbook.typeInto(workbook.sheet("附件2"), 20, 10, 0.5);
}

/** The sample with its evaluation, then filled anew. */
async function secondRun(reports?: Reports): Promise<Pick<Scene, "snapshot" | "earlier" | "arrange" | "plan">> {
  const earlier = evaluationPlan(sample, reports);
  const { port, host } = openNext(sample);
  await applyPlan(port, new MemoryCheckpointStore(), clock, earlier, { workbook: WORKBOOK });
  changeFigure(host.workbook);
  const plan = evaluationPlan(await port.read({ withMerges: true }), reports);
  return { snapshot: sample, earlier, arrange: changeFigure, plan };
}

const SPREAD = 60;

test("at every action and every round trip of writes and undos: as before or as planned, and said so", async () => {
  const contract = { snapshot: contractWorkbook, plan: scoringPlan };
  const generated = { snapshot: sample, plan: evaluationPlan(sample) };
  const again = await secondRun(["funds", "scores", "completion"]);
  const longer = { ...(await secondRun()), ignoresLooks: true };
  const scenes: Scene[] = [
    { name: "scores and two sheets with tables, formulas and charts", ...contract },
    { name: "the same in ExcelApi 1.7", ...contract, excelApi: "1.7" },
    { name: "its undo", ...contract, isUndo: true },
    { name: "its undo in ExcelApi 1.7", ...contract, isUndo: true, excelApi: "1.7" },
    { name: "over lists of our own kind and lists of a person", ...contract, arrange: withLists },
    { name: "the undo of that", ...contract, arrange: withLists, isUndo: true },
    { name: "with a protected sheet", ...contract, protectedSheet: "附件 2" },
    { name: "cells formatted as Text", snapshot: withTextCells, plan: textCellPlan },
    { name: "their undo", snapshot: withTextCells, plan: textCellPlan, isUndo: true },
    { name: "blank cells that turn out to be Text", snapshot: withTextCells, plan: unseenTextCellPlan },
    { name: "the undo of these", snapshot: withTextCells, plan: unseenTextCellPlan, isUndo: true },
    { name: "a whole evaluation of the sample", ...generated },
    { name: "its undo, five sheets away", ...generated, isUndo: true },
    { name: "the same evaluation again: our sheets keep their looks", ...again },
    { name: "its undo", ...again, isUndo: true },
    { name: "with more findings than before: 检查结果 is longer", ...longer },
    { name: "the undo of that", ...longer, isUndo: true },
  ];
  const violations: string[] = [];
  let points = 0;
  for (const scene of scenes) {
    const sound = await play(scene, null);
    if (scene.protectedSheet === undefined) expect(sound.result).toMatchObject({ applied: true });
    const failures = pointsOf(sound, scene.plan === scoringPlan ? Infinity : SPREAD);
    for (const failure of failures) {
      const wrong = violation(scene, await play(scene, failure), sound.after);
      if (wrong !== null) violations.push(`${scene.name}, ${JSON.stringify(failure)}: ${wrong}`);
    }
    points += failures.length;
  }
  console.info(`${points} points of failure in ${scenes.length} writes and undos, ${violations.length} violations`);
  expect(violations).toEqual([]);
  expect(points).toBeGreaterThan(800);
}, 600_000);

test("a co-author's edit between preview and write: nothing is written, and the cell is named", async () => {
  const { port, host } = openInExcel(contractWorkbook);
  host.workbook.typeInto(host.workbook.sheet("附件 2"), 1, 1, 5);
  const before = imageOf(host.workbook);
  const receipt = await applyPlan(port, new MemoryCheckpointStore(), clock, scoringPlan, { workbook: "合同.xlsx" });
  expect(receipt).toMatchObject({ applied: false, stale: [{ sheet: "附件 2", row: 1, column: 1 }], roundTrips: 1 });
  expect(imageOf(host.workbook)).toEqual(before);
});

test("a protected sheet: nothing was written, and nobody is told of a damage that is none", async () => {
  const { port, host } = openInExcel(contractWorkbook);
  host.workbook.sheet("附件 2").isProtected = true;
  const before = imageOf(host.workbook);
  const store = new MemoryCheckpointStore();
  const receipt = await applyPlan(port, store, clock, scoringPlan, { workbook: "合同.xlsx" });
  expect(receipt).toMatchObject({ applied: false, rolledBack: true, isInDoubt: false });
  expect(receipt.fault).toMatchObject({ code: "host/protected", data: { sheet: "附件 2" } });
  expect(imageOf(host.workbook)).toEqual(before);
  expect(await store.list("合同.xlsx")).toEqual([]);
});

test("the second of two sheets is protected: what was written into the first is taken back", async () => {
  const { port, host } = openInExcel(contractWorkbook);
  host.workbook.sheet("空表").isProtected = true;
  const before = imageOf(host.workbook);
  const contents = [[{ value: "备注", formula: null }]];
  const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const plan: WritePlan = {
    title: "两张表",
    guards: [],
    actions: [
      { kind: "set-contents", sheet: "附件 2", area, contents },
      { kind: "set-contents", sheet: "空表", area, contents },
    ],
  };
  const receipt = await applyPlan(port, new MemoryCheckpointStore(), clock, plan, { workbook: "合同.xlsx" });
  expect(receipt).toMatchObject({ applied: false, rolledBack: true, isInDoubt: false });
  expect(imageOf(host.workbook)).toEqual(before);
});

test("lists go into free cells and over our own kind, a person's list stays, and undo puts back what was there", async () => {
  const { port, host } = openInExcel(contractWorkbook);
  withLists(host.workbook);
  const before = imageOf(host.workbook);
  const { validations } = host.workbook.sheet("附件 2");
  const sourceAt = (row: number, column: number) => validations.get(placeKey(row, column))?.rule?.list?.source;
  const store = new MemoryCheckpointStore();
  await applyPlan(port, store, clock, scoringPlan, { workbook: WORKBOOK });
  expect([sourceAt(1, 5), sourceAt(2, 5), sourceAt(2, 6)]).toEqual(["完整,不完整", undefined, "是,否"]);
  expect(validations.get(placeKey(2, 6))?.errorAlert.showAlert).toBe(false);
  await undoLastWrite(port, store, clock, { workbook: WORKBOOK });
  expect(imageOf(host.workbook)).toEqual(before);
});

test("a list that a person changed after the write stays at the undo", async () => {
  const { port, host } = openInExcel(contractWorkbook);
  const store = new MemoryCheckpointStore();
  await applyPlan(port, store, clock, scoringPlan, { workbook: WORKBOOK });
  const { validations } = host.workbook.sheet("附件 2");
  const ours = validations.get(placeKey(2, 6));
  if (ours === undefined) throw new Error("no list was written");
  const changed = { ...ours, rule: { list: { inCellDropDown: true, source: "有,无" } } };
  validations.set(placeKey(2, 6), changed);
  await undoLastWrite(port, store, clock, { workbook: WORKBOOK });
  expect([...validations]).toEqual([[placeKey(2, 6), changed]]);
});
