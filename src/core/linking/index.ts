/** Actual values from other sheets of the workbook: the door that the other folders of the core use. */
export type * from "./evidence.js";
export { certainEvidence, lacksActual } from "./certain-evidence.js";
export { confirmedEvidence } from "./confirmed-evidence.js";
export { evidenceNote } from "./evidence-note.js";
export { offerEvidence } from "./offer-evidence.js";
