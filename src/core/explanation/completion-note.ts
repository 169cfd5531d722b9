/** 完成情况说明 in 表3: the evaluator's own words first, then the arithmetic and how it stands to the target. */
import type { WorkbookSnapshot } from "../grid/index.js";
import type { ScoredIndicator } from "../model/index.js";
import { readFigure } from "../text/index.js";
import { achievementText, targetText } from "./achievement-text.js";
import { judgementText } from "./judgement-text.js";

export function completionNote(scored: ScoredIndicator, snapshot: WorkbookSnapshot | null = null): string {
  const own = scored.indicator.deviation?.value.trim() ?? "";
  const facts = (own === "" || isMeasured(scored) ? factsOf(scored, snapshot) : []).filter(
    (fact) => fact !== null && !own.includes(fact),
  );
  const sentences = [own, facts.join("，")].filter((text) => text !== "");
  return sentences.map(withStop).join("");
}

/** Beside the evaluator's own words a qualitative value says nothing new. */
function isMeasured({ indicator }: ScoredIndicator): boolean {
  const actual = readFigure(indicator.actual?.value ?? "");
  return actual.is === "quantity" || actual.is === "date";
}

function factsOf(scored: ScoredIndicator, snapshot: WorkbookSnapshot | null): (string | null)[] {
  const { indicator, completion } = scored;
  const actual = readFigure(indicator.actual?.value ?? "");
  if (actual.is === "blank") return [completion === null ? "实际完成值没有填写" : null, judgementText(scored)];
  if (actual.is === "quantity" || actual.is === "date") {
    const met = completion === "complete" && indicator.target !== null ? `达到指标值${indicator.target.text}` : null;
    return [achievementText(scored, snapshot), met ?? targetText(scored)];
  }
  return [indicator.actual?.text ?? null, judgementText(scored)];
}

function withStop(text: string): string {
  return /[。！？.]$/.test(text) ? text : `${text}。`;
}
