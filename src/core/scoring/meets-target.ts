/** Whether the actual value meets the target: quantities by the target's own comparator, dates, and the words 完成 / 未完成. */
import type { QuantityRule } from "../model/index.js";
import { dateOfExcelSerial, toHalfWidth, type CalendarDate, type Comparator, type Figure } from "../text/index.js";
import { isSideOpen } from "./better-side.js";
import type { Figures } from "./figures.js";
import { measure, TARGET } from "./measurement.js";
import { needsData, needsJudgement, type Withheld } from "./outcome.js";

export interface Met {
  readonly is: "met";
  readonly met: boolean;
  readonly policies: readonly string[];
}

export function meetsTarget(figures: Figures, rule: Pick<QuantityRule, "better" | "subject">): Met | Withheld {
  const { actual, target, input } = figures;
  if (actual.is === "blank") return needsData("value/missing", "actual");
  if (actual.is === "error") return needsData("value/error", actual.text);
  if (actual.is === "state") return meetsByWords(actual, target);
  if (target.is === "blank") return needsData("value/missing", "target");
  if (target.is === "date") return meetsDate(actual, target.date);
  if (target.is === "words" || target.is === "state") return meetsWords(input.actual ?? "", input.target ?? "");
  if (
    input.actual === input.target &&
    target.is === "quantity" &&
    !target.isApproximate &&
    isInclusive(target.comparator)
  )
    return met(true);
  if (target.is !== "quantity") return needsData("value/not-comparable", input.target ?? "");
  const measured = measure(figures, TARGET, rule.subject);
  if (measured.is === "withheld") return measured;
  const { order } = measured;
  const comparator = target.comparator ?? sideOf(figures, rule, order);
  return comparator === null
    ? needsJudgement("target/direction-open", input.target ?? "")
    : met(holds(order, comparator), measured.policies);
}

function isInclusive(comparator: Comparator | null): boolean {
  return comparator === null || comparator === "≥" || comparator === "≤" || comparator === "=";
}

/** Which side a bare figure means; null where that is not certain and matters. */
function sideOf(figures: Figures, rule: Pick<QuantityRule, "better">, order: number): Comparator | null {
  if (order === 0) return "=";
  if (rule.better === "higher") return "≥";
  if (rule.better === "lower") return "≤";
  if (rule.better === "closer") return "=";
  return isSideOpen(figures) ? null : "≥";
}

function holds(order: number, comparator: Comparator): boolean {
  switch (comparator) {
    case "≥":
      return order >= 0;
    case ">":
      return order > 0;
    case "≤":
      return order <= 0;
    case "<":
      return order < 0;
    case "=":
      return order === 0;
  }
}

function meetsDate(actual: Figure, target: CalendarDate): Met | Withheld {
  const date = actual.is === "date" ? actual.date : serialDate(actual);
  if (date === null) return needsData("value/not-comparable");
  if (date.isDeadline) return needsData("value/open-ended");
  if (date.last <= target.first) return met(true);
  if (date.first > target.last) return met(false);
  return target.isDeadline || date.last > target.last ? needsJudgement("date/open") : met(true);
}

function serialDate(actual: Figure): CalendarDate | null {
  if (actual.is !== "quantity" || actual.unit !== "" || actual.value.denominator !== 1) return null;
  return dateOfExcelSerial(Number(actual.value.numerator));
}

function meetsByWords(actual: Extract<Figure, { is: "state" }>, target: Figure): Met | Withheld {
  const isWordTarget = target.is === "state" ? target.state === "done" : target.is === "words" || target.is === "blank";
  if (actual.state === "partly") return needsJudgement("value/partly", actual.text);
  if (!isWordTarget) return needsJudgement("value/state-beside-figure", actual.text);
  return met(actual.state === "done");
}

/** 可控 beside 可控, 不可控 beside 可控; anything else is for a person. */
function meetsWords(actual: string, target: string): Met | Withheld {
  const [written, wanted] = [actual, target].map((text) => toHalfWidth(text).replace(/\s+/g, ""));
  if (written === undefined || wanted === undefined) return needsJudgement("value/words");
  if (written === wanted) return met(true);
  const isOpposite = [`不${wanted}`, `未${wanted}`, `非${wanted}`, `没有${wanted}`].includes(written);
  return isOpposite ? met(false) : needsJudgement("value/words", actual);
}

const MET: Met = { is: "met", met: true, policies: [] };
const NOT_MET: Met = { is: "met", met: false, policies: [] };

function met(isMet: boolean, policies: readonly string[] = MET.policies): Met {
  if (policies.length > 0) return { is: "met", met: isMet, policies };
  return isMet ? MET : NOT_MET;
}
