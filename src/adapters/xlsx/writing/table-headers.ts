/** The header cells of a table (列表) and the names of its columns are the same words; Excel repairs a file where they differ. */
import { parseRectangle } from "../../../core/grid/index.js";
import type { OfficePackage } from "../package/office-package.js";
import { readRelationships } from "../package/relationships.js";
import { replaceRange, withAttribute } from "../xml/edit-element.js";
import { encodeCellText } from "../xml/escape.js";
import { XmlScanner } from "../xml/xml-scanner.js";
import type { SheetEdits } from "./sheet-edits.js";

export function renameTableColumns(parts: OfficePackage, sheetPath: string, edits: SheetEdits): void {
  for (const { type, path } of readRelationships(parts, sheetPath)) {
    if (type !== "table" || path === null || !parts.has(path)) continue;
    const xml = parts.text(path);
    const renamed = withHeaders(xml, path, edits);
    if (renamed !== xml) parts.setText(path, renamed);
  }
}

function withHeaders(xml: string, part: string, edits: SheetEdits): string {
  const scanner = new XmlScanner(xml, part);
  if (!scanner.next()) return xml;
  const area = parseRectangle(scanner.attribute("ref") ?? "");
  if (area === null || scanner.attribute("headerRowCount") === "0") return xml;
  const renames: { start: number; end: number; name: string }[] = [];
  for (let column = 0; scanner.next();) {
    if (scanner.isClosing || scanner.localName() !== "tableColumn") continue;
    const content = edits.contentAt(area.row, area.column + column);
    if (typeof content?.value === "string")
      renames.push({ start: scanner.tagStart, end: scanner.tagEnd, name: content.value });
    column++;
  }
  return renames.reduceRight((text, { start, end, name }) => {
    const stored = encodeCellText(name).replaceAll("\n", "_x000a_");
    return replaceRange(text, start, end, withAttribute(text.slice(start, end), "name", stored));
  }, xml);
}
