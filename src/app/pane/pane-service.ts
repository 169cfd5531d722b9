/** The pane's engine as a service for another thread: the workbook is shown to it once, then asked about. */
import type { CellAddress, WorkbookSnapshot } from "../../core/grid/index.js";
import type { Judgement } from "../../core/model/index.js";
import type { WritePlan } from "../../core/plan/write-plan.js";
import type { Remembers } from "../remote/index.js";
import type { AssessRequest, PaneEngine, WriteWish } from "./pane-engine.js";

export type PaneService = ReturnType<typeof paneService>;

/** Of a workbook and its assessment only what changed travels. */
export const PANE_REMEMBERS: Remembers = { words: new Set(["look"]), answers: new Set(["assess"]) };

export interface Seen {
  /** What `look` showed last. */
  readonly snapshot: () => WorkbookSnapshot;
}

/** @param speak which language the words are in that are written into the workbook */
export function paneService(engine: PaneEngine, speak: (language: string) => void) {
  let seen: WorkbookSnapshot | null = null;
  const snapshot = (): WorkbookSnapshot => {
    if (seen === null) throw new Error("Nothing was looked at yet");
    return seen;
  };
  return {
    look: (workbook: WorkbookSnapshot): void => {
      seen = workbook;
    },
    speak,
    assess: (request: AssessRequest) => engine.assess(snapshot(), request),
    explain: (indicator: CellAddress, request: AssessRequest) => engine.explain(snapshot(), indicator, request),
    judge: (indicator: CellAddress, judgement: Judgement, request: AssessRequest) =>
      engine.judge(snapshot(), indicator, judgement, request),
    plan: (wish: WriteWish, request: AssessRequest) => engine.plan(snapshot(), wish, request),
    preview: (plan: WritePlan, request: AssessRequest) => engine.preview(snapshot(), plan, request),
    choices: () => engine.choices(),
  };
}
