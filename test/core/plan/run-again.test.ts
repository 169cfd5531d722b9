/** A second run over our own output: nothing new to write, edits noticed, decisions remembered, stale scores renewed. */
import { MemoryCheckpointStore, MemoryWorkbookPort } from "../../../src/adapters/memory/index.js";
import { applyPlan } from "../../../src/app/apply-plan.js";
import { formatDecimal } from "../../../src/core/decimal/index.js";
import { toA1, type WorkbookSnapshot } from "../../../src/core/grid/index.js";
import { ownCells, previewPlan } from "../../../src/core/plan/index.js";
import { recognizeWorkbook } from "../../../src/core/recognition/index.js";
import { EMPTY_BASIS, readScoreBasis, type ScoreBasis } from "../../../src/core/summary/index.js";
import { assessDrawing, assessSnapshot, BRIDGES, indicatorNamed, type Assessed } from "../../support/assess-drawing.js";
import { planEverything } from "../../support/plan-drawing.js";

async function writeAll(
  assessed: Assessed,
  options: Parameters<typeof planEverything>[1] = {},
): Promise<WorkbookSnapshot> {
  const port = new MemoryWorkbookPort(assessed.snapshot);
  const { plan } = planEverything(assessed, options);
  const receipt = await applyPlan(port, new MemoryCheckpointStore(), { now: () => "" }, plan, { workbook: "" });
  expect([receipt.applied, receipt.stale, receipt.differing]).toEqual([true, [], []]);
  return port.read();
}

async function edited(
  snapshot: WorkbookSnapshot,
  sheet: string,
  row: number,
  column: number,
  value: string | number | null,
) {
  const port = new MemoryWorkbookPort(snapshot);
  const area = { row, column, rowCount: 1, columnCount: 1 };
  await port.write([{ kind: "set-contents", sheet, area, contents: [[{ value, formula: null }]] }]);
  return port.read();
}

function again(snapshot: WorkbookSnapshot, options: { readonly at?: string } = {}) {
  const basis: ScoreBasis = snapshot.sheets.map(readScoreBasis).find((one) => one !== null) ?? EMPTY_BASIS;
  const own = ownCells(recognizeWorkbook(snapshot), snapshot, basis);
  const decisions = new Map(
    [...basis.indicators].flatMap(([key, { decision }]) => (decision === null ? [] : [[key, decision] as const])),
  );
  const assessed = assessSnapshot(snapshot, { own, decisions });
  return { basis, assessed, planned: planEverything(assessed, { own, basis, ...options }) };
}

test("nothing changes the second time", async () => {
  const { assessed, planned } = again(await writeAll(assessDrawing(BRIDGES)));
  expect(previewPlan(planned.plan, assessed.snapshot).map(({ cell }) => `${cell.sheet}!${toA1(cell)}`)).toEqual([]);
  expect(planned.sheets.map(({ sheet, state, editedCells }) => [sheet, state, editedCells])).toEqual([
    ["表2", "update", []],
    ["评分依据", "update", []],
  ]);
});

const LATER = { at: "2026-11-22T10:15:00+08:00" };

test("nothing changes later either: 评分依据 keeps the time since when it says what it says", async () => {
  const { assessed, planned } = again(await writeAll(assessDrawing(BRIDGES)), LATER);
  expect(previewPlan(planned.plan, assessed.snapshot)).toEqual([]);
});

test("of a changed figure the row in 评分依据 gets the time, the others keep theirs", async () => {
  const first = await writeAll(assessDrawing(BRIDGES));
  const { assessed, planned } = again(await edited(first, "附件2", 5, 5, 1), LATER);
  const times = previewPlan(planned.plan, assessed.snapshot).filter(
    ({ after: { value } }) => typeof value === "string" && /^2026-11-22 \d\d:\d\d$/.test(value),
  );
  expect(times.map(({ cell, before, after }) => [cell.sheet, before.value, after.value])).toEqual([
    ["评分依据", "2026-11-22 09:30", "2026-11-22 10:15"],
  ]);
});

test("a score of ours follows a changed figure, and its note and the totals with it", async () => {
  const first = await writeAll(assessDrawing(BRIDGES));
  const { assessed } = again(await edited(first, "附件2", 5, 5, 1));
  const { counted, adjustment } = indicatorNamed(assessed, "验收合格率");
  expect([counted === null ? null : formatDecimal(counted), adjustment]).toEqual(["10", null]);
});

test("a score of ours becomes unknown where its figure was emptied", async () => {
  const first = await writeAll(assessDrawing(BRIDGES));
  const { assessed, planned } = again(await edited(first, "附件2", 7, 5, null));
  expect(indicatorNamed(assessed, "群众满意度").score.status).toBe("needs-data");
  const cleared = previewPlan(planned.plan, assessed.snapshot).filter(({ cell }) => cell.sheet === "附件2");
  expect(cleared.map(({ cell, after }) => [toA1(cell), after.value])).toContainEqual(["H8", null]);
});

test("a score that a person typed over ours is kept and counts", async () => {
  const first = await writeAll(assessDrawing(BRIDGES));
  const { assessed, planned } = again(await edited(first, "附件2", 5, 7, 9));
  expect(indicatorNamed(assessed, "验收合格率").adjustment?.isKept).toBe(true);
  expect(planned.kept.map(({ cell, reason }) => [toA1(cell), reason])).toContainEqual(["H6", "score/adjusted"]);
});

test("a cell of 表2 that a person changed is named before it is overwritten", async () => {
  const first = await writeAll(assessDrawing(BRIDGES));
  const { planned } = again(await edited(first, "表2", 2, 0, "立项决策"));
  expect(planned.sheets.find(({ kind }) => kind === "scores")?.editedCells.map(toA1)).toEqual(["A3"]);
});

test("a sheet of a person with our name is never touched", async () => {
  const assessed = assessDrawing(BRIDGES);
  const port = new MemoryWorkbookPort(assessed.snapshot);
  await port.write([{ kind: "add-sheet", sheet: "表2" }]);
  const { planned } = again(await port.read());
  expect(planned.sheets.map(({ sheet }) => sheet)).toEqual(["表2（绩评）", "评分依据"]);
  expect(planned.plan.actions.some((action) => action.sheet === "表2")).toBe(false);
});

test("a decision written into 评分依据 is remembered", async () => {
  const open = BRIDGES.replace("不规范的不得分。 | 20 |", "不规范的不得分。 | |");
  const first = await writeAll(assessDrawing(open));
  const basis = first.sheets.find(({ name }) => name === "评分依据");
  const judgementColumn = basis?.rows[1]?.findIndex((cell) => cell?.value === "评审判定") ?? -1;
  const { assessed, basis: remembered } = again(await edited(first, "评分依据", 2, judgementColumn, "第2档"));
  expect([...remembered.indicators.values()][0]?.decision).toEqual({ words: "第2档", decidedBy: null });
  const { counted } = indicatorNamed(assessed, "立项规范性");
  expect(counted === null ? null : formatDecimal(counted)).toBe("10");
});
