/** Findings in the command line's JSON: places as A1 text, and the sentence for people beside the code for scripts. */
import { toA1, type Finding } from "../core/index.js";

export interface FindingDocument {
  readonly code: string;
  readonly severity: Finding["severity"];
  readonly sheet: string;
  readonly cell: string | null;
  readonly message: string;
  readonly data: Readonly<Record<string, string>>;
}

/** @param say renders the sentence: sentences live in `wording`, which use cases do not know. */
export function describeFinding(finding: Finding, say: (finding: Finding) => string): FindingDocument {
  return {
    code: finding.code,
    severity: finding.severity,
    sheet: finding.sheet,
    cell: finding.cell === null ? null : toA1(finding.cell),
    message: say(finding),
    data: finding.data,
  };
}
