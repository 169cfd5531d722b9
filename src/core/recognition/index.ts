/** Recognition: the door that the other folders use. */
export { recognizeWorkbook } from "./recognize-workbook.js";
