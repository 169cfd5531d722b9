/** Whether a condition of a measured quantity holds for the figures of the row; withheld where that is not certain. */
import type { Bound, Condition, QuantityRule } from "../model/index.js";
import type { Figures } from "./figures.js";
import { measure } from "./measurement.js";
import { meetsTarget } from "./meets-target.js";
import { needsData, type Withheld } from "./outcome.js";

export type Held = { readonly is: "held"; readonly holds: boolean; readonly policies: readonly string[] } | Withheld;

type Measured = Pick<QuantityRule, "better" | "subject">;

export function conditionHolds(condition: Condition, rule: Measured, figures: Figures): Held {
  if (condition.on === "target") {
    const met = meetsTarget(figures, rule);
    return met.is === "withheld" ? met : held(met.met === condition.met, met.policies);
  }
  if (condition.on === "otherwise") return needsData("rule/no-condition");
  const lower = condition.lower === null ? null : boundHolds(condition.lower, 1, rule, figures);
  if (lower?.is === "withheld" || lower?.holds === false) return lower;
  const upper = condition.upper === null ? null : boundHolds(condition.upper, -1, rule, figures);
  return upper ?? lower ?? needsData("rule/no-condition");
}

const HOLDS: Held = { is: "held", holds: true, policies: [] };
const HOLDS_NOT: Held = { is: "held", holds: false, policies: [] };

function held(holds: boolean, policies: readonly string[]): Held {
  if (policies.length > 0) return { is: "held", holds, policies };
  return holds ? HOLDS : HOLDS_NOT;
}

function boundHolds(bound: Bound, side: 1 | -1, rule: Measured, figures: Figures): Held {
  const measured = measure(figures, bound.reference, rule.subject);
  if (measured.is === "withheld") return measured;
  const { order } = measured;
  return held(order === 0 ? bound.inclusive : order === side, measured.policies);
}
