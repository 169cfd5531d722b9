/** What a protected structure or a protected sheet of ours forbids is not planned, and said. */
import { DEFAULT_SETTINGS } from "../../../src/core/policy/index.js";
import { planSettings } from "../../../src/core/plan/index.js";
import { assessDrawing, BRIDGES } from "../../support/assess-drawing.js";
import { planEverything } from "../../support/plan-drawing.js";

const assessed = assessDrawing(BRIDGES);
const locked = { ...assessed, snapshot: { ...assessed.snapshot, isStructureProtected: true } };

test("scores alone are planned where no sheet can be added", () => {
  const { plan, sheets } = planEverything(locked);
  expect(sheets.map(({ sheet, state }) => [sheet, state])).toEqual([
    ["表2", "structure-protected"],
    ["评分依据", "structure-protected"],
  ]);
  const names = assessed.snapshot.sheets.map(({ name }) => name);
  expect(plan.actions.length).toBeGreaterThan(0);
  expect(plan.actions.filter(({ kind, sheet }) => kind === "add-sheet" || !names.includes(sheet))).toEqual([]);
});

test("the same workbook unprotected gets its sheets", () => {
  expect(planEverything(assessed).sheets.map(({ state }) => state)).toEqual(["new", "new"]);
});

test("settings are not planned without a sheet to keep them in", () => {
  const { plan, sheets } = planSettings(DEFAULT_SETTINGS, locked.snapshot, "设置");
  expect(plan.actions).toEqual([]);
  expect(sheets).toEqual([{ kind: "settings", sheet: "评价设置", state: "structure-protected", editedCells: [] }]);
});
