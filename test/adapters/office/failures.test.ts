/**
 * Excel fails at every single action and at every round trip in turn while a plan is applied. Afterwards the workbook is exactly as
 * before or exactly as planned, and the receipt says which.
 */
import { MemoryCheckpointStore } from "../../../src/adapters/memory/index.js";
import { applyPlan } from "../../../src/app/apply-plan.js";
import type { Receipt } from "../../../src/app/receipt.js";
import type { WritePlan } from "../../../src/core/plan/write-plan.js";
import { HostFault } from "../../../src/ports/index.js";
import { imageOf } from "../../excel-host/client/image-of.js";
import type { PlannedFailure } from "../../excel-host/excel-host.js";
import { contractWorkbook } from "../../ports/workbook-port.contract.js";
import { openInExcel } from "./open-in-excel.js";
import { scoringPlan } from "./scoring-plan.js";

const clock = { now: () => "2026-11-22T09:00:00+08:00" };

interface Outcome {
  readonly result: Receipt | HostFault;
  readonly image: unknown;
  /** Actions and round trips that Excel carried out. */
  readonly actions: number;
  readonly roundTrips: number;
  readonly checkpoints: number;
}

async function applyWith(plan: WritePlan, failure: PlannedFailure | null): Promise<Outcome> {
  const { port, host } = openInExcel(contractWorkbook);
  const store = new MemoryCheckpointStore();
  host.planFailure(failure);
  const result = await applyPlan(port, store, clock, plan, { workbook: "合同.xlsx" }).catch((error: unknown) => {
    if (error instanceof HostFault) return error;
    throw error;
  });
  return {
    result,
    image: imageOf(host.workbook),
    actions: host.actionsSincePlan,
    roundTrips: host.roundTrips.length,
    checkpoints: (await store.list("合同.xlsx")).length,
  };
}

const untouched = imageOf(openInExcel(contractWorkbook).host.workbook);

/** Holds an outcome against the promise; returns what is wrong with it, or nothing. */
function violation({ result, image, checkpoints }: Outcome, planned: unknown): string | null {
  const isBefore = JSON.stringify(image) === JSON.stringify(untouched);
  const isPlanned = JSON.stringify(image) === JSON.stringify(planned);
  if (result instanceof HostFault) return isBefore ? null : "refused, but the workbook changed";
  if (result.applied) return isPlanned && checkpoints === 1 ? null : "said to be written, but is not as planned";
  if (result.rolledBack) return isBefore && checkpoints === 0 ? null : "said to be taken back, but is not as before";
  return "neither written nor taken back";
}

const CODES = ["GeneralException", "AccessDenied", "ItemNotFound", "InvalidArgument"];

test("at every action and every round trip: as before or as planned, and said so", async () => {
  const sound = await applyWith(scoringPlan, null);
  expect(sound.result).toMatchObject({ applied: true, roundTrips: 3 });
  expect(sound.roundTrips).toBe(3);
  const actionFailures = Array.from({ length: sound.actions }, (_, index): PlannedFailure => {
    return { atAction: index + 1, code: CODES[index % CODES.length] ?? "GeneralException" };
  });
  const tripFailures = Array.from({ length: sound.roundTrips }, (_, index) => index + 1).flatMap(
    (atRoundTrip): PlannedFailure[] => [
      { atRoundTrip, when: "refused" },
      { atRoundTrip, when: "answer-lost" },
    ],
  );
  const failures = [...actionFailures, ...tripFailures];
  const violations: string[] = [];
  for (const failure of failures) {
    const outcome = await applyWith(scoringPlan, failure);
    const wrong = violation(outcome, sound.image);
    if (wrong !== null) violations.push(`${JSON.stringify(failure)}: ${wrong}`);
  }
  console.info(`${failures.length} points of failure, ${violations.length} violations`);
  expect(failures.length).toBeGreaterThan(200);
  expect(violations).toEqual([]);
}, 120_000);

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
