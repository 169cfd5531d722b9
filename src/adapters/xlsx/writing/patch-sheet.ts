/** A worksheet part with its edits carried out: cells, merges, widths, heights, page layout, and the drawing that belongs to it. */
import { parseRectangle, rectangleToA1 } from "../../../core/grid/index.js";
import { withAttribute } from "../xml/edit-element.js";
import { XmlSections } from "../xml/xml-sections.js";
import { XmlScanner } from "../xml/xml-scanner.js";
import { columnsXml } from "./column-widths.js";
import { readFormulaGroups, rehomedFormulas } from "./formula-groups.js";
import { applyPageLayout } from "./page-layout.js";
import { editMerges } from "./merge-cells.js";
import { patchRows, type RowContext } from "./patch-rows.js";
import type { SheetEdits } from "./sheet-edits.js";
import { SHEET_ORDER } from "./sheet-order.js";

export interface SheetPatch {
  readonly xml: string;
  readonly hasLostFormulas: boolean;
}

export type SheetPatchContext = Pick<RowContext, "part" | "styleNumber">;

export function patchSheet(xml: string, edits: SheetEdits, context: SheetPatchContext): SheetPatch {
  const sections = new XmlSections(xml, context.part);
  const { prefix } = sections;
  if (!sections.find("sheetData")) sections.insert("sheetData", `<${prefix}sheetData/>`, SHEET_ORDER);
  const rows = patchSheetData(sections, edits, context);
  growDimension(sections, edits);
  if (edits.columns.length > 0) {
    const present = sections.find("cols")?.xml ?? null;
    sections.put("cols", columnsXml(present, edits.columns, prefix, context.part), SHEET_ORDER);
  }
  if (edits.merges.length > 0) editMerges(sections, edits.merges);
  if (edits.pageLayout) applyPageLayout(sections, edits.pageLayout);
  return { xml: sections.toString(), hasLostFormulas: rows };
}

function patchSheetData(sections: XmlSections, edits: SheetEdits, context: SheetPatchContext): boolean {
  const sheetData = sections.find("sheetData");
  if (!sheetData || edits.touchedRows.length === 0) return false;
  const groups = readFormulaGroups(sheetData.xml, context.part);
  const isWrittenOver = (place: { row: number; column: number }) =>
    edits.cell(place.row, place.column)?.content !== undefined;
  const rehomed = rehomedFormulas(groups, isWrittenOver, sections.prefix);
  const patch = patchRows(sheetData.xml, edits, { ...context, rehomed });
  sheetData.xml = patch.xml;
  return patch.hasLostFormulas;
}

/** The stated extent of the sheet, where it states one. */
function growDimension(sections: XmlSections, edits: SheetEdits): void {
  const dimension = sections.find("dimension");
  const scanner = dimension ? new XmlScanner(dimension.xml, sections.part) : null;
  const present = scanner?.next() ? parseRectangle(scanner.attribute("ref") ?? "") : null;
  if (!dimension || !present) return;
  let { row: top, column: left } = present;
  let bottom = top + present.rowCount - 1;
  let right = left + present.columnCount - 1;
  for (const [row, cells] of edits.rows) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    right = Math.max(right, cells.length - 1);
    left = Math.min(
      left,
      cells.findIndex((cell) => cell !== undefined),
    );
  }
  const grown = rectangleToA1({ row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 });
  if (grown !== rectangleToA1(present)) dimension.xml = withAttribute(dimension.xml, "ref", grown);
}
