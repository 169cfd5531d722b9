/** An actual value that another sheet gives, as an offer and as the plan that takes it: one cell, old → new. */
import { planEvidence, type CellAddress, type Indicator, type PlannedWrite } from "../../core/index.js";
import type { Assessment } from "../assess.js";
import { evidenceFor } from "../evidence-for.js";
import { findIndicator } from "./find-indicator.js";
import type { EvidenceOffer } from "./pane-engine.js";

/** @returns null where nothing is certain, or nothing would change. */
export function offerFor(indicator: Indicator, assessment: Assessment): EvidenceOffer | null {
  const offer = evidenceFor(indicator, assessment);
  if (offer === null || planFor(indicator, assessment, "").plan.actions.length === 0) return null;
  const { text, working, sources } = offer;
  return { text, working, sources };
}

export function planOffer(assessment: Assessment, place: CellAddress, title: string): PlannedWrite {
  const found = findIndicator(assessment, place);
  return found === null
    ? { plan: { title, guards: [], actions: [] }, kept: [], sheets: [] }
    : planFor(found.scored.indicator, assessment, title);
}

function planFor(indicator: Indicator, assessment: Assessment, title: string): PlannedWrite {
  const offer = evidenceFor(indicator, assessment);
  const { evaluation, snapshot, settings } = assessment;
  return planEvidence(offer === null ? [] : [offer], evaluation, snapshot, { writes: settings.writes, title });
}
