/** What a person sees before anything is written is what the plan says, and nothing else. */
import type { PlannedWrite } from "../../src/core/plan/planned-write.js";
import type { SetContents } from "../../src/core/plan/write-plan.js";
import { EMPTY_PLAN, previewOf } from "../../src/app/pane/write-preview.js";
import { place, sampleAssessment, sampleSnapshot } from "../ui/support/sample.js";

const assessment = sampleAssessment(true);

test("a score is listed with its indicator, old → new", () => {
  const preview = previewOf(planOf(content("K12", 32)), sampleSnapshot(), assessment);
  expect(preview.changes).toEqual([
    {
      cell: place("K12"),
      group: "score",
      name: "桥梁完好率",
      before: null,
      after: "32",
      isFormula: false,
      // The finding of the sample speaks of H12, the actual value of this row.
      isDoubtful: true,
    },
  ]);
});

test("a cell that stays as it is, is no change", () => {
  expect(previewOf(planOf(content("K5", "4")), sampleSnapshot(), assessment).changes).toEqual([]);
});

test("a formula that stays is no change, although its result follows the scores", () => {
  const snapshot = sampleSnapshot();
  const [sheet] = snapshot.sheets;
  if (sheet === undefined) throw new Error("the sample has a sheet");
  const rows = [...sheet.rows];
  rows[19] = [{ value: 10, formula: "=SUM(K5:K17)", numberFormat: null }];
  const changed = { ...snapshot, sheets: [{ ...sheet, rows }] };
  const action: SetContents = { ...content("A20", 12), contents: [[{ value: 12, formula: "=SUM(K5:K17)" }]] };
  expect(previewOf(planOf(action), changed, assessment).changes).toEqual([]);
});

test("cells formatted as Text are named, because their format goes with the write", () => {
  const format = {
    kind: "set-number-format",
    sheet: place("K12").sheet,
    area: content("K12", 0).area,
    format: null,
  } as const;
  const snapshot = sampleSnapshot();
  const textCell = { value: null, formula: null, numberFormat: "@" };
  const asText: typeof snapshot = {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, index) => (index === 11 ? Object.assign([...(row ?? [])], { 10: textCell }) : row)),
    })),
  };
  const planned = { ...EMPTY_PLAN, plan: { title: "", guards: [], actions: [format, content("K12", 32)] } };
  expect(previewOf(planned, asText, assessment).freedTextAreas).toEqual(["K12"]);
  expect(previewOf(planned, snapshot, assessment).freedTextAreas).toEqual([]);
});

test("cells that get a drop-down list are named; lists of our own sheets and lists that are taken away are not", () => {
  const { sheet, area } = content("M12", 0);
  const list = { kind: "set-choices", sheet, area, choices: ["健全", "不健全"] } as const;
  const actions = [list, { ...list, sheet: "评价设置" }, { ...list, area: content("M13", 0).area, choices: null }];
  const planned: PlannedWrite = {
    ...EMPTY_PLAN,
    plan: { title: "", guards: [], actions },
    sheets: [{ kind: "settings", sheet: "评价设置", state: "update", editedCells: [] }],
  };
  expect(previewOf(planned, sampleSnapshot(), assessment).listAreas).toEqual(["M12"]);
});

test("a new sheet is named with its rows; its cells are not listed one by one", () => {
  const planned: PlannedWrite = {
    ...EMPTY_PLAN,
    plan: {
      title: "",
      guards: [],
      actions: [
        { kind: "add-sheet", sheet: "表2" },
        { ...content("A1", "得分情况"), sheet: "表2" },
      ],
    },
  };
  const preview = previewOf(planned, sampleSnapshot(), assessment);
  expect(preview.newSheets).toEqual([{ name: "表2", rows: 1 }]);
  expect(preview.changes).toEqual([]);
});

test("a person's score and a person's words are counted apart among what stays", () => {
  const planned: PlannedWrite = {
    ...EMPTY_PLAN,
    kept: [
      { cell: place("K5"), reason: "score/by-evaluator", present: { value: 4, formula: null }, proposed: null },
      { cell: place("L5"), reason: "text/by-person", present: { value: "缺材料", formula: null }, proposed: null },
    ],
  };
  const { keptScores, keptNotes } = previewOf(planned, sampleSnapshot(), assessment);
  expect(keptScores.map(({ cell }) => cell)).toEqual([place("K5")]);
  expect(keptNotes.map(({ cell }) => cell)).toEqual([place("L5")]);
});

function content(a1: string, value: number | string): SetContents {
  const { sheet, row, column } = place(a1);
  return {
    kind: "set-contents",
    sheet,
    area: { row, column, rowCount: 1, columnCount: 1 },
    contents: [[{ value, formula: null }]],
  };
}

function planOf(action: SetContents): PlannedWrite {
  return { ...EMPTY_PLAN, plan: { title: "", guards: [], actions: [action] } };
}
