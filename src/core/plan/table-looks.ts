/** How the cells of our own sheets look: the plain form of a printed report, 宋体 and thin lines. */
import type { CellLook } from "../summary/summary-table.js";
import type { CellStyle } from "./write-plan.js";

const FONT = "宋体";
const BODY: CellStyle = { fontName: FONT, fontSize: 10.5, vertical: "center", hasBorders: true };

export const LOOKS: Readonly<Record<CellLook, CellStyle>> = {
  title: { fontName: FONT, fontSize: 14, isBold: true, horizontal: "center", vertical: "center" },
  header: { ...BODY, isBold: true, horizontal: "center", wrapsText: true, fillColor: "#F2F2F2" },
  label: { ...BODY, horizontal: "center", wrapsText: true },
  text: { ...BODY, horizontal: "left", wrapsText: true },
  number: { ...BODY, horizontal: "center" },
  total: { ...BODY, isBold: true, horizontal: "center" },
  note: { fontName: FONT, fontSize: 9, horizontal: "left", vertical: "center", fontColor: "#595959" },
  // The blue in which Excel shows a link.
  link: { ...BODY, horizontal: "left", wrapsText: true, fontColor: "#0563C1" },
};

/** Points. */
export const TITLE_HEIGHT = 30;
export const LEAST_HEIGHT = 20;
/** One line of body text, and the room above and below a cell's text. */
export const LINE_HEIGHT = 14;
export const ROW_PADDING = 6;
