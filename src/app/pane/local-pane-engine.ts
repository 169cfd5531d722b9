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
  type WritePlan,
} from "../../core/index.js";
import { assess, type Assessment } from "../assess.js";
import { planEvaluation, type EvaluationWish } from "../plan-evaluation.js";
import type { ReviewTableWords } from "../review-table.js";
import { findIndicator } from "./find-indicator.js";
import { planCorrection } from "./plan-correction.js";
import { offerFor, planOffer } from "./evidence-offer.js";
import { planJudgement } from "./plan-judgement.js";
import type {
  AssessRequest,
  IndicatorDetail,
  Judged,
  PaneAssessment,
  PaneEngine,
  Proposal,
  ReportKind,
  SettingChoices,
  WritePreview,
  WriteTitles,
  WriteWish,
} from "./pane-engine.js";
import { REPORTS, reportStates } from "./report-states.js";
import { sameAsBefore } from "../remote/index.js";
import { toPaneAssessment, toPaneIndicator } from "./to-pane-assessment.js";
import { EMPTY_PLAN, previewOf } from "./write-preview.js";
import { tryJudgement } from "./try-judgement.js";

export interface LocalPaneEngineOptions {
  /** The sentence of a finding, for 检查结果. */
  readonly say: (finding: Finding) => string;
  /** What each kind of write is called in the list of writes that can be undone. */
  readonly titles: () => WriteTitles;
  /** The words of 自评复核表. */
  readonly reviewWords: () => ReviewTableWords;
  /** True in a host that shows drop-down lists: the cases of a standard are offered in 评审判定. */
  readonly offersCases?: boolean;
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
    const assessment = this.assessed(snapshot, request);
    const found = findIndicator(assessment, indicator);
    return Promise.resolve(found === null ? null : detailOf(found.scored, assessment));
  }

  judge(
    snapshot: WorkbookSnapshot,
    indicator: CellAddress,
    judgement: Judgement,
    request: AssessRequest,
  ): Promise<Judged | null> {
    const tried = tryJudgement(this.assessed(snapshot, request), indicator, judgement, request);
    if (tried === null) return Promise.resolve(null);
    return Promise.resolve({ scored: toPaneIndicator(tried.scored), detail: detailOf(tried.scored, tried.assessment) });
  }

  plan(snapshot: WorkbookSnapshot, wish: WriteWish, request: AssessRequest): Promise<Proposal> {
    const planned = this.planned(snapshot, wish, request);
    const preview = previewOf(planned, snapshot, this.known(snapshot, request), wish.kind);
    return Promise.resolve({ planned, preview });
  }

  preview(snapshot: WorkbookSnapshot, plan: WritePlan, request: AssessRequest): Promise<WritePreview> {
    return Promise.resolve(previewOf({ ...EMPTY_PLAN, plan }, snapshot, this.known(snapshot, request)));
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
      case "evidence":
        return planOffer(this.assessed(snapshot, request), wish.indicator, title);
      case "correction":
        return planCorrection(snapshot, wish.finding, title);
      case "settings":
        return planSettings(wish.settings, snapshot, title);
      case "template":
        return { ...EMPTY_PLAN, plan: planTemplate(snapshot, title) };
    }
  }

  private assessed(snapshot: WorkbookSnapshot, { settings }: AssessRequest): Assessment {
    const known = this.known(snapshot, { settings });
    if (known !== null) return known;
    const assessment = assess(snapshot, { settings });
    this.last = { snapshot, settings, assessment };
    return assessment;
  }

  /** The assessment of this very workbook, where it was asked for before. */
  private known(snapshot: WorkbookSnapshot, { settings }: Pick<AssessRequest, "settings">): Assessment | null {
    const { last } = this;
    if (last?.snapshot !== snapshot) return null;
    return sameAsBefore(last.settings, settings) === last.settings ? last.assessment : null;
  }

  private evaluationWish(
    { at }: AssessRequest,
    reports: readonly ReportKind[],
    kind: WriteWish["kind"],
  ): EvaluationWish {
    const { say, titles, reviewWords, offersCases } = this.options;
    const summaries = reports.filter((report) => report !== "self-review");
    const hasReview = summaries.length < reports.length;
    return {
      // 自评复核表 by itself rests on no score of ours.
      scores: !hasReview || summaries.length > 0,
      reports: summaries,
      offersCases: offersCases === true,
      at,
      title: titles()[kind],
      say,
      ...(hasReview && { review: reviewWords() }),
    };
  }
}

function detailOf(scored: ScoredIndicator, assessment: Assessment): IndicatorDetail {
  const { snapshot } = assessment;
  return {
    explanation: explainScore(scored),
    note: deviationNote(scored, snapshot),
    evidence: offerFor(scored.indicator, assessment),
  };
}

function nothing(title: string): PlannedWrite {
  return { ...EMPTY_PLAN, plan: { ...EMPTY_PLAN.plan, title } };
}
