/** 自评复核：按规定为什么得这么多分。 */
import type { ReviewReason } from "../../core/review/index.js";
import type { Sentence } from "../sentence.js";

export const reviewReasons: Record<ReviewReason["code"], Sentence> = {
  met: ({ actual, target, score }) => `完成${actual ?? ""}，达到指标值${target ?? ""}，得满分${score ?? ""}分`,
  below: ({ actual, target, rate, score, isProportional }) =>
    rate === undefined
      ? `完成${actual ?? ""}，未达到指标值${target ?? ""}，按规定得${score ?? ""}分`
      : `完成${actual ?? ""}，为指标值${target ?? ""}的${rate}，${isProportional === "true" ? "按比例" : "按规定"}得${score ?? ""}分`,
  state: ({ actual, score }) => `完成情况为“${actual ?? ""}”，按规定得${score ?? ""}分`,
  judgement: ({ actual }) => `完成情况为“${actual ?? ""}”，需要评审判定，未自动计分`,
  "no-figures": () => "没有填写指标值或实际完成值，未自动计分",
};
