/** The terms of the field as data: the door that the other folders of the core use. */
export type * from "./reading.js";
export type * from "./indicator.js";
export { BLANK_INDICATOR } from "./blank-indicator.js";
export { indicatorKeys, type NamedIndicator } from "./indicator-key.js";
export type * from "./indicator-sheet.js";
export type * from "./fund-sheet.js";
export type * from "./survey-sheet.js";
export type * from "./evaluation.js";
export type * from "./recognition-corrections.js";
export type * from "./finding-code.js";
export type * from "./finding.js";
export type * from "./judgement.js";
export type * from "./score.js";
export type * from "./scoring-rule.js";
export type * from "./scored-evaluation.js";
export { amountsInOneUnit, sheetInOneUnit } from "./amounts-in-one-unit.js";
export { outerAmounts, rankOf, type NamedAmount } from "./outer-amounts.js";
export { outerFundLines } from "./outer-fund-lines.js";
