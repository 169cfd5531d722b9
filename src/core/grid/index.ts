/** Cells, areas and workbooks: the door that the other folders of the core use. */
export * from "./address.js";
export * from "./cell.js";
export * from "./rectangle.js";
export * from "./workbook-snapshot.js";
export * from "./content-record.js";
export * from "./content-text.js";
