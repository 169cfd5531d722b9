/** Exact numbers: the door that the other folders of the core use. */
export * from "./rational.js";
export type { WholeNumber } from "./whole-number.js";
export * from "./arithmetic.js";
export * from "./running-total.js";
export * from "./compare.js";
export * from "./round.js";
export * from "./parse-decimal.js";
export * from "./from-excel-number.js";
export * from "./format-decimal.js";
export * from "./printed.js";
