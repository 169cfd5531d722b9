/** Reviews of self-evaluations: why the rule gives what it gives. */
import type { ReviewReason } from "../../core/review/index.js";
import type { Sentence } from "../sentence.js";

export const reviewReasons: Record<ReviewReason["code"], Sentence> = {
  met: ({ actual, target, score }) => `${actual ?? ""} meets the target of ${target ?? ""}: full ${score ?? ""} points`,
  below: ({ actual, target, rate, score, isProportional }) =>
    rate === undefined
      ? `${actual ?? ""} misses the target of ${target ?? ""}: ${score ?? ""} points by the rule`
      : `${actual ?? ""} is ${rate} of the target of ${target ?? ""}: ${score ?? ""} points ${isProportional === "true" ? "in proportion" : "by the rule"}`,
  state: ({ actual, score }) => `reported as “${actual ?? ""}”: ${score ?? ""} points by the rule`,
  judgement: ({ actual }) => `reported as “${actual ?? ""}”: a person must decide`,
  "no-figures": () => "no target or no actual value: not scored",
};
