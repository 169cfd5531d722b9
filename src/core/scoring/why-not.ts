/** Why a case of a measured quantity does not hold, as a comparison of the row's figures: "82% < 85%". */
import { ONE } from "../decimal/index.js";
import type { Bound, Condition, QuantityRule, Reference } from "../model/index.js";
import type { Figures } from "./figures.js";
import { measure } from "./measurement.js";
import { showActualRate, showQuantity, showRate } from "./written-figure.js";

const TARGET: Reference = { to: "target", share: ONE, words: "" };
const SIGNS = ["<", "=", ">"] as const;

/** @returns null where no figure decides: 否则 behind a case that holds, a date, 完成 or 未完成 */
export function whyNot(condition: Condition, rule: QuantityRule, figures: Figures): string | null {
  switch (condition.on) {
    case "otherwise":
      return null;
    case "target":
      return comparison(TARGET, rule, figures).text;
    case "interval":
      return failing(condition.lower, -1, rule, figures) ?? failing(condition.upper, 1, rule, figures);
  }
}

function failing(bound: Bound | null, side: 1 | -1, rule: QuantityRule, figures: Figures): string | null {
  if (bound === null) return null;
  const { order, text } = comparison(bound.reference, rule, figures);
  return order === side || (order === 0 && !bound.inclusive) ? text : null;
}

function comparison(
  reference: Reference,
  { subject }: QuantityRule,
  figures: Figures,
): { readonly order: number | null; readonly text: string | null } {
  const measured = measure(figures, reference, subject);
  if (measured.is === "withheld") return { order: null, text: null };
  const { order } = measured;
  const [actual, limit] = measured.isRate
    ? [showActualRate(measured.actual, figures), showRate(measured.reference)]
    : [showQuantity(measured.actual, figures), showQuantity(measured.reference, figures)];
  return { order, text: `${actual} ${SIGNS[Math.sign(order) + 1] ?? "="} ${limit}` };
}
