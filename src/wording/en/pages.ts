/** The English words that pages need beside those of their later views. */
export { faults } from "./faults.js";
export { findings } from "./findings.js";
export { pane } from "./pane.js";
export { reviewReasons } from "./review-reasons.js";
export { taskPane } from "./task-pane.js";
