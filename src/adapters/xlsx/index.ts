/** Workbooks in files: the door to the only folder that knows OOXML. */
export * from "./create-workbook.js";
export * from "./file-kind.js";
export * from "./open-workbook-file.js";
export * from "./xlsx-workbook.js";
export * from "./xlsx-workbook-port.js";
export type * from "./presentation/sheet-presentation.js";
