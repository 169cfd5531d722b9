/** Checks of which each text is a matter of its own: the same words are read once, in however many cells and workbooks they stand. */
import type { Finding } from "../../model/index.js";
import { rememberText } from "../../text/index.js";
import type { CheckingInput } from "../checking-input.js";
import { textCells } from "../reading/text-cell.js";
import { NO_TEXT_FINDINGS, type TextCheck } from "../reading/text-finding.js";
import { countsListed } from "./counts-listed.js";
import { equations } from "./equations.js";
import { figureSlips } from "./figure-slips.js";

const TEXT_CHECKS: readonly TextCheck[] = [figureSlips, equations, countsListed];

export function checkTexts(input: CheckingInput): Finding[] {
  return textCells(input).flatMap(({ address, folded }) =>
    findingsIn(folded).map((finding) => ({ ...finding, sheet: address.sheet, cell: address })),
  );
}

const findingsIn = rememberText((folded) => {
  const findings = TEXT_CHECKS.flatMap((check) => check(folded));
  return findings.length === 0 ? NO_TEXT_FINDINGS : findings;
});
