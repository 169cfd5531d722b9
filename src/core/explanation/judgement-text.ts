/** What a person's decision says about the points lost: the points not met, the level given, the findings counted. */
import type { ScoredIndicator, ScoringRule } from "../model/index.js";

/** @returns null where the score rests on no decision */
export function judgementText({ score, decision }: ScoredIndicator): string | null {
  const judgement = score.judgement;
  if (judgement === null || decision === null) return null;
  const { rule } = score;
  if (rule?.form === "elements" && judgement.met !== undefined) return unmetText(rule, judgement.met);
  if (rule?.form === "graded" && judgement.level !== undefined) {
    const words = rule.levels[judgement.level - 1]?.words;
    return words === undefined ? decision.words : `评定为“${words}”`;
  }
  return judgement.count === undefined ? decision.words : `发现${judgement.count}处`;
}

function unmetText(rule: Extract<ScoringRule, { form: "elements" }>, met: readonly number[]): string {
  const unmet = rule.elements.filter(({ number }) => !met.includes(number));
  return unmet.map(({ number, words }) => `要点${signOf(number)}“${words}”不符合`).join("；");
}

function signOf(number: number): string {
  return "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"[number - 1] ?? String(number);
}
