/** Every check over one workbook: findings in the order of the sheets and their cells, none of them twice. */
import type { Finding } from "../model/index.js";
import type { CheckingInput } from "./checking-input.js";
import { checkCellContents } from "./checks/cell-contents.js";
import { checkColumnTotals } from "./checks/column-totals.js";
import { checkCompletionStates } from "./checks/completion-states.js";
import { checkDerivedColumns } from "./checks/derived-columns.js";
import { checkDeviationReasons } from "./checks/deviation-reasons.js";
import { checkDuplicateIndicators } from "./checks/duplicate-indicators.js";
import { checkFundChain } from "./checks/fund-chain.js";
import { checkFundRates } from "./checks/fund-rates.js";
import { checkFundTotals } from "./checks/fund-totals.js";
import { checkGrade } from "./checks/grade.js";
import { checkIndicatorCounts } from "./checks/indicator-counts.js";
import { checkJudgementWords } from "./checks/judgement-words.js";
import { checkOtherScores } from "./checks/other-scores.js";
import { checkOutputBenefitWeight } from "./checks/output-benefit-weight.js";
import { checkOverFulfilment } from "./checks/over-fulfilment.js";
import { checkPaidAgainstWork } from "./checks/paid-against-work.js";
import { checkPointsSaidTwice } from "./checks/points-said-twice.js";
import { checkQuantities } from "./checks/quantities.js";
import { checkQuestionnaires } from "./checks/questionnaire.js";
import { checkQuotientColumns } from "./checks/quotient-columns.js";
import { checkRowTotals } from "./checks/row-totals.js";
import { checkScoreByStandard } from "./checks/score-by-standard.js";
import { checkScoreRange } from "./checks/score-range.js";
import { checkScoreSummaries } from "./checks/score-summary.js";
import { checkScoreSums } from "./checks/score-sums.js";
import { checkStandardPoints } from "./checks/standard-points.js";
import { checkTexts } from "./checks/texts.js";
import { checkUnfinishedFullMarks } from "./checks/unfinished-full-marks.js";
import { checkWeights } from "./checks/weights.js";
import { withoutConsequences } from "./consequences.js";
import { sortFindings } from "./sort-findings.js";

type Check = (input: CheckingInput) => readonly Finding[];

const CHECKS: readonly Check[] = [
  checkCellContents,
  checkTexts,
  checkIndicatorCounts,
  checkQuantities,
  checkPaidAgainstWork,
  checkWeights,
  checkPointsSaidTwice,
  checkScoreRange,
  checkOtherScores,
  checkScoreSums,
  checkScoreByStandard,
  checkStandardPoints,
  checkJudgementWords,
  checkGrade,
  checkUnfinishedFullMarks,
  checkDeviationReasons,
  checkOverFulfilment,
  checkOutputBenefitWeight,
  checkDuplicateIndicators,
  checkFundTotals,
  checkFundChain,
  checkFundRates,
  checkQuestionnaires,
  checkScoreSummaries,
  checkCompletionStates,
  checkDerivedColumns,
  checkColumnTotals,
  checkRowTotals,
  checkQuotientColumns,
];

export function checkEvaluation(input: CheckingInput): Finding[] {
  return sortFindings(withoutConsequences(CHECKS.flatMap((check) => check(input))), input.snapshot);
}
