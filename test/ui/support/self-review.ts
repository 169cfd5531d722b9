/** A self-evaluation form beside the small sample, reviewed by hand: one score too high, one as the rule has it, one for a person. */
import { decimal, whole } from "../../../src/core/decimal/index.js";
import { parseA1, type CellAddress } from "../../../src/core/grid/index.js";
import type { Finding } from "../../../src/core/model/index.js";
import type { PaneAssessment, PaneReview } from "../../../src/app/pane/pane-engine.js";
import { place, sampleAssessment } from "./sample.js";

export const FORM = "自评表";

const FINDINGS: readonly Finding[] = [
  {
    code: "self/full-marks-unfinished",
    severity: "error",
    sheet: FORM,
    cell: on("H8"),
    data: { indicator: "桥梁完好率", target: "100%", actual: "80%", stated: "20", computed: "16" },
  },
  {
    code: "self/actual-differs",
    severity: "warning",
    sheet: FORM,
    cell: on("F9"),
    data: { indicator: "沿线居民满意度", actual: "97%", reviewed: "95%", place: "《附件2》H17" },
  },
];

/** 自评 40 against 36: 20 × 80% is 16, the rest is as the rule has it. */
const REVIEW: PaneReview = {
  policyTitle: "财预〔2020〕10号",
  sheets: [
    {
      sheet: FORM,
      lastRow: 9,
      execution: {
        rate: decimal("1"),
        fullScore: whole(10),
        selfScore: whole(10),
        ruleScore: whole(10),
        difference: whole(0),
      },
      selfTotal: whole(40),
      ruleTotal: whole(36),
      selfGrade: "优",
      ruleGrade: "良",
      indicators: [
        {
          name: "桥梁完好率",
          cell: on("H8"),
          fullScore: whole(20),
          selfScore: whole(20),
          ruleScore: whole(16),
          reviewed: { score: whole(32), cell: place("K12") },
          difference: whole(4),
          reason: {
            code: "below",
            data: { target: "100%", actual: "80%", score: "16", rate: "80%", isProportional: "true" },
          },
        },
        {
          name: "沿线居民满意度",
          cell: on("H9"),
          fullScore: whole(10),
          selfScore: whole(10),
          ruleScore: whole(10),
          reviewed: null,
          difference: whole(0),
          reason: { code: "met", data: { target: "≥90%", actual: "97%", score: "10" } },
        },
      ],
    },
  ],
  findings: FINDINGS,
};

const OPEN_REVIEW: PaneReview = {
  ...REVIEW,
  sheets: REVIEW.sheets.map((sheet) => ({
    ...sheet,
    ruleTotal: null,
    ruleGrade: null,
    indicators: sheet.indicators.map((one, index) =>
      index === 0
        ? one
        : {
            ...one,
            ruleScore: null,
            difference: null,
            reason: { code: "judgement" as const, data: { target: "满意", actual: "比较满意" } },
          },
    ),
  })),
};

/** @param isComplete false: one indicator of the form needs a judgement, so that the rule gives no total. */
export function reviewedAssessment(isComplete: boolean): PaneAssessment {
  const assessment = sampleAssessment(true);
  const form = assessment.scored.sheets.map((scored) => ({
    ...scored,
    sheet: { ...scored.sheet, sheet: FORM, role: "self-evaluation" as const },
  }));
  return {
    ...assessment,
    scored: { sheets: [...assessment.scored.sheets, ...form] },
    findings: [...assessment.findings, ...FINDINGS],
    review: isComplete ? REVIEW : OPEN_REVIEW,
    reports: [
      ...assessment.reports,
      { kind: "self-review", sheet: "自评复核表", state: "new", editedCell: null, isPossible: true },
    ],
  };
}

function on(a1: string): CellAddress {
  const parsed = parseA1(a1);
  if (parsed === null) throw new Error(a1);
  return { sheet: FORM, ...parsed };
}
