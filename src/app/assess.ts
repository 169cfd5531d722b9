/** Recognises, scores and checks a workbook: everything that is known of it at one moment, and nothing written. */
import {
  DEFAULT_SETTINGS,
  EMPTY_BASIS,
  offerEvidence,
  ownCells,
  readScoreBasis,
  recognizeWorkbook,
  resolvePolicy,
  scoreEvaluation,
  settingsFromSheet,
  type Evaluation,
  type Evidence,
  type Finding,
  type OwnCells,
  type Policy,
  type Review,
  type ScoreBasis,
  type ScoredEvaluation,
  type Settings,
  type WorkbookSnapshot,
  type WrittenDecision,
} from "../core/index.js";
import { checkWorkbook } from "./check-workbook.js";
import { reviewWorkbook } from "./review-workbook.js";
import { correctionsOf } from "./corrections-of.js";
import { forgetOwnScores, forgetOwnSheets } from "./forget-own-writes.js";

export interface Assessment {
  readonly snapshot: WorkbookSnapshot;
  readonly settings: Settings;
  /** What the settings amount to. */
  readonly policy: Policy;
  readonly evaluation: Evaluation;
  readonly scored: ScoredEvaluation;
  /** The self-evaluation forms held against the rule; its findings are among `findings`. */
  readonly review: Review;
  readonly findings: readonly Finding[];
  /** What fund and questionnaire sheets offer for actual values; see `evidenceFor`. */
  readonly evidence: readonly Evidence[];
  /** What the sheet 评分依据 remembers of earlier writes; empty on the first run. */
  readonly basis: ScoreBasis;
  /** Cells that still hold what we last wrote. */
  readonly own: OwnCells;
}

export interface AssessRequest {
  /** Null takes those of the workbook's sheet 评价设置, and the defaults where it has none. */
  readonly settings: Settings | null;
  /** Decisions that are being tried, over those that the workbook remembers. By the keys of `indicatorKeys`. */
  readonly decisions?: ReadonlyMap<string, WrittenDecision>;
}

export function assess(snapshot: WorkbookSnapshot, request: AssessRequest): Assessment {
  const settings = request.settings ?? settingsFromSheet(snapshot) ?? DEFAULT_SETTINGS;
  const policy = resolvePolicy(settings);
  const basis = scoreBasisOf(snapshot);
  const recognized = forgetOwnSheets(recognizeWorkbook(snapshot, correctionsOf(settings)), basis);
  const own = ownCells(recognized, snapshot, basis);
  const evaluation = forgetOwnScores(recognized, own);
  const decisions = decisionsOf(basis, request);
  const scored = scoreEvaluation(evaluation, policy, { decisions });
  const review = reviewWorkbook(snapshot, recognized, scored, policy);
  const findings = checkWorkbook({ snapshot, evaluation: recognized, scored, policy }, review);
  const evidence = offerEvidence(evaluation, snapshot, policy);
  return { snapshot, settings, policy, evaluation, scored, review, findings, evidence, basis, own };
}

/** Those that are being tried go over those that were taken. */
function decisionsOf(basis: ScoreBasis, { decisions }: AssessRequest): ReadonlyMap<string, WrittenDecision> {
  const found = new Map<string, WrittenDecision>();
  for (const [key, { decision }] of basis.indicators) if (decision !== null) found.set(key, decision);
  for (const [key, decision] of decisions ?? []) found.set(key, decision);
  return found;
}

function scoreBasisOf(snapshot: WorkbookSnapshot): ScoreBasis {
  for (const sheet of snapshot.sheets) {
    const basis = readScoreBasis(sheet);
    if (basis !== null) return basis;
  }
  return EMPTY_BASIS;
}
