/**
 * The text for 扣分原因: what was reached against what was planned, with its arithmetic, and the points it cost:
 * “开工及时率=79/296×100%=26.69%，未达到指标值100%，扣7.33分”.
 */
import { compare, formatDecimal, subtract } from "../decimal/index.js";
import type { WorkbookSnapshot } from "../grid/index.js";
import type { ScoredIndicator } from "../model/index.js";
import { achievementText, targetText } from "./achievement-text.js";
import { judgementText } from "./judgement-text.js";

/**
 * @param snapshot gives the figures behind a rate that is a formula; null does without
 * @returns null where nothing was lost, the score is unknown, or it is a person's own: then the reason is theirs to give
 */
export function deviationNote(scored: ScoredIndicator, snapshot: WorkbookSnapshot | null = null): string | null {
  const { score, adjustment } = scored;
  if (score.status !== "scored" || score.score === null || score.fullScore === null) return null;
  if (adjustment?.isKept === true || compare(score.score, score.fullScore) >= 0) return null;
  const lost = `扣${formatDecimal(subtract(score.fullScore, score.score))}分`;
  const judged = judgementText(scored);
  if (judged !== null) return `${judged}，${lost}`;
  const achieved = achievementText(scored, snapshot);
  const missed = targetText(scored);
  return `${achieved === null ? "" : `${achieved}，`}${missed === null ? "" : `${missed}，`}${lost}`;
}
