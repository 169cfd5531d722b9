/** The one door to Excel: the only folder in which Excel and Office globals exist. */
export { officeEnvironment, type OfficeEnvironment } from "./office-environment.js";
export { OfficeWorkbook } from "./office-workbook.js";
export { translatedCodes, toHostFault } from "./translate-error.js";
