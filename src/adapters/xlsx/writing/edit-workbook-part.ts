/** Changes to the workbook part: tabs, defined names, and the request to calculate anew when the file is opened. */
import { columnLetters, quoteSheetName } from "../../../core/grid/index.js";
import type { SetPageLayout } from "../../../core/plan/write-plan.js";
import type { Namespaces } from "../package/namespaces.js";
import { appendChild, placeOf, replaceRange, withAttribute } from "../xml/edit-element.js";
import { encodeXmlText } from "../xml/escape.js";
import { XmlScanner } from "../xml/xml-scanner.js";
import { XmlSections } from "../xml/xml-sections.js";
import { WORKBOOK_ORDER } from "./sheet-order.js";

const PRINT_TITLES = "_xlnm.Print_Titles";

export interface NewTab {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
}

const STATE = { visible: "", hidden: ' state="hidden"', "very-hidden": ' state="veryHidden"' } as const;

export function withTab(xml: string, part: string, tab: NewTab, namespaces: Namespaces): string {
  const attributes =
    `xmlns:r="${namespaces.relationships}" name="${encodeXmlText(tab.name)}" ` +
    `sheetId="${tab.sheetId}"${STATE[tab.visibility]} r:id="${tab.relationshipId}"`;
  return appendChild(xml, part, "sheets", (prefix) => `<${prefix}sheet ${attributes}/>`);
}

/** Without the tab at this place; names that belong to it go, names that belong to later tabs follow them. */
export function withoutTab(xml: string, part: string, tabIndex: number): string {
  const sections = new XmlSections(xml, part);
  const sheets = sections.find("sheets");
  if (sheets) sheets.xml = withoutChild(sheets.xml, part, tabIndex);
  const names = sections.find("definedNames");
  if (names) {
    const remaining = namesWithoutTab(names.xml, part, tabIndex);
    if (remaining === null) sections.remove("definedNames");
    else names.xml = remaining;
  }
  const views = sections.find("bookViews");
  if (views) views.xml = viewsWithoutTab(views.xml, tabIndex);
  return sections.toString();
}

/** Rows that are printed on top of every page of a sheet, or none. */
export function withPrintTitles(xml: string, part: string, tabIndex: number, layout: SetPageLayout): string {
  const sections = new XmlSections(xml, part);
  const { prefix } = sections;
  const present = sections.find("definedNames")?.xml ?? `<${prefix}definedNames></${prefix}definedNames>`;
  const others = namesOtherThan(present, part, PRINT_TITLES, tabIndex);
  const rows = layout.repeatedRows;
  const reference = rows === null ? null : `${quoteSheetName(layout.sheet)}!$${rows.first + 1}:$${rows.last + 1}`;
  const name =
    reference === null
      ? ""
      : `<${prefix}definedName name="${PRINT_TITLES}" localSheetId="${tabIndex}">${encodeXmlText(reference)}</${prefix}definedName>`;
  if (others === "" && name === "") sections.remove("definedNames");
  else sections.put("definedNames", `<${prefix}definedNames>${others}${name}</${prefix}definedNames>`, WORKBOOK_ORDER);
  return sections.toString();
}

/** Asks the program that opens the file to calculate every formula, because cells that they refer to have changed. */
export function withFullCalculation(xml: string, part: string): string {
  const sections = new XmlSections(xml, part);
  const present = sections.find("calcPr")?.xml ?? `<${sections.prefix}calcPr/>`;
  sections.put("calcPr", withAttribute(present, "fullCalcOnLoad", "1"), WORKBOOK_ORDER);
  return sections.toString();
}

/** An absolute reference as defined names and charts write it. */
export function absoluteReference(
  sheet: string,
  area: { readonly row: number; readonly column: number; readonly rowCount: number; readonly columnCount: number },
): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const last = corner(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
  return `${quoteSheetName(sheet)}!${corner(area.row, area.column)}:${last}`;
}

function withoutChild(xml: string, part: string, index: number): string {
  const scanner = new XmlScanner(xml, part);
  scanner.next();
  for (let child = 0; scanner.next() && !scanner.isClosing; child++) {
    const { start, end } = placeOf(scanner);
    if (child === index) return replaceRange(xml, start, end, "");
  }
  return xml;
}

interface DefinedName {
  readonly xml: string;
  readonly name: string | null;
  readonly tabIndex: number | null;
}

function readNames(xml: string, part: string): DefinedName[] {
  const scanner = new XmlScanner(xml, part);
  scanner.next();
  const names: DefinedName[] = [];
  const { isEmpty } = scanner;
  while (!isEmpty && scanner.next() && !scanner.isClosing) {
    const tab = scanner.attribute("localSheetId");
    const name = scanner.attribute("name");
    const { start, end } = placeOf(scanner);
    names.push({ xml: xml.slice(start, end), name, tabIndex: tab === null ? null : Number(tab) });
  }
  return names;
}

function namesWithoutTab(xml: string, part: string, removed: number): string | null {
  const remaining = readNames(xml, part).filter(({ tabIndex }) => tabIndex !== removed);
  if (remaining.length === 0) return null;
  const moved = remaining.map((name) =>
    name.tabIndex !== null && name.tabIndex > removed
      ? withAttribute(name.xml, "localSheetId", String(name.tabIndex - 1))
      : name.xml,
  );
  const [opening = ""] = /^<[^>]*>/.exec(xml) ?? [];
  const [closing = ""] = /<\/[^<]*$/.exec(xml) ?? [];
  return opening + moved.join("") + closing;
}

function namesOtherThan(xml: string, part: string, name: string, tabIndex: number): string {
  return readNames(xml, part)
    .filter((one) => one.name !== name || one.tabIndex !== tabIndex)
    .map((one) => one.xml)
    .join("");
}

/** The tab in front stays in front, or the one before it where it went away. */
function viewsWithoutTab(xml: string, removed: number): string {
  return xml.replace(/\s(activeTab|firstSheet)="(\d+)"/g, (attribute, name: string, index: string) =>
    Number(index) >= removed ? ` ${name}="${Math.max(0, Number(index) - 1)}"` : attribute,
  );
}
