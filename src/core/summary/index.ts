/** The tables of the report as data: the door that the other folders use. */
export type * from "./summary-table.js";
export * from "./summary-vocabulary.js";
export * from "./fund-table.js";
export * from "./score-table.js";
export * from "./completion-table.js";
export * from "./score-basis-table.js";
export * from "./read-score-basis.js";
export * from "./finding-table.js";
export * from "./survey-table.js";
export * from "./site-finding-table.js";
export { openSentence } from "./open-sentence.js";
export { blankCell, blankCells, countCell, liveCell, numberCell, percentFormat, textCell } from "./table-cells.js";
