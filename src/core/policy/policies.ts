/** The presets, by their stable names. */
import type { Policy, PolicyId } from "./policy.js";
import { CAIYU_2020_10 } from "./presets/caiyu-2020-10.js";
import { CAIYU_2021_101 } from "./presets/caiyu-2021-101.js";
import { CAIYU_2021_61 } from "./presets/caiyu-2021-61.js";
import { NO_POLICY } from "./presets/no-policy.js";

export const POLICIES: Readonly<Record<PolicyId, Policy>> = {
  "caiyu-2020-10": CAIYU_2020_10,
  "caiyu-2021-101": CAIYU_2021_101,
  "caiyu-2021-61": CAIYU_2021_61,
  none: NO_POLICY,
};

export const DEFAULT_POLICY: Policy = CAIYU_2020_10;

/** A preset by its identifier or by the document's number in any bracket style. @example policyNamed("财预[2021]101号"), policyNamed("101号") */
export function policyNamed(name: string): Policy | null {
  const wanted = plain(name);
  const policies = Object.values(POLICIES);
  const named = policies.find((policy) => policy.id === name || plain(policy.title) === wanted);
  return named ?? policies.find(({ title }) => title.endsWith(`〕${name}`)) ?? null;
}

function plain(title: string): string {
  return title
    .replace(/[〔［[（(【]/g, "[")
    .replace(/[〕］\])）】]/g, "]")
    .replace(/\s/g, "");
}
