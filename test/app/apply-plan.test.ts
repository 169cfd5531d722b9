/** The write protocol: nothing is written where the workbook moved on, everything is taken back where the host fails. */
import { MemoryCheckpointStore, MemoryWorkbookPort } from "../../src/adapters/memory/index.js";
import { applyPlan } from "../../src/app/apply-plan.js";
import { undoLastWrite } from "../../src/app/undo-last-write.js";
import { cellAt, sheetNamed, toA1, type WorkbookSnapshot } from "../../src/core/grid/index.js";
import type { WriteAction, WritePlan } from "../../src/core/plan/index.js";
import { HostFault, type WriteOutcome } from "../../src/ports/index.js";
import { buildSheet, buildWorkbook } from "../support/build-sheet.js";

const CLOCK = { now: () => "2026-11-22T09:30:00+08:00" };
const WORKBOOK = buildWorkbook(buildSheet("附件2", "三级指标 | 分值 | 得分\n甲 | 3 |\n乙 | 4 | 2"));
const OPTIONS = { workbook: "book.xlsx" };
const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });
const value = (content: string | number | null) => ({ value: content, formula: null });

const PLAN: WritePlan = {
  title: "写入得分",
  guards: [
    { sheet: "附件2", area: cell(1, 2), expected: [[value(null)]] },
    { sheet: "附件2", area: cell(1, 1), expected: [[value(3)]], comparesResults: true },
  ],
  actions: [
    { kind: "set-contents", sheet: "附件2", area: cell(1, 2), contents: [[value(2.5)]], purpose: "score" },
    { kind: "add-sheet", sheet: "评分依据" },
    { kind: "set-contents", sheet: "评分依据", area: cell(0, 0), contents: [[value("评分依据")]] },
  ],
};

async function texts(port: MemoryWorkbookPort): Promise<Record<string, unknown>> {
  const snapshot: WorkbookSnapshot = await port.read();
  return Object.fromEntries(
    snapshot.sheets.map((sheet) => [sheet.name, cellAt(sheet, 1, 2).value ?? cellAt(sheet, 0, 0).value]),
  );
}

/** Refuses the n-th action, after the earlier ones were carried out, as Excel does. */
class RefusingPort extends MemoryWorkbookPort {
  constructor(
    snapshot: WorkbookSnapshot,
    private refused: string | null,
  ) {
    super(snapshot);
  }

  override async write(actions: readonly WriteAction[]): Promise<WriteOutcome> {
    for (const action of actions) {
      if (action.kind === this.refused) {
        this.refused = null;
        throw new HostFault("host/cell-editing");
      }
      await super.write([action]);
    }
    return { roundTrips: 1 };
  }
}

/** Holds something else than what was written: a number that became text. */
class AlteringPort extends MemoryWorkbookPort {
  private isAltered = false;

  override async write(actions: readonly WriteAction[]): Promise<WriteOutcome> {
    const outcome = await super.write(actions);
    if (!this.isAltered) {
      this.isAltered = true;
      const contents = [[value("2.5")]];
      await super.write([{ kind: "set-contents", sheet: "附件2", area: cell(1, 2), contents }]);
    }
    return outcome;
  }
}

test("a plan is written, read back and confirmed in three round trips", async () => {
  const port = new MemoryWorkbookPort(WORKBOOK);
  const receipt = await applyPlan(port, new MemoryCheckpointStore(), CLOCK, PLAN, OPTIONS);
  expect(receipt).toMatchObject({
    applied: true,
    stale: [],
    rolledBack: false,
    roundTrips: 3,
    sheetsAdded: ["评分依据"],
  });
  expect(receipt.changes.map(({ cell: at, before, after }) => [toA1(at), before.value, after.value])).toEqual([
    ["C2", null, 2.5],
  ]);
  expect(await texts(port)).toEqual({ 附件2: 2.5, 评分依据: "评分依据" });
});

test.each([
  ["a cell to be written", cell(1, 2), 1, ["C2"]],
  ["a figure it was computed from", cell(1, 1), 5, ["B2"]],
])("where %s changed meanwhile nothing is written", async (_what, area, now, expected) => {
  const port = new MemoryWorkbookPort(WORKBOOK);
  await port.write([{ kind: "set-contents", sheet: "附件2", area, contents: [[value(now)]] }]);
  const before = await texts(port);
  const receipt = await applyPlan(port, new MemoryCheckpointStore(), CLOCK, PLAN, OPTIONS);
  expect([receipt.applied, receipt.stale.map(toA1), receipt.roundTrips]).toEqual([false, expected, 1]);
  expect(await texts(port)).toEqual(before);
});

test("where somebody added the sheet meanwhile nothing is written", async () => {
  const port = new MemoryWorkbookPort(WORKBOOK);
  await port.write([{ kind: "add-sheet", sheet: "评分依据" }]);
  const receipt = await applyPlan(port, new MemoryCheckpointStore(), CLOCK, PLAN, OPTIONS);
  expect([receipt.applied, receipt.stale]).toEqual([false, [{ sheet: "评分依据", row: 0, column: 0 }]]);
});

test.each(["set-contents", "add-sheet"])("a host that refuses at %s leaves the workbook as it was", async (kind) => {
  const port = new RefusingPort(WORKBOOK, kind);
  const before = await texts(port);
  const store = new MemoryCheckpointStore();
  const receipt = await applyPlan(port, store, CLOCK, PLAN, OPTIONS);
  expect([receipt.applied, receipt.rolledBack, receipt.isInDoubt, receipt.fault?.code]).toEqual([
    false,
    true,
    false,
    "host/cell-editing",
  ]);
  expect(await texts(port)).toEqual(before);
  expect(await store.list("book.xlsx")).toEqual([]);
});

test("what reads back differently is taken back, and the cells are named", async () => {
  const port = new AlteringPort(WORKBOOK);
  const receipt = await applyPlan(port, new MemoryCheckpointStore(), CLOCK, PLAN, OPTIONS);
  expect([receipt.applied, receipt.rolledBack, receipt.differing.map(toA1)]).toEqual([false, true, ["C2"]]);
  expect(sheetNamed(await port.read(), "评分依据")).toBeNull();
});

describe("undo", () => {
  async function written(): Promise<{ port: MemoryWorkbookPort; store: MemoryCheckpointStore }> {
    const [port, store] = [new MemoryWorkbookPort(WORKBOOK), new MemoryCheckpointStore()];
    await applyPlan(port, store, CLOCK, PLAN, OPTIONS);
    return { port, store };
  }

  test("restores every cell, removes the added sheet, and can be done once", async () => {
    const { port, store } = await written();
    expect((await undoLastWrite(port, store, CLOCK, OPTIONS))?.applied).toBe(true);
    expect(await texts(port)).toEqual({ 附件2: "三级指标" });
    expect(await undoLastWrite(port, store, CLOCK, OPTIONS)).toBeNull();
  });

  test("asks about a cell that a person changed since, and does as told", async () => {
    const { port, store } = await written();
    await port.write([{ kind: "set-contents", sheet: "附件2", area: cell(1, 2), contents: [[value(3)]] }]);
    const asked = await undoLastWrite(port, store, CLOCK, OPTIONS);
    expect([asked?.applied, asked?.stale.map(toA1)]).toEqual([false, ["C2"]]);
    const kept = await undoLastWrite(port, store, CLOCK, { ...OPTIONS, keep: asked?.stale ?? [] });
    expect(kept?.applied).toBe(true);
    expect(await texts(port)).toEqual({ 附件2: 3 });
  });

  test("overwrites it where the person says so", async () => {
    const { port, store } = await written();
    await port.write([{ kind: "set-contents", sheet: "附件2", area: cell(1, 2), contents: [[value(3)]] }]);
    const overwrite = [{ sheet: "附件2", row: 1, column: 2 }];
    expect((await undoLastWrite(port, store, CLOCK, { ...OPTIONS, overwrite }))?.applied).toBe(true);
    expect(await texts(port)).toEqual({ 附件2: "三级指标" });
  });
});

test("a sheet of ours that a person deleted meanwhile does not stand in the way of undo", async () => {
  const port = new MemoryWorkbookPort(WORKBOOK);
  const store = new MemoryCheckpointStore();
  await applyPlan(port, store, CLOCK, PLAN, OPTIONS);
  await port.write([{ kind: "remove-sheet", sheet: "评分依据" }]);
  const receipt = await undoLastWrite(port, store, CLOCK, OPTIONS);
  expect(receipt).toMatchObject({ applied: true });
  expect(await texts(port)).toEqual({ 附件2: "三级指标" });
  expect(await store.list("book.xlsx")).toEqual([]);
});

test("an undo that is refused after a sheet went is finished, because nothing brings the sheet back", async () => {
  const twoSheets: WritePlan = { ...PLAN, actions: [...PLAN.actions, { kind: "add-sheet", sheet: "表2" }] };
  /** Removes one sheet and then refuses, once. */
  class HalfwayPort extends MemoryWorkbookPort {
    private hasRefused = false;

    override async write(actions: readonly WriteAction[]): Promise<WriteOutcome> {
      const removals = actions.filter(({ kind }) => kind === "remove-sheet");
      if (this.hasRefused || removals.length < 2) return super.write(actions);
      this.hasRefused = true;
      await super.write(actions.slice(0, actions.length - 1));
      throw new HostFault("host/session-lost");
    }
  }
  const port = new HalfwayPort(WORKBOOK);
  const store = new MemoryCheckpointStore();
  await applyPlan(port, store, CLOCK, twoSheets, OPTIONS);
  const receipt = await undoLastWrite(port, store, CLOCK, OPTIONS);
  expect(receipt).toMatchObject({ applied: true, rolledBack: false });
  expect(await texts(port)).toEqual({ 附件2: "三级指标" });
});
