/** Workbooks in files: the door to the only folder that knows OOXML. */
export * from "./open-workbook-file.js";
export * from "./xlsx-workbook.js";
export * from "./xlsx-workbook-port.js";
