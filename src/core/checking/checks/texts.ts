/** Checks of which each text is a matter of its own: the same words are read once, in however many cells and workbooks they stand. */
import type { Finding } from "../../model/index.js";
import { rememberText } from "../../text/index.js";
import type { CheckingInput } from "../checking-input.js";
import { foundInTexts } from "../reading/text-cell.js";
import type { TextCheck, TextFinding } from "../reading/text-finding.js";
import { countsListed } from "./counts-listed.js";
import { equations } from "./equations.js";
import { doubledWords, figureSlips } from "./figure-slips.js";

const TEXT_CHECKS: readonly TextCheck[] = [figureSlips, doubledWords, equations, countsListed];

export function checkTexts(input: CheckingInput): Finding[] {
  return foundInTexts(input, mayHold, findingsIn).flatMap(({ found, cell }) =>
    found.map((finding) => ({ ...finding, sheet: cell.sheet, cell })),
  );
}

/** One pattern after the other: each skips what it cannot begin with, which one for all of them would not. */
function mayHold(folded: string): boolean {
  return TEXT_CHECKS.some(({ sign }) => sign.test(folded));
}

const findingsIn = rememberText((folded): readonly TextFinding[] | null => {
  const findings = TEXT_CHECKS.flatMap(({ sign, look }) => (sign.test(folded) ? look(folded) : []));
  return findings.length === 0 ? null : findings;
});
