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
const SIGNS = TEXT_CHECKS.map(({ sign }) => sign);

export function checkTexts(input: CheckingInput): Finding[] {
  return foundInTexts(input, SIGNS, findingsIn).flatMap(({ found, cell }) =>
    found.map((finding) => ({ ...finding, sheet: cell.sheet, cell })),
  );
}

const findingsIn = rememberText((folded): readonly TextFinding[] | null => {
  const findings = TEXT_CHECKS.flatMap(({ sign, look }) => (sign(folded) ? look(folded) : []));
  return findings.length === 0 ? null : findings;
});
