/** A worksheet part with its edits carried out: cells, merges, widths, heights, page layout, and the drawing that belongs to it. */
import { parseRectangle, rectangleToA1, type Rectangle } from "../../../core/grid/index.js";
import { HostFault } from "../../../ports/host-fault.js";
import { withAttribute } from "../xml/edit-element.js";
import { encodeXmlText } from "../xml/escape.js";
import { XmlList } from "../xml/xml-list.js";
import { XmlSections } from "../xml/xml-sections.js";
import { XmlScanner } from "../xml/xml-scanner.js";
import { columnsXml } from "./column-widths.js";
import { readFormulaGroups, rehomedFormulas, type FormulaGroups } from "./formula-groups.js";
import { applyPageLayout } from "./page-layout.js";
import { patchRows, type RowContext } from "./patch-rows.js";
import type { SheetEdits } from "./sheet-edits.js";
import { SHEET_ORDER } from "./sheet-order.js";

export interface SheetPatch {
  readonly xml: string;
  readonly hasLostFormulas: boolean;
}

export interface SheetPatchContext extends Pick<RowContext, "part" | "styleNumber"> {
  /** For messages. */
  readonly sheet: string;
}

/** @throws HostFault `host/refused` where a part of an array formula would be written over, as Excel refuses it. */
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
  if (edits.merges.length > 0) addMerges(sections, edits.merges);
  if (edits.pageLayout) applyPageLayout(sections, edits.pageLayout);
  return { xml: sections.toString(), hasLostFormulas: rows };
}

function patchSheetData(sections: XmlSections, edits: SheetEdits, context: SheetPatchContext): boolean {
  const sheetData = sections.find("sheetData");
  if (!sheetData || edits.touchedRows.length === 0) return false;
  const groups = readFormulaGroups(sheetData.xml, context.part);
  refuseBrokenArrays(groups, edits, context.sheet);
  const isWrittenOver = (place: { row: number; column: number }) =>
    edits.cell(place.row, place.column)?.content !== undefined;
  const rehomed = rehomedFormulas(groups, isWrittenOver, sections.prefix);
  const patch = patchRows(sheetData.xml, edits, { ...context, rehomed });
  sheetData.xml = patch.xml;
  return patch.hasLostFormulas;
}

function refuseBrokenArrays(groups: FormulaGroups, edits: SheetEdits, sheet: string): void {
  for (const area of groups.arrays) {
    let written = 0;
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      const cells = edits.rows.get(row);
      if (!cells) continue;
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        if (cells[column]?.content !== undefined) written++;
      }
    }
    if (written > 0 && written < area.rowCount * area.columnCount) {
      throw new HostFault("host/refused", { sheet, cells: rectangleToA1(area), reason: "array-formula" });
    }
  }
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

function addMerges(sections: XmlSections, merges: readonly Rectangle[]): void {
  const { prefix, part } = sections;
  const list = new XmlList(sections.find("mergeCells")?.xml ?? `<${prefix}mergeCells></${prefix}mergeCells>`, part);
  for (const merge of merges) list.add(`<${prefix}mergeCell ref="${encodeXmlText(rectangleToA1(merge))}"/>`);
  sections.put("mergeCells", list.toString(), SHEET_ORDER);
}
