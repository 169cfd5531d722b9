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
  const first = unsaid(facts.reached, own);
  const second = unsaid(facts.judged, own);
  const said = first === "" || second === "" ? first + second : `${first}，${second}`;
  return (own === "" ? "" : withStop(own)) + (said === "" ? "" : withStop(said));
}

interface Facts {
  /** What was reached. */
  readonly reached: string | null;
  /** How that is judged. */
  readonly judged: string | null;
}

/** Empty where the evaluator has said it already. */
function unsaid(fact: string | null, own: string): string {
  return fact === null || own.includes(fact) ? "" : fact;
}

function measuredFacts(scored: ScoredIndicator, snapshot: WorkbookSnapshot | null): Facts {
  const { indicator, completion } = scored;
  const met = completion === "complete" && indicator.target !== null ? `达到指标值${indicator.target.text}` : null;
  return { reached: achievementText(scored, snapshot), judged: met ?? targetText(scored) };
}

function otherFacts(scored: ScoredIndicator, isBlank: boolean): Facts {
  const { indicator, completion } = scored;
  const reached = isBlank ? (completion === null ? "实际完成值没有填写" : null) : (indicator.actual?.text ?? null);
  return { reached, judged: judgementText(scored) };
}

const STOPS = "。！？.";

function withStop(text: string): string {
  return STOPS.includes(text.charAt(text.length - 1)) ? text : `${text}。`;
}
