/** What kind of part stands at which path: `[Content_Types].xml`, added to and taken from without touching other lines. */
import { appendChild, removeRange } from "../xml/edit-element.js";
import { encodeXmlText } from "../xml/escape.js";
import { XmlScanner } from "../xml/xml-scanner.js";
import type { OfficePackage } from "./office-package.js";

const PATH = "[Content_Types].xml";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const CONTENT_TYPE = {
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  comments: `${SPREADSHEET}.comments+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  vmlDrawing: "application/vnd.openxmlformats-officedocument.vmlDrawing",
} as const;

export function addContentType(parts: OfficePackage, path: string, type: string): void {
  const name = encodeXmlText(`/${path}`);
  append(parts, (prefix) => `<${prefix}Override PartName="${name}" ContentType="${type}"/>`);
}

/** For all parts with this ending, unless it has a type already. */
export function addDefaultContentType(parts: OfficePackage, extension: string, type: string): void {
  const scanner = new XmlScanner(parts.text(PATH), PATH);
  while (scanner.next()) {
    if (scanner.localName() === "Default" && scanner.attribute("Extension")?.toLowerCase() === extension) return;
  }
  append(parts, (prefix) => `<${prefix}Default Extension="${extension}" ContentType="${type}"/>`);
}

export function removeContentType(parts: OfficePackage, path: string): void {
  const xml = parts.text(PATH);
  const scanner = new XmlScanner(xml, PATH);
  while (scanner.next()) {
    if (scanner.isClosing || scanner.localName() !== "Override") continue;
    const start = scanner.tagStart;
    const isThis = scanner.attribute("PartName")?.replace(/^\//, "").toLowerCase() === path.toLowerCase();
    scanner.skipElement();
    if (!isThis) continue;
    parts.setText(PATH, removeRange(xml, start, scanner.tagEnd));
    return;
  }
}

function append(parts: OfficePackage, element: (prefix: string) => string): void {
  parts.setText(PATH, appendChild(parts.text(PATH), PATH, "Types", element));
}
