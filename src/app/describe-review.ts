/** A review in the command line's JSON (the contract's `jiping review`): every score side by side, decimal strings, null for what is unknown. */
import {
  formatDecimal,
  type Finding,
  type Rational,
  type Review,
  type ReviewedIndicator,
  reviewReason,
  scoreGap,
  type ReviewedSheet,
  type ReviewReason,
} from "../core/index.js";
import { describeFinding, type FindingDocument } from "./describe-finding.js";

export interface ReviewDocument {
  readonly book: string;
  readonly preset: string;
  readonly sheets: readonly ReviewedSheetDocument[];
  readonly findings: readonly FindingDocument[];
}

export interface ReviewedSheetDocument {
  readonly name: string;
  readonly selfTotal: string | null;
  readonly ruleTotal: string | null;
  readonly difference: string | null;
  readonly selfGrade: string | null;
  readonly ruleGrade: string | null;
  readonly execution: ExecutionDocument | null;
  readonly indicators: readonly ReviewedIndicatorDocument[];
}

export interface ExecutionDocument {
  readonly fullScore: string | null;
  readonly selfScore: string | null;
  readonly ruleScore: string | null;
  readonly difference: string | null;
}

export interface ReviewedIndicatorDocument {
  readonly sheet: string;
  readonly row: number;
  readonly level1: string | null;
  readonly level2: string | null;
  readonly level3: string | null;
  readonly fullScore: string | null;
  readonly target: string | null;
  readonly actual: string | null;
  readonly selfScore: string | null;
  readonly ruleScore: string | null;
  readonly reviewedScore: string | null;
  readonly difference: string | null;
  readonly reason: string;
}

/** The words of findings and reasons: rendered by `wording`, which use cases do not know. */
export interface ReviewSpeech {
  readonly finding: (finding: Finding) => string;
  readonly reason: (reason: ReviewReason) => string;
}

export function describeReview(book: string, review: Review, speech: ReviewSpeech): ReviewDocument {
  return {
    book,
    preset: review.policyTitle,
    sheets: review.sheets.map((sheet) => describeSheet(sheet, speech)),
    findings: review.findings.map((finding) => describeFinding(finding, speech.finding)),
  };
}

function describeSheet(reviewed: ReviewedSheet, speech: ReviewSpeech): ReviewedSheetDocument {
  const { sheet, execution, selfTotal, ruleTotal, selfGrade, ruleGrade } = reviewed;
  return {
    name: sheet.sheet,
    selfTotal: plain(selfTotal),
    ruleTotal: plain(ruleTotal),
    difference: plain(scoreGap(selfTotal, ruleTotal)),
    selfGrade: selfGrade?.name ?? null,
    ruleGrade: ruleGrade?.name ?? null,
    execution:
      execution === null
        ? null
        : {
            fullScore: plain(execution.fullScore),
            selfScore: plain(execution.selfScore),
            ruleScore: plain(execution.ruleScore),
            difference: plain(execution.difference),
          },
    indicators: reviewed.indicators.map((indicator) => describeIndicator(indicator, speech)),
  };
}

function describeIndicator(reviewed: ReviewedIndicator, speech: ReviewSpeech): ReviewedIndicatorDocument {
  const { indicator } = reviewed;
  return {
    sheet: indicator.sheet,
    row: indicator.row + 1,
    level1: indicator.level1,
    level2: indicator.level2,
    level3: indicator.level3,
    fullScore: plain(indicator.fullScore?.value ?? null),
    target: indicator.target?.value ?? null,
    actual: indicator.actual?.value ?? null,
    selfScore: plain(reviewed.selfScore),
    ruleScore: plain(reviewed.ruleScore),
    reviewedScore: plain(reviewed.reviewed?.score ?? null),
    difference: plain(reviewed.difference),
    reason: speech.reason(reviewReason(reviewed)),
  };
}

function plain(value: Rational | null): string | null {
  return value === null ? null : formatDecimal(value);
}
