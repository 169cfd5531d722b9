/** The pane's engine where it stands: in the page itself, or in its worker. */
import {
  DEFAULT_SETTINGS,
  deviationNote,
  explainScore,
  GRADE_SCALES,
  planSettings,
  planTemplate,
  POLICIES,
  type CellAddress,
  type Finding,
  type Judgement,
  type PlannedWrite,
  type ScoredIndicator,
  type WorkbookSnapshot,
} from "../../core/index.js";
import { assess, type Assessment } from "../assess.js";
import { planEvaluation } from "../plan-evaluation.js";
import { findIndicator } from "./find-indicator.js";
import { planCorrection } from "./plan-correction.js";
import { planJudgement } from "./plan-judgement.js";
import type {
  AssessRequest,
  IndicatorDetail,
  Judged,
  PaneAssessment,
  PaneEngine,
  SettingChoices,
  WriteTitles,
  WriteWish,
} from "./pane-engine.js";
import { REPORTS, reportStates } from "./report-states.js";
import { sameAsBefore } from "../remote/index.js";
import { toPaneAssessment, toPaneIndicator } from "./to-pane-assessment.js";
import { tryJudgement } from "./try-judgement.js";

export interface LocalPaneEngineOptions {
  /** The sentence of a finding, for 检查结果. */
  readonly say: (finding: Finding) => string;
  /** What each kind of write is called in the list of writes that can be undone. */
  readonly titles: () => WriteTitles;
}

interface Assessed {
  readonly snapshot: WorkbookSnapshot;
  readonly settings: AssessRequest["settings"];
  readonly assessment: Assessment;
}

export class LocalPaneEngine implements PaneEngine {
  /** The workbook that was asked about last is asked about again: for a plan, for an explanation. */
  private last: Assessed | null = null;

  constructor(private readonly options: LocalPaneEngineOptions) {}

  assess(snapshot: WorkbookSnapshot, request: AssessRequest): Promise<PaneAssessment> {
    const assessment = this.assessed(snapshot, request);
    const all = planEvaluation(assessment, this.evaluationWish(request, REPORTS, "reports"));
    return Promise.resolve(toPaneAssessment(assessment, reportStates(all)));
  }

  explain(snapshot: WorkbookSnapshot, indicator: CellAddress, request: AssessRequest): Promise<IndicatorDetail | null> {
    const found = findIndicator(this.assessed(snapshot, request), indicator);
    return Promise.resolve(found === null ? null : detailOf(found.scored, snapshot));
  }

  judge(
    snapshot: WorkbookSnapshot,
    indicator: CellAddress,
    judgement: Judgement,
    request: AssessRequest,
  ): Promise<Judged | null> {
    const tried = tryJudgement(this.assessed(snapshot, request), indicator, judgement, request);
    if (tried === null) return Promise.resolve(null);
    return Promise.resolve({ scored: toPaneIndicator(tried.scored), detail: detailOf(tried.scored, snapshot) });
  }

  plan(snapshot: WorkbookSnapshot, wish: WriteWish, request: AssessRequest): Promise<PlannedWrite> {
    return Promise.resolve(this.planned(snapshot, wish, request));
  }

  choices(): Promise<SettingChoices> {
    return Promise.resolve({
      policies: Object.values(POLICIES),
      scales: Object.values(GRADE_SCALES),
      defaults: DEFAULT_SETTINGS,
    });
  }

  private planned(snapshot: WorkbookSnapshot, wish: WriteWish, request: AssessRequest): PlannedWrite {
    const title = this.options.titles()[wish.kind];
    switch (wish.kind) {
      case "scores":
      case "rescore":
        return planEvaluation(this.assessed(snapshot, request), this.evaluationWish(request, [], wish.kind));
      case "reports":
        return planEvaluation(this.assessed(snapshot, request), this.evaluationWish(request, wish.reports, wish.kind));
      case "judgement": {
        const tried = tryJudgement(this.assessed(snapshot, request), wish.indicator, wish.judgement, request);
        if (tried === null) return nothing(title);
        const { reason } = wish;
        return planJudgement(snapshot, tried, { ...this.evaluationWish(request, [], wish.kind), reason });
      }
      case "correction":
        return planCorrection(snapshot, wish.finding, title);
      case "settings":
        return planSettings(wish.settings, snapshot, title);
      case "template":
        return { ...nothing(title), plan: planTemplate(snapshot, title) };
    }
  }

  private assessed(snapshot: WorkbookSnapshot, { settings }: AssessRequest): Assessment {
    const { last } = this;
    if (last !== null && last.snapshot === snapshot && sameAsBefore(last.settings, settings) === last.settings) {
      return last.assessment;
    }
    const assessment = assess(snapshot, { settings });
    this.last = { snapshot, settings, assessment };
    return assessment;
  }

  private evaluationWish({ at }: AssessRequest, reports: readonly (typeof REPORTS)[number][], kind: WriteWish["kind"]) {
    const { say, titles } = this.options;
    return { scores: true, reports, at, title: titles()[kind], say };
  }
}

function detailOf(scored: ScoredIndicator, snapshot: WorkbookSnapshot): IndicatorDetail {
  return { explanation: explainScore(scored), note: deviationNote(scored, snapshot) };
}

function nothing(title: string): PlannedWrite {
  return { plan: { title, guards: [], actions: [] }, kept: [], sheets: [] };
}
