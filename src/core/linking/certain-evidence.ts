/** The one figure that other sheets certainly give for an indicator: what a blank actual value may be filled with, or what a filled one rests on. */
import { equals } from "../decimal/index.js";
import type { Indicator } from "../model/index.js";
import type { Policy } from "../policy/index.js";
import { confirmedEvidence } from "./confirmed-evidence.js";
import type { Evidence } from "./evidence.js";

/** @returns null where nothing is offered, or figures that differ: choosing among them is the person's. */
export function certainEvidence(indicator: Indicator, offers: readonly Evidence[], policy: Policy): Evidence | null {
  if (offers.length === 0) return null;
  const own = offers.filter(({ indicator: { sheet, row } }) => sheet === indicator.sheet && row === indicator.row);
  if (!lacksActual(indicator)) return confirmedEvidence(indicator, own);
  const [first, ...others] = own.filter((offer) => isByThePolicy(offer, policy));
  return first !== undefined && others.every((offer) => equals(offer.value, first.value)) ? first : null;
}

export function lacksActual({ actual }: Indicator): boolean {
  return actual === null || actual.value.trim() === "";
}

/** 预算执行率 over the policy's base, 满意度 by plain share: the other ways are for a person to choose. */
function isByThePolicy({ kind, from }: Evidence, policy: Policy): boolean {
  if (from.is === "survey") return from.method === "share";
  return kind !== "execution-rate" || from.denominator === policy.executionRateDenominator;
}
