/** 不套用: indicators without a standard of their own are left to the evaluator; the grade scale is the usual one. */
import type { Policy } from "../policy.js";
import { CAIYU_2020_10 } from "./caiyu-2020-10.js";

export const NO_POLICY: Policy = {
  ...CAIYU_2020_10,
  id: "none",
  title: "不套用",
  document: "",
  clauses: CAIYU_2020_10.clauses.filter(({ topic }) => topic === "grades"),
  standards: {
    quantitative: null,
    quantitativeLower: null,
    qualitative: null,
    executionRate: null,
    satisfaction: null,
  },
  outputBenefitMinimum: null,
  workedExamples: [],
};
