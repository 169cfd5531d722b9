/** Scoring standards read and shown back: the door that the other folders of the core use. */
export { readStandard } from "./read-standard.js";
export { describeRule } from "./describing/describe-rule.js";
export type { StandardContext, StandardReading } from "./standard-reading.js";
