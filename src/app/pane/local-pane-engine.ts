/** The pane's engine in the page itself. */
import {
  DEFAULT_SETTINGS,
  deviationNote,
  explainScore,
  GRADE_SCALES,
  planSettings,
  planTemplate,
  POLICIES,
  rowKey,
  type CellAddress,
  type Finding,
  type Judgement,
  type PlannedWrite,
  type ScoredIndicator,
  type WorkbookSnapshot,
} from "../../core/index.js";
import { assess } from "../assess.js";
import { planEvaluation } from "../plan-evaluation.js";
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
import { tryJudgement } from "./try-judgement.js";

export interface LocalPaneEngineOptions {
  /** The sentence of a finding, for 检查结果. */
  readonly say: (finding: Finding) => string;
  /** What each kind of write is called in the list of writes that can be undone. */
  readonly titles: () => WriteTitles;
}

export class LocalPaneEngine implements PaneEngine {
  constructor(private readonly options: LocalPaneEngineOptions) {}

  assess(snapshot: WorkbookSnapshot, request: AssessRequest): Promise<PaneAssessment> {
    const assessment = assess(snapshot, request);
    const all = planEvaluation(assessment, this.evaluationWish(request, true, REPORTS, "reports"));
    const { scored, findings, settings, policy } = assessment;
    const details = scored.sheets.flatMap(({ indicators }) =>
      indicators.map((one) => [rowKey(one.indicator), detailOf(one, snapshot)] as const),
    );
    return Promise.resolve({
      scored,
      findings,
      settings,
      policy,
      details: Object.fromEntries(details),
      reports: reportStates(all),
    });
  }

  judge(
    snapshot: WorkbookSnapshot,
    indicator: CellAddress,
    judgement: Judgement,
    request: AssessRequest,
  ): Promise<Judged | null> {
    const tried = tryJudgement(snapshot, indicator, judgement, request);
    return Promise.resolve(tried === null ? null : { scored: tried.scored, detail: detailOf(tried.scored, snapshot) });
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
        return planEvaluation(assess(snapshot, request), this.evaluationWish(request, true, [], wish.kind));
      case "reports":
        return planEvaluation(assess(snapshot, request), this.evaluationWish(request, true, wish.reports, wish.kind));
      case "judgement": {
        const tried = tryJudgement(snapshot, wish.indicator, wish.judgement, request);
        if (tried === null) return nothing(title);
        const { reason } = wish;
        return planJudgement(snapshot, tried, { ...this.evaluationWish(request, true, [], wish.kind), reason });
      }
      case "correction":
        return planCorrection(snapshot, wish.finding, title);
      case "settings":
        return planSettings(wish.settings, snapshot, title);
      case "template":
        return { ...nothing(title), plan: planTemplate(snapshot, title) };
    }
  }

  private evaluationWish(
    { at }: AssessRequest,
    scores: boolean,
    reports: readonly (typeof REPORTS)[number][],
    kind: WriteWish["kind"],
  ) {
    const { say, titles } = this.options;
    return { scores, reports, at, title: titles()[kind], say };
  }
}

function detailOf(scored: ScoredIndicator, snapshot: WorkbookSnapshot): IndicatorDetail {
  return { explanation: explainScore(scored), note: deviationNote(scored, snapshot) };
}

function nothing(title: string): PlannedWrite {
  return { plan: { title, guards: [], actions: [] }, kept: [], sheets: [] };
}
