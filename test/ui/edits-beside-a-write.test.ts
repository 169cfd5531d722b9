/**
 * A person goes on typing while a write is carried out and read back: the edit is told all the same, with the score that follows.
 * 开工及时率 of the sample: 10 points by rate, so 25.68% gives 2.57 and 26.69% gives 2.67 (worked by hand).
 */
import { readFileSync } from "node:fs";
import { MemoryCheckpointStore, MemoryWorkbookPort } from "../../src/adapters/memory/index.js";
import { openWorkbookFile } from "../../src/adapters/xlsx/index.js";
import { LocalPaneEngine } from "../../src/app/pane/local-pane-engine.js";
import { PaneWriter } from "../../src/app/pane/pane-writer.js";
import { parseA1 } from "../../src/core/grid/index.js";
import type { ReadRequest, WorkbookChange, WriteOptions } from "../../src/ports/index.js";
import type { WriteAction } from "../../src/core/plan/write-plan.js";
import { PaneSession } from "../../src/ui/session/pane-session.js";
import { engineWords } from "../../src/wording/engine-words.js";

type Moment = "while it is written" | "before it is read back" | "after it was read back" | "long after";

const SAMPLE = openWorkbookFile(readFileSync("assets/samples/hongta.xlsx"), "hongta.xlsx").snapshot();
const clock = { now: () => "2026-01-01T08:00:00+08:00" };

/** Between two steps of the pane's own work a person types once. */
class BusyDesk extends MemoryWorkbookPort {
  moment: Moment | null = null;
  private isOwn = true;

  override async write(actions: readonly WriteAction[], options?: WriteOptions) {
    const outcome = await super.write(actions, options);
    if (actions.length > 1) await this.typeAt("while it is written");
    return outcome;
  }

  override async read(request?: ReadRequest) {
    const isReadBack = request?.withMerges === true;
    if (isReadBack) await this.typeAt("before it is read back");
    const read = await super.read(request);
    if (isReadBack) await this.typeAt("after it was read back");
    return read;
  }

  override watch(listener: (change: WorkbookChange) => void) {
    return super.watch((change) => listener({ ...change, source: this.isOwn ? "own" : "local" }));
  }

  async typeAt(moment: Moment) {
    if (this.moment !== moment) return;
    this.moment = null;
    this.isOwn = false;
    const cell = parseA1("H24");
    if (cell === null) throw new Error("H24 is a cell");
    const area = { ...cell, rowCount: 1, columnCount: 1 };
    await super.write([
      { kind: "set-contents", sheet: "附件2", area, contents: [[{ value: "26.69%", formula: null }]] },
    ]);
    this.isOwn = true;
  }
}

async function written(moment: Moment | null) {
  const checkpoints = new MemoryCheckpointStore();
  const engine = new LocalPaneEngine(engineWords(() => "zh-CN"));
  const session = new PaneSession({ engine, writer: new PaneWriter(checkpoints, clock), checkpoints, clock });
  const desk = new BusyDesk(SAMPLE);
  await session.open({ name: "hongta.xlsx", sheetCount: null, activeSheet: null }, desk);
  await session.read();
  const detail = await session.previewOf({ kind: "scores" });
  if (detail === null) throw new Error("the sample has scores to write");
  desk.moment = moment;
  await session.write(detail);
  await desk.typeAt("long after");
  await jest.advanceTimersByTimeAsync(1000);
  return session;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test.each<Moment>(["while it is written", "before it is read back", "after it was read back", "long after"])(
  "an edit %s is told with the score that follows",
  async (moment) => {
    const session = await written(moment);
    expect(session.state.receipt?.kind).toBe("written");
    const { stale, isReadBack } = session.state;
    expect(isReadBack).toBe(true);
    expect(stale?.text).toBe("26.69%");
    expect(stale?.changes.map(({ name, before, after }) => `${name} ${before} → ${after}`)).toEqual([
      "开工及时率 2.57 → 2.67",
    ]);
  },
);

test("without an edit nothing is told after a write", async () => {
  const session = await written(null);
  expect(session.state.receipt?.kind).toBe("written");
  expect(session.state.stale).toBeNull();
});
