/**
 * Drop-down lists go only where they take nothing away: into cells without a validation, or over a list of our own kind. What a person
 * set up there stays, and so does a list that stands there already.
 */
import { imagesByArea, keyOf, type AreaImage } from "../core/plan/invert-plan.js";
import type { CellChoices, SetChoices, WritePlan } from "../core/plan/write-plan.js";

/** @param before the touched areas (see `touchedAreas`) as they are now */
export function withoutKeptLists(plan: WritePlan, before: readonly AreaImage[]): WritePlan {
  if (!plan.actions.some(({ kind }) => kind === "set-choices")) return plan;
  const added = new Set(plan.actions.flatMap((action) => (action.kind === "add-sheet" ? [action.sheet] : [])));
  const images = imagesByArea(before);
  const isCarriedOut = (action: SetChoices) =>
    added.has(action.sheet) || replaces(action, images.get(keyOf(action))?.choices);
  return { ...plan, actions: plan.actions.filter((action) => action.kind !== "set-choices" || isCarriedOut(action)) };
}

function replaces(action: SetChoices, present: CellChoices | undefined): boolean {
  if (present === undefined || present === "other" || sameChoices(present, action.choices)) return false;
  return action.replaces === undefined || sameChoices(present, action.replaces);
}

export function sameChoices(one: CellChoices | undefined, other: CellChoices): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
