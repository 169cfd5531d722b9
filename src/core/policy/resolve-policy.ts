/** The policy that settings amount to: the chosen preset with the person's own choices laid over it. */
import { GRADE_SCALES } from "./grade-scales.js";
import type { GradeScale } from "./grade-scale.js";
import type { Policy } from "./policy.js";
import { POLICIES } from "./policies.js";
import type { Settings } from "./settings.js";

export function resolvePolicy(settings: Settings): Policy {
  const preset = POLICIES[settings.policyId];
  return {
    ...preset,
    gradeScale: chosenScale(settings.gradeScale) ?? preset.gradeScale,
    stepMode: settings.stepMode ?? preset.stepMode,
    places: settings.places ?? preset.places,
    executionRateDenominator: settings.executionRateDenominator ?? preset.executionRateDenominator,
    overFulfilment: settings.overFulfilment ?? preset.overFulfilment,
  };
}

function chosenScale(choice: Settings["gradeScale"]): GradeScale | null {
  if (choice === null) return null;
  if (typeof choice === "string") return GRADE_SCALES[choice];
  return { id: "custom", grades: choice.custom, source: "" };
}
