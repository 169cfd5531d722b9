/** Charts of a sheet: the drawing part that places them, created or added to, and a chart part for each. */
import type { Rectangle } from "../../../core/grid/index.js";
import type { AddChart } from "../../../core/plan/write-plan.js";
import { addContentType, CONTENT_TYPE } from "../package/content-types.js";
import { XML_DECLARATION, type Namespaces } from "../package/namespaces.js";
import type { OfficePackage } from "../package/office-package.js";
import { addRelationship, readRelationships } from "../package/relationships.js";
import { appendChild } from "../xml/edit-element.js";
import { encodeXmlText } from "../xml/escape.js";
import { XmlScanner } from "../xml/xml-scanner.js";
import { XmlSections } from "../xml/xml-sections.js";
import { chartXml, type ValueAt } from "./chart-xml.js";
import { SHEET_ORDER } from "./sheet-order.js";

/** Adds a chart to the worksheet part at `sheetPath`. */
export function addChart(
  parts: OfficePackage,
  sheetPath: string,
  chart: AddChart,
  valueAt: ValueAt,
  namespaces: Namespaces,
): void {
  const drawingPath = drawingOf(parts, sheetPath, namespaces);
  const chartPath = parts.freePath("xl/charts/chart", "xml");
  parts.setText(chartPath, chartXml(chart, valueAt, namespaces));
  addContentType(parts, chartPath, CONTENT_TYPE.chart);
  const relationship = addRelationship(parts, drawingPath, `${namespaces.relationships}/chart`, chartPath);
  const xml = parts.text(drawingPath);
  const frame = anchorXml(chart, relationship, firstFreeId(xml, drawingPath), namespaces);
  parts.setText(
    drawingPath,
    appendChild(xml, drawingPath, "wsDr", () => frame),
  );
}

/** The sheet's drawing part; a new one where the sheet has none. */
function drawingOf(parts: OfficePackage, sheetPath: string, namespaces: Namespaces): string {
  const present = readRelationships(parts, sheetPath).find(({ type }) => type === "drawing")?.path;
  if (present !== undefined && present !== null && parts.has(present)) return present;
  const path = parts.freePath("xl/drawings/drawing", "xml");
  parts.setText(
    path,
    `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${namespaces.spreadsheetDrawing}" xmlns:a="${namespaces.drawing}"></xdr:wsDr>`,
  );
  addContentType(parts, path, CONTENT_TYPE.drawing);
  const id = addRelationship(parts, sheetPath, `${namespaces.relationships}/drawing`, path);
  const sheet = new XmlSections(parts.text(sheetPath), sheetPath);
  const element = `<${sheet.prefix}drawing xmlns:r="${namespaces.relationships}" r:id="${id}"/>`;
  sheet.put("drawing", element, SHEET_ORDER);
  parts.setText(sheetPath, sheet.toString());
  return path;
}

function firstFreeId(xml: string, part: string): number {
  let id = 1;
  const scanner = new XmlScanner(xml, part);
  while (scanner.next()) if (scanner.localName() === "cNvPr") id = Math.max(id, Number(scanner.attribute("id")));
  return id + 1;
}

function anchorXml({ title, place }: AddChart, relationship: string, id: number, namespaces: Namespaces): string {
  const { chart, drawing, relationships, spreadsheetDrawing } = namespaces;
  const frame =
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${encodeXmlText(title)}"/>` +
    `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${relationships}" r:id="${relationship}"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${drawing}">${corners(place)}` +
    `${frame}<xdr:clientData/></xdr:twoCellAnchor>`
  );
}

function corners(place: Rectangle): string {
  const corner = (column: number, row: number) =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  const to = corner(place.column + place.columnCount, place.row + place.rowCount);
  return `<xdr:from>${corner(place.column, place.row)}</xdr:from><xdr:to>${to}</xdr:to>`;
}
