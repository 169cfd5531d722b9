/** Cell notes: the comments part with their text, and the old drawing part that Excel still wants for their boxes. */
import { parseA1, toA1 } from "../../../core/grid/index.js";
import { addContentType, addDefaultContentType, CONTENT_TYPE } from "../package/content-types.js";
import { XML_DECLARATION, type Namespaces } from "../package/namespaces.js";
import type { OfficePackage } from "../package/office-package.js";
import { addRelationship, readRelationships } from "../package/relationships.js";
import { appendChild, findElement, replaceRange } from "../xml/edit-element.js";
import { XmlScanner } from "../xml/xml-scanner.js";
import { XmlSections } from "../xml/xml-sections.js";
import { textXml } from "./cell-writer.js";
import { SHEET_ORDER } from "./sheet-order.js";

export interface NoteEdit {
  readonly row: number;
  readonly column: number;
  /** Null takes the note away. */
  readonly text: string | null;
}

const AUTHOR = "绩评";

export function writeNotes(
  parts: OfficePackage,
  sheetPath: string,
  edits: readonly NoteEdit[],
  namespaces: Namespaces,
): void {
  const related = readRelationships(parts, sheetPath);
  const commentsPath = related.find(({ type }) => type === "comments")?.path ?? null;
  if (commentsPath === null && edits.every(({ text }) => text === null)) return;
  const path = commentsPath ?? addCommentsPart(parts, sheetPath, namespaces);
  const boxesPath =
    related.find(({ type }) => type === "vmlDrawing")?.path ?? addBoxesPart(parts, sheetPath, namespaces);
  for (const edit of edits) {
    parts.setText(path, withComment(parts.text(path), path, edit));
    parts.setText(boxesPath, withBox(parts.text(boxesPath), edit));
  }
}

function addCommentsPart(parts: OfficePackage, sheetPath: string, namespaces: Namespaces): string {
  const path = parts.freePath("xl/comments", "xml");
  const authors = `<authors><author>${AUTHOR}</author></authors>`;
  parts.setText(
    path,
    `${XML_DECLARATION}<comments xmlns="${namespaces.main}">${authors}<commentList></commentList></comments>`,
  );
  addContentType(parts, path, CONTENT_TYPE.comments);
  addRelationship(parts, sheetPath, `${namespaces.relationships}/comments`, path);
  return path;
}

function addBoxesPart(parts: OfficePackage, sheetPath: string, namespaces: Namespaces): string {
  const path = parts.freePath("xl/drawings/vmlDrawing", "vml");
  parts.setText(
    path,
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
      'xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" ' +
      'path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/>' +
      "</v:shapetype></xml>",
  );
  addDefaultContentType(parts, "vml", CONTENT_TYPE.vmlDrawing);
  const id = addRelationship(parts, sheetPath, `${namespaces.relationships}/vmlDrawing`, path);
  const sheet = new XmlSections(parts.text(sheetPath), sheetPath);
  const element = `<${sheet.prefix}legacyDrawing xmlns:r="${namespaces.relationships}" r:id="${id}"/>`;
  sheet.put("legacyDrawing", element, SHEET_ORDER);
  parts.setText(sheetPath, sheet.toString());
  return path;
}

/** Comments stand in the order of their cells. */
function withComment(xml: string, part: string, { row, column, text }: NoteEdit): string {
  const prefix = findElement(xml, part, "commentList")?.prefix ?? "";
  const body = text === null ? "" : textXml(prefix, text);
  const comment =
    text === null
      ? ""
      : `<${prefix}comment ref="${toA1({ row, column })}" authorId="0"><${prefix}text><${prefix}r>${body}</${prefix}r></${prefix}text></${prefix}comment>`;
  const scanner = new XmlScanner(xml, part);
  while (scanner.next()) {
    if (scanner.isClosing || scanner.localName() !== "comment") continue;
    const place = parseA1(scanner.attribute("ref") ?? "");
    const start = scanner.tagStart;
    scanner.skipElement();
    if (place === null) continue;
    if (place.row === row && place.column === column) return replaceRange(xml, start, scanner.tagEnd, comment);
    if (place.row > row || (place.row === row && place.column > column))
      return replaceRange(xml, start, start, comment);
  }
  return comment === "" ? xml : appendChild(xml, part, "commentList", () => comment);
}

/** VML is not always well-formed, so boxes are found by their text: a shape with its row and column. */
function withBox(vml: string, { row, column, text }: NoteEdit): string {
  const bare = withoutBox(vml, row, column);
  if (text === null) return bare;
  if (bare !== vml) return vml;
  const id = 1 + Math.max(1024, ...Array.from(vml.matchAll(/_x0000_s(\d+)/g), (match) => Number(match[1])));
  const anchor = `${column + 1}, 15, ${Math.max(0, row - 1)}, 10, ${column + 4}, 15, ${row + 4}, 4`;
  const box =
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;width:200pt;height:80pt;z-index:1;visibility:hidden" ` +
    `fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>` +
    `<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>` +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
  const end = vml.lastIndexOf("</xml>");
  return end < 0 ? vml : replaceRange(vml, end, end, box);
}

function withoutBox(vml: string, row: number, column: number): string {
  const closing = "</v:shape>";
  for (let start = vml.indexOf("<v:shape "); start >= 0; start = vml.indexOf("<v:shape ", start + 1)) {
    const end = vml.indexOf(closing, start);
    if (end < 0) return vml;
    const shape = vml.slice(start, end);
    if (shape.includes(`<x:Row>${row}</x:Row>`) && shape.includes(`<x:Column>${column}</x:Column>`)) {
      return replaceRange(vml, start, end + closing.length, "");
    }
  }
  return vml;
}
