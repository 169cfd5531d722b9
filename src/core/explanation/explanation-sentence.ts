/** The whole explanation in one line: for the command line, for lists, for 评分依据. */
import { formatDecimal } from "../decimal/index.js";
import type { ScoredIndicator } from "../model/index.js";
import type { ScoreWorking } from "./explanation.js";

export function explanationSentence(scored: ScoredIndicator, rows: ScoreWorking): string {
  const { score, adjustment } = scored;
  if (adjustment?.isKept === true) {
    const [kept, computed] = [formatDecimal(adjustment.stated.value), formatDecimal(adjustment.computed)];
    return `表中得分${kept}分为人工填写，予以保留；按评分标准应得${computed}分（${workingOf(rows)}）。`;
  }
  switch (score.status) {
    case "scored":
      return `${workingOf(rows)}，得${score.score === null ? "" : formatDecimal(score.score)}分。`;
    case "stated":
      return `评价人员评定${score.score === null ? "" : formatDecimal(score.score)}分，予以保留${reasonOf(rows)}。`;
    case "needs-judgement":
      return `待评审判定${reasonOf(rows)}。`;
    case "needs-data":
      return `缺数据${reasonOf(rows)}。`;
    case "unread":
      return `评分标准未识别${reasonOf(rows)}。`;
    case "not-applicable":
      return "本指标不适用，不计分。";
  }
}

function reasonOf({ obstacles }: Pick<ScoreWorking, "obstacles">): string {
  const words = obstacles.map((obstacle) => obstacle.words).filter((text) => text !== "");
  return words.length === 0 ? "" : `：${words.join("；")}`;
}

function workingOf({ steps, inputs }: Pick<ScoreWorking, "steps" | "inputs">): string {
  const judged = inputs.filter(({ name }) => name === "judgement").map(({ label, text }) => `${label}：${text}`);
  const done = steps.map(({ code, words, arithmetic }) => {
    if (code === "branch/taken") return `按“${words}”`;
    return code === "arithmetic" ? (arithmetic ?? "") : [words, arithmetic ?? ""].join(" ").trim();
  });
  const parts = [...judged, ...done].filter((part) => part !== "");
  return parts.length === 0 ? "按评分标准" : parts.join("，");
}
