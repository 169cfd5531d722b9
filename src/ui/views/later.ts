/** The views that nobody sees before a workbook was read: loaded once the first view stands. */
export { FaultView } from "./fault-view.js";
export { Findings } from "./findings.js";
export { Indicators } from "./indicators.js";
export { Judgement } from "./judgement.js";
export { NotFound } from "./not-found.js";
export { Overview } from "./overview.js";
export { Preview } from "./preview.js";
export { Reading } from "./reading.js";
export { Receipt } from "./receipt.js";
export { Reports } from "./reports.js";
export { Settings } from "./settings.js";
export { Why } from "./why.js";
