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
  return foundInTexts(input, findingsIn).flatMap(({ found, cell }) =>
    found.map((finding) => ({ ...finding, sheet: cell.sheet, cell })),
  );
}

/** Most cells are names and bare figures: without any of these only their words can be typed twice. */
const HAS_MARKS = /[%=≈。，,.；;、：:（(]/u;

/** 产出指标, 社会效益指标: labels stand in every workbook; a longer name is an indicator's own. */
const LONGEST_LABEL = 6;

function findingsIn(folded: string): readonly TextFinding[] | null {
  if (HAS_MARKS.test(folded)) return findingsInSentence(folded);
  return folded.length > LONGEST_LABEL ? findingsInName(folded) : findingsInLabel(folded);
}

const findingsInSentence = rememberText((folded) => orNull(TEXT_CHECKS.flatMap((check) => check(folded))));

function findingsInName(folded: string): readonly TextFinding[] | null {
  return orNull(doubledWords(folded));
}

const findingsInLabel = rememberText(findingsInName);

function orNull(findings: readonly TextFinding[]): readonly TextFinding[] | null {
  return findings.length === 0 ? null : findings;
}
