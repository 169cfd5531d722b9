/** Services that answer from the sample and write nothing: enough to show every view. */
import { rowKey } from "../../../src/core/grid/index.js";
import type { PaneServices } from "../../../src/ui/session/pane-services.js";
import type { PaneEngine } from "../../../src/app/pane/pane-engine.js";
import { EMPTY_PLAN, previewOf } from "../../../src/app/pane/write-preview.js";
import { SAMPLE_CHOICES, sampleAssessment, sampleDetail } from "./sample.js";

export const idleEngine: PaneEngine = {
  assess: () => Promise.resolve(sampleAssessment(true)),
  judge: (_snapshot, indicator) => {
    const assessment = sampleAssessment(true);
    const [sheet] = assessment.scored.sheets;
    const scored = sheet?.indicators.find((one) => rowKey(one.indicator) === rowKey(indicator));
    const detail = sampleDetail(indicator);
    return Promise.resolve(scored === undefined || detail === null ? null : { scored, detail });
  },
  explain: (_snapshot, indicator) => Promise.resolve(sampleDetail(indicator)),
  plan: (snapshot) => Promise.resolve({ planned: EMPTY_PLAN, preview: previewOf(EMPTY_PLAN, snapshot, null) }),
  preview: (snapshot, plan) => Promise.resolve(previewOf({ ...EMPTY_PLAN, plan }, snapshot, null)),
  choices: () => Promise.resolve(SAMPLE_CHOICES),
};

export const idleServices: PaneServices = {
  engine: idleEngine,
  writer: {
    preview: (_workbook, proposal) => Promise.resolve(proposal),
    apply: () => Promise.resolve({ outcome: "applied", at: "2026-01-01T08:00:00+08:00" }),
    undo: () => Promise.resolve({ outcome: "applied", at: "2026-01-01T08:00:00+08:00" }),
  },
  checkpoints: {
    save: () => Promise.resolve(),
    list: () => Promise.resolve([]),
    inverseOf: () => Promise.resolve(EMPTY_PLAN.plan),
    remove: () => Promise.resolve(),
  },
  clock: { now: () => "2026-01-01T08:00:00+08:00" },
};
