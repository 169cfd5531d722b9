/** Every state of the pane by name, for pictures and for the accessibility check. */
import { HostFault } from "../../../src/ports/index.js";
import { whole } from "../../../src/core/decimal/index.js";
import type { PaneAssessment } from "../../../src/app/pane/pane-engine.js";
import { EMPTY_PLAN, previewOf } from "../../../src/app/pane/write-preview.js";
import type { PaneState, PreviewDetail } from "../../../src/ui/session/pane-state.js";
import { FIRST_STATE } from "../../../src/ui/session/first-state.js";
import type { PlannedWrite } from "../../../src/core/plan/planned-write.js";
import { FORM, reviewedAssessment } from "./self-review.js";
import { place, SAMPLE_CHOICES, sampleAssessment, sampleSnapshot } from "./sample.js";

const snapshot = sampleSnapshot();
const partial = sampleAssessment(false);
const complete = sampleAssessment(true);
const book = { name: "养护评价.xlsx", sheetCount: 3, activeSheet: "附件2" };

const ready: Partial<PaneState> = {
  stage: "ready",
  book,
  snapshot,
  assessment: complete,
  sheet: "附件2",
  choices: SAMPLE_CHOICES,
};

const written = (a1: string, value: number | string) => ({
  kind: "set-contents" as const,
  sheet: "附件2",
  area: { row: place(a1).row, column: place(a1).column, rowCount: 1, columnCount: 1 },
  contents: [[{ value, formula: null }]],
});

const planned: PlannedWrite = {
  ...EMPTY_PLAN,
  plan: {
    title: "写入得分",
    guards: [],
    actions: [
      written("K9", 18.9),
      written("K12", 32),
      written("L12", "桥梁完好率80%，未达到指标值100%，扣8分。"),
      { kind: "add-sheet", sheet: "评分依据" },
    ],
  },
  kept: [
    { cell: place("K5"), reason: "score/by-evaluator", present: { value: 4, formula: null }, proposed: null },
    {
      cell: place("L5"),
      reason: "text/by-person",
      present: { value: "缺论证材料，扣1分。", formula: null },
      proposed: null,
    },
  ],
};

const preview: PreviewDetail = {
  kind: "preview",
  wish: { kind: "scores" },
  planned,
  preview: previewOf(planned, snapshot, complete, "scores"),
  totalBefore: "4",
  from: null,
  writing: null,
};

const receipt = {
  kind: "written" as const,
  preview: preview.preview,
  at: "2023-09-18T14:32:00+08:00",
  totalBefore: "54",
  changedSince: [],
};

const undoable = {
  id: "1",
  workbook: book.name,
  at: receipt.at,
  title: "写入得分",
};

const STATES: Readonly<Record<string, Partial<PaneState>>> = {
  "first-run": { book },
  "first-run-undoable": { book, undoable },
  "no-book": {},
  reading: { book, stage: "reading", progress: { sheet: null, done: 5, total: 8, isScoring: false } },
  "not-found": { ...ready, stage: "not-found", assessment: { ...complete, recognition: [] } },
  "no-rows": { ...ready, stage: "not-found" },
  "no-full-scores": { ...ready, assessment: withoutFullScores(partial) },
  overview: ready,
  partial: { ...ready, assessment: partial },
  "read-only": { ...ready, snapshot: { ...snapshot, isReadOnly: true } },
  stale: {
    ...ready,
    stale: {
      cells: [place("H12")],
      text: "81.25%",
      changes: [{ indicator: place("K12"), name: "桥梁完好率", before: "32", after: "32.5" }],
      next: { snapshot, assessment: complete },
    },
  },
  indicators: { ...ready, assessment: partial, tab: "indicators", lastIndicator: "附件2!6" },
  why: { ...ready, detail: { kind: "why", indicator: place("K12") } },
  "why-offer": { ...ready, assessment: partial, detail: { kind: "why", indicator: place("K13") } },
  "overview-undoable": { ...ready, undoable },
  "why-unread": { ...ready, assessment: partial, detail: { kind: "why", indicator: place("K16") } },
  judgement: { ...ready, assessment: partial, detail: { kind: "judgement", indicator: place("K6") } },
  preview: { ...ready, detail: preview },
  writing: { ...ready, detail: { ...preview, writing: { done: 2, total: 4 } } },
  receipt: { ...ready, receipt, undoable },
  undone: { ...ready, receipt: { ...receipt, kind: "undone" } },
  "changed-since": { ...ready, undoable, receipt: { ...receipt, changedSince: [place("K12")] } },
  findings: { ...ready, tab: "findings" },
  "findings-empty": { ...ready, tab: "findings", assessment: { ...complete, findings: [] } },
  "self-review": { ...ready, assessment: reviewedAssessment(true), sheet: FORM },
  "self-review-open": { ...ready, assessment: reviewedAssessment(false), sheet: FORM },
  "overview-with-form": { ...ready, assessment: reviewedAssessment(true) },
  reports: { ...ready, tab: "reports" },
  settings: { ...ready, tab: "settings" },
  fault: {
    ...ready,
    detail: {
      kind: "fault",
      fault: new HostFault("host/cell-editing"),
      during: "write",
      outcome: "nothing-written",
      waiting: preview,
    },
  },
};

export const STATE_NAMES = Object.keys(STATES);

export function stateNamed(name: string): PaneState {
  return { ...FIRST_STATE, ...STATES[name] };
}

/** A table whose column of 分值 was not found. */
function withoutFullScores(assessment: PaneAssessment): PaneAssessment {
  const nothing = whole(0);
  const sheets = assessment.scored.sheets.map((sheet) => ({
    ...sheet,
    level1: [],
    total: { ...sheet.total, fullScore: nothing, fullScoreSoFar: nothing },
  }));
  return { ...assessment, scored: { sheets } };
}
