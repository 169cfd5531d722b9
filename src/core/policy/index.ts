/** Policies as data: the door that the other folders of the core use. */
export type * from "./policy.js";
export * from "./policies.js";
export * from "./grade-scale.js";
export * from "./grade-scales.js";
export * from "./settings.js";
export * from "./resolve-policy.js";
export * from "./level-category.js";
export * from "./qualitative-bands.js";
export * from "./settings-rows.js";
export * from "./settings-from-sheet.js";
export { SETTINGS_HEADERS, SETTINGS_SHEET_NAME } from "./settings-vocabulary.js";
