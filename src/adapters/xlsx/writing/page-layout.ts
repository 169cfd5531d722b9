/** How a sheet prints: A4, as wide as one page and as long as it is. Repeated header rows are a defined name of the workbook. */
import type { SetPageLayout } from "../../../core/plan/write-plan.js";
import { withAttribute } from "../xml/edit-element.js";
import { XmlScanner } from "../xml/xml-scanner.js";
import type { XmlSections } from "../xml/xml-sections.js";
import { SHEET_ORDER } from "./sheet-order.js";

const A4 = "9";
/** Inches; narrow enough for the wide tables of an evaluation, wide enough for every printer. */
const MARGINS = '<pageMargins left="0.6" right="0.6" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>';

export function applyPageLayout(sections: XmlSections, layout: SetPageLayout): void {
  const { prefix } = sections;
  fitToPage(sections);
  if (!sections.find("printOptions")) {
    sections.insert("printOptions", `<${prefix}printOptions horizontalCentered="1"/>`, SHEET_ORDER);
  }
  if (!sections.find("pageMargins")) sections.insert("pageMargins", MARGINS.replace("<", `<${prefix}`), SHEET_ORDER);
  let setup = sections.find("pageSetup")?.xml ?? `<${prefix}pageSetup/>`;
  const attributes = { paperSize: A4, orientation: layout.orientation, fitToWidth: "1", fitToHeight: "0", scale: null };
  for (const [name, value] of Object.entries(attributes)) setup = withAttribute(setup, name, value);
  sections.put("pageSetup", setup, SHEET_ORDER);
}

function fitToPage(sections: XmlSections): void {
  const { prefix, part } = sections;
  const present = sections.find("sheetPr")?.xml;
  const fitting = `<${prefix}pageSetUpPr fitToPage="1"/>`;
  if (present === undefined) {
    sections.insert("sheetPr", `<${prefix}sheetPr>${fitting}</${prefix}sheetPr>`, SHEET_ORDER);
    return;
  }
  const scanner = new XmlScanner(present, part);
  while (scanner.next()) {
    if (scanner.isClosing || scanner.localName() !== "pageSetUpPr") continue;
    const tag = present.slice(scanner.tagStart, scanner.tagEnd);
    const changed = present.replace(tag, withAttribute(tag, "fitToPage", "1"));
    sections.put("sheetPr", changed, SHEET_ORDER);
    return;
  }
  const changed =
    /\/>\s*$/.test(present) && !present.includes("</")
      ? `${present.replace(/\s*\/>\s*$/, ">")}${fitting}</${prefix}sheetPr>`
      : present.replace(/<\/[^<]*$/, (closing) => fitting + closing);
  sections.put("sheetPr", changed, SHEET_ORDER);
}
