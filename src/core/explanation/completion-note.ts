/** 完成情况说明 in 表3: the evaluator's own words first, then the arithmetic and how it stands to the target. */
import type { WorkbookSnapshot } from "../grid/index.js";
import type { ScoredIndicator } from "../model/index.js";
import { readFigure } from "../text/index.js";
import { achievementText, targetText } from "./achievement-text.js";
import { judgementText } from "./judgement-text.js";

export function completionNote(scored: ScoredIndicator, snapshot: WorkbookSnapshot | null = null): string {
  const { actual, deviation } = scored.indicator;
  const own = deviation?.value.trim() ?? "";
  const figure = readFigure(actual?.value ?? "");
  // Beside the evaluator's own words a qualitative value says nothing new.
  const isMeasured = figure.is === "quantity" || figure.is === "date";
  if (own !== "" && !isMeasured) return withStop(own);
  const facts = isMeasured ? measuredFacts(scored, snapshot) : otherFacts(scored, figure.is === "blank");
  const said = facts.filter((fact) => fact !== null && !own.includes(fact)).join("，");
  return (own === "" ? "" : withStop(own)) + (said === "" ? "" : withStop(said));
}

function measuredFacts(scored: ScoredIndicator, snapshot: WorkbookSnapshot | null): (string | null)[] {
  const { indicator, completion } = scored;
  const met = completion === "complete" && indicator.target !== null ? `达到指标值${indicator.target.text}` : null;
  return [achievementText(scored, snapshot), met ?? targetText(scored)];
}

function otherFacts(scored: ScoredIndicator, isBlank: boolean): (string | null)[] {
  const { indicator, completion } = scored;
  const actual = isBlank ? (completion === null ? "实际完成值没有填写" : null) : (indicator.actual?.text ?? null);
  return [actual, judgementText(scored)];
}

function withStop(text: string): string {
  return /[。！？.]$/.test(text) ? text : `${text}。`;
}
