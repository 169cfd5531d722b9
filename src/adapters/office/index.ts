/** The one door to Excel: the only folder in which Excel and Office globals exist. */
export { officeEnvironment, runIn, type OfficeEnvironment } from "./office-environment.js";
export { officeReady, type OfficePage } from "./office-page.js";
export { OfficeWorkbook } from "./office-workbook.js";
export { closeWindow, onRibbonButton, showWindow } from "./ribbon.js";
export { toHostFault } from "./translate-error.js";
