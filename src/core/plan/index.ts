/** What will be written, as data: the door that the other folders use. */
export type * from "./write-plan.js";
export type * from "./planned-write.js";
export * from "./cell-content.js";
export * from "./coalesce.js";
export * from "./chunk.js";
export * from "./invert-plan.js";
export * from "./preview-plan.js";
export * from "./own-cells.js";
export * from "./plan-evidence.js";
export * from "./plan-scores.js";
export * from "./plan-summary-sheets.js";
export { tableActions } from "./table-actions.js";
export * from "./plan-settings.js";
export * from "./template/plan-template.js";
