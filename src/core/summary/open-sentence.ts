/** What is known while scores are open: “已评58.87分（满分89分），3项待定，暂不评定等级。” */
import { formatDecimal } from "../decimal/index.js";
import type { ScoredSheet } from "../model/index.js";

export function openSentence({ total, indicators }: ScoredSheet): string {
  const open = indicators.filter(({ counted, score }) => counted === null && score.status !== "not-applicable").length;
  return `已评${formatDecimal(total.scoreSoFar)}分（满分${formatDecimal(total.fullScoreSoFar)}分），${open}项待定，暂不评定等级。`;
}
