/** What other sheets of the workbook certainly give for an indicator's actual value. It is offered, never written by itself. */
import { certainEvidence, type Evidence, type Indicator } from "../core/index.js";
import type { Assessment } from "./assess.js";

export function evidenceFor(indicator: Indicator, { evidence, policy }: Assessment): Evidence | null {
  return certainEvidence(indicator, evidence, policy);
}
