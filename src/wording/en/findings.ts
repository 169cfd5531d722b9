/** What checks and reviews found, after the place: what stands there, what was expected, what to do. */
import type { FindingCode } from "../../core/model/index.js";
import type { Sentence } from "../sentence.js";

const AMOUNTS: Readonly<Record<string, string>> = {
  budgeted: "budgeted amount",
  received: "amount received",
  allocated: "amount allocated",
  paid: "amount paid",
};

const amountName = (column: string | undefined): string => AMOUNTS[column ?? ""] ?? "amount";

export const findings: Record<FindingCode, Sentence> = {
  "cell/error-value": ({ found }) =>
    `the cell shows the error ${found ?? ""} and cannot be calculated with. Correct the formula or enter the figure.`,
  "cell/formula-without-value": ({ count, cells }) =>
    `${count ?? ""} formulas have no stored result (${cells ?? ""}) and count as unknown. Open the workbook in Excel or WPS, recalculate and save it.`,
  "cell/hidden-row": ({ count, cells }) =>
    `${count ?? ""} indicators stand in hidden rows (${cells ?? ""}); they were read and counted. Check whether they belong to the evaluation.`,
  "cell/number-as-text": ({ count, cells }) =>
    `${count ?? ""} numbers are stored as text (${cells ?? ""}); they were read, but formulas of the sheet leave them out. Convert them to numbers.`,
  "column/total-differs": ({ row, column, stated, computed, parts }) =>
    `“${row ?? ""}” says ${stated ?? ""} for “${column ?? ""}”; its rows add up to ${computed ?? ""} (${parts ?? ""}). Check the rows, or correct the sum.`,
  "completion/state-differs": ({ indicator, stated, computed, actual, target }) =>
    `“${indicator ?? ""}” reached ${actual ?? ""} of ${target ?? ""} and should be “${computed ?? ""}”; the table says “${stated ?? ""}”. Check the state.`,
  "count/differs": ({ stated, computed, listed }) =>
    `the text announces ${stated ?? ""}; the parts listed are ${listed ?? ""}, that is ${computed ?? ""}. Check the total or the parts.`,
  "count/indicators-differ": ({ stated, counted, level, table }) =>
    `“${stated ?? ""}”, but ${table ?? ""} has ${counted ?? ""} indicators of level ${level ?? ""}. Check the number or the table.`,
  "deviation/points-differ": ({ indicator, named, lost, fullScore, stated }) =>
    `“${indicator ?? ""}” scored ${stated ?? ""} of ${fullScore ?? ""} and so lost ${lost ?? ""}; the reason speaks of ${named ?? ""}. Make them agree.`,
  "deviation/reason-missing": ({ indicator, lost, fullScore, stated }) =>
    `“${indicator ?? ""}” scored ${stated ?? ""} of ${fullScore ?? ""} and lost ${lost ?? ""} without a reason. Add the reason.`,
  "duplicate/across-levels": ({ indicator, first }) =>
    `“${indicator ?? ""}” repeats ${first ?? ""} under another first-level indicator and would count twice. Keep one of them.`,
  "duplicate/indicator": ({ indicator, first }) =>
    `“${indicator ?? ""}” has the same name as ${first ?? ""}. Check whether it is a repetition, or name them apart.`,
  "fund/chain-exceeded": ({ source, later, earlier, amount, limit }) =>
    `${source ?? ""}: the ${amountName(later)} of ${amount ?? ""} is above the ${amountName(earlier)} of ${limit ?? ""}. Check the amounts, or say where the rest came from.`,
  "fund/paid-above-work": ({ paid, worked, place }) =>
    `${paid ?? ""} was paid, more than the work done of ${worked ?? ""} stated in “${place ?? ""}”. Check what the payments rest on.`,
  "fund/total-differs": ({ column, stated, computed, parts, difference }) =>
    `the total ${amountName(column)} is stated as ${stated ?? ""}; the lines ${parts ?? ""} make ${computed ?? ""}, a difference of ${difference ?? ""}. Check the total or the lines (a very small difference may come from rounding: say so).`,
  "grade/differs": ({ stated, computed, score, from }) =>
    `a total of ${score ?? ""} is “${computed ?? ""}” (from ${from ?? ""}); the sheet says “${stated ?? ""}”. Correct the grade, or choose the sheet's own scale in the settings.`,
  "judgement/unknown-words": ({ indicator, found, allowed }) =>
    `the decision on “${indicator ?? ""}” reads “${found ?? ""}”, which is no case of its standard and was not counted. Write one of: ${allowed ?? ""}.`,
  "over/fulfilled": ({ indicator, target, actual, rate, threshold }) =>
    `“${indicator ?? ""}” reached ${actual ?? ""} of ${target ?? ""}, ${rate ?? ""} (to be explained from ${threshold ?? ""} on). Say whether the target was set too low.`,
  "product/differs": ({ calculation, stated, computed }) =>
    `${calculation ?? ""} is ${computed ?? ""}; the text says ${stated ?? ""}. Check the calculation or its result.`,
  "quantity/differs": ({ stated, expected, place, quantity }) =>
    `${quantity === undefined || quantity === "" ? "the quantity" : `“${quantity}”`} is ${stated ?? ""} here and ${expected ?? ""} in ${place ?? ""}. Check and use one figure.`,
  "rate/differs": ({ calculation, stated, computed }) =>
    `the figures given (${calculation ?? ""}) make ${computed ?? ""}; the table says ${stated ?? ""}. Check the figures or correct the rate.`,
  "row/figure-differs": ({ column, calculation, stated, computed }) =>
    `by the figures of its row (${calculation ?? ""}) “${column ?? ""}” is ${computed ?? ""}; the table says ${stated ?? ""}. Check the row, or say what else is meant.`,
  "score/above-full": ({ indicator, stated, fullScore }) =>
    `“${indicator ?? ""}” scored ${stated ?? ""}, above its full score of ${fullScore ?? ""}. Correct the score or the full score.`,
  "score/below-zero": ({ indicator, stated, fullScore }) =>
    `“${indicator ?? ""}” scored ${stated ?? ""}, below what is possible (full score ${fullScore ?? ""}). Correct the score.`,
  "score/differs": ({ indicator, stated, computed }) =>
    `by its own standard “${indicator ?? ""}” scores ${computed ?? ""}; the sheet says ${stated ?? ""}. Check the score, or say why it was decided otherwise.`,
  "score/full-though-unfinished": ({ indicator, target, actual, stated }) =>
    `“${indicator ?? ""}” reached ${actual ?? ""} of ${target ?? ""} and still has its full ${stated ?? ""} points. Check the score or add evidence.`,
  "standard/points-differ": ({ indicator, stated, fullScore }) =>
    `the standard of “${indicator ?? ""}” gives at most ${stated ?? ""} points; its full score is ${fullScore ?? ""}. Make them agree.`,
  "standard/shares-not-one": ({ indicator, stated }) =>
    `the shares in the standard of “${indicator ?? ""}” add up to ${stated ?? ""}, not to 1. Correct the shares.`,
  "subtotal/score-differs": ({ level, stated, computed }) =>
    `the subtotal of “${level ?? ""}” is stated as ${stated ?? ""}; the scores below it make ${computed ?? ""}. Check the subtotal or the details.`,
  "sum/differs": ({ calculation, stated, computed }) =>
    `${calculation ?? ""} is ${computed ?? ""}; the text says ${stated ?? ""}. Check the figures or the sum.`,
  "summary/full-score-differs": ({ name, stated, computed }) =>
    `the full score of “${name ?? ""}” is stated as ${stated ?? ""} and should be ${computed ?? ""}. Compare it with the indicator sheet.`,
  "summary/score-differs": ({ name, stated, computed }) =>
    `the score of “${name ?? ""}” is ${stated ?? ""} here and ${computed ?? ""} in the indicator sheet. Check and use one figure.`,
  "survey/count-exceeds": ({ question, counts, computed, respondents }) =>
    `the answers to the single-choice question “${question ?? ""}” are ${counts ?? ""} = ${computed ?? ""}, more than the ${respondents ?? ""} respondents. Check the counts, or mark it as multiple choice.`,
  "survey/shares-not-whole": ({ question, shares, computed }) =>
    `the shares of the single-choice question “${question ?? ""}” (${shares ?? ""}) make ${computed ?? ""}, not 100%. Check them; say so where several answers were allowed or options are left out.`,
  "survey/share-differs": ({ option, calculation, stated, computed }) =>
    `the share of “${option ?? ""}”, ${calculation ?? ""}, is ${computed ?? ""}; the table says ${stated ?? ""}. Check the count or the share.`,
  "text/decimal-comma": ({ found, expected }) =>
    `“${found ?? ""}” has a comma for a decimal point; it should be ${expected ?? ""}. Correct it.`,
  "text/digits-grouped": ({ found }) =>
    `“${found ?? ""}” is not grouped in threes, so that the number is not certain. Correct it.`,
  "text/figure-malformed": ({ found, expected }) =>
    `“${found ?? ""}” is no number${expected === undefined ? "" : `, perhaps ${expected}`}. Correct it.`,
  "text/punctuation-doubled": ({ found }) => `punctuation typed twice: “${found ?? ""}”. Remove one.`,
  "text/words-doubled": ({ found, expected }) =>
    `words perhaps typed twice: “${found ?? ""}” for “${expected ?? ""}”. Check it.`,
  "total/score-differs": ({ stated, computed }) =>
    `the total score is stated as ${stated ?? ""}; the scores make ${computed ?? ""}. Check the total or the details.`,
  "total/summary-differs": ({ stated, computed }) =>
    `the total is stated as ${stated ?? ""}; the first-level scores make ${computed ?? ""}. Check the total or the rows.`,
  "weight/level-differs": ({ level, stated, computed, parts }) =>
    `the full score of “${level ?? ""}” is stated as ${stated ?? ""}; those below it are ${parts ?? ""} = ${computed ?? ""}. Check the full scores.`,
  "weight/not-hundred": ({ computed, expected }) =>
    `the full scores add up to ${computed ?? ""}, not to ${expected ?? ""}. Check them; another scale may be meant.`,
  "weight/output-benefit-low": ({ names, share, minimum }) =>
    `${names ?? ""} weigh ${share ?? ""} together; 财预〔2020〕10号 article 14 asks for at least ${minimum ?? ""} in principle. Check it, or say at which stage the project is.`,
  "weight/said-twice": ({ indicator, stated, expected }) =>
    `“${indicator ?? ""}” is worth ${stated ?? ""} points here and ${expected ?? ""} in its column (or by its parts). Check, and write the same.`,
  "weight/total-differs": ({ stated, computed, parts }) =>
    `the total full score is stated as ${stated ?? ""}; the levels ${parts ?? ""} make ${computed ?? ""}. Check the full scores.`,
  "self/actual-copies-target": ({ indicator, actual }) =>
    `the actual value “${actual ?? ""}” of “${indicator ?? ""}” copies the target and does not say what was reached. Enter the figure.`,
  "self/actual-differs": ({ indicator, actual, reviewed, place }) =>
    `the unit reports ${actual ?? ""} for “${indicator ?? ""}”; the evaluation found ${reviewed ?? ""} (${place ?? ""}). Check the evidence.`,
  "self/actual-not-measured": ({ indicator, target, actual }) =>
    `the target of “${indicator ?? ""}” is ${target ?? ""}, the actual value only “${actual ?? ""}”, which cannot be assessed. Enter the figure.`,
  "self/deduction-differs": ({ indicator, named, lost }) =>
    `the remark on “${indicator ?? ""}” takes off ${named ?? ""}, the score ${lost ?? ""}. Make them agree.`,
  "self/deduction-unexplained": ({ indicator, stated, lost }) =>
    `“${indicator ?? ""}” has ${stated ?? ""} points and lost ${lost ?? ""} without a reason. Say in the column for reasons why.`,
  "self/deviation-reason-missing": ({ indicator, target, actual }) =>
    `“${indicator ?? ""}” reached ${actual ?? ""} of ${target ?? ""} and gives no reason for the deviation and no remedy. Add them.`,
  "self/execution-rate-differs": ({ calculation, stated, computed }) =>
    `the budget execution rate, ${calculation ?? ""}, is ${computed ?? ""}; the form says ${stated ?? ""}. Check the amounts or the rate.`,
  "self/execution-score-differs": ({ rate, stated, computed }) =>
    `a budget execution rate of ${rate ?? ""} scores ${computed ?? ""} by the rule; the unit gave itself ${stated ?? ""}. Check the score.`,
  "self/full-marks-unfinished": ({ indicator, target, actual, stated, computed }) =>
    `“${indicator ?? ""}” reached ${actual ?? ""} of ${target ?? ""} and still claims its full ${stated ?? ""} points${computed === undefined ? "" : `; the rule gives ${computed}`}. Correct the score.`,
  "self/fund-total-differs": ({ column, stated, computed, parts }) =>
    `the total ${amountName(column)} is stated as ${stated ?? ""}; its parts ${parts ?? ""} make ${computed ?? ""}. Check the amounts.`,
  "self/goal-result-missing": ({ expected }) =>
    `the overall goal “${expected ?? ""}” has no result beside it. Say what was done, how much, and what came of it.`,
  "self/goal-result-unspecific": ({ found, amounts }) =>
    `the overall goal names ${amounts ?? ""}; its result says only “${found ?? ""}”. Say for each part how much was done and what came of it.`,
  "self/indicator-misplaced": ({ indicator, level }) =>
    `“${indicator ?? ""}” is about the use of funds and measures nothing of “${level ?? ""}”. Move it, or choose an indicator of output.`,
  "self/over-fulfilled": ({ indicator, target, actual, rate, threshold }) =>
    `“${indicator ?? ""}” reached ${actual ?? ""} of ${target ?? ""}, ${rate ?? ""} (to be explained from ${threshold ?? ""} on). Say whether the target was set too low.`,
  "self/satisfaction-differs": ({ indicator, actual, surveyed, place }) =>
    `the unit reports ${actual ?? ""} for “${indicator ?? ""}”; the survey gives ${surveyed ?? ""} (${place ?? ""}). Check where the figure comes from.`,
  "self/score-above-rule": ({ indicator, stated, computed }) =>
    `the unit gave “${indicator ?? ""}” ${stated ?? ""} points; the rule gives ${computed ?? ""}. Check the score.`,
  "self/score-below-rule": ({ indicator, stated, computed }) =>
    `the unit gave “${indicator ?? ""}” ${stated ?? ""} points; the rule would give ${computed ?? ""}. Check the score, or say why points were taken off.`,
  "self/score-missing": ({ indicator, fullScore }) =>
    `“${indicator ?? ""}” (${fullScore ?? ""} points) has no score. Add it.`,
  "self/target-not-measurable": ({ indicator, target, level }) =>
    `the target “${target ?? ""}” of “${indicator ?? ""}” under “${level ?? ""}” names no quantity. Enter a figure.`,
  "self/total-differs": ({ stated, computed, parts }) =>
    `the total is stated as ${stated ?? ""}; the scores (${parts ?? ""}) make ${computed ?? ""}. Check the total or the scores.`,
  "self/unproven-scored": ({ indicator, words, stated }) =>
    `the remark on “${indicator ?? ""}” says “${words ?? ""}”, yet it has ${stated ?? ""} points. What is not proven earns none: check the remark or the score.`,
};
