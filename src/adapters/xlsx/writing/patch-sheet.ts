/** A worksheet part with its edits carried out: cells, merges, lists, widths, heights, page layout, and the drawing that belongs to it. */
import { parseRectangle, rectangleToA1 } from "../../../core/grid/index.js";
import type { Steps } from "../package/steps.js";
import type { TextSink } from "../package/text-sink.js";
import { withAttribute } from "../xml/edit-element.js";
import { XmlSections } from "../xml/xml-sections.js";
import { XmlScanner } from "../xml/xml-scanner.js";
import { columnsXml } from "./column-widths.js";
import { DataValidations } from "./data-validations.js";
import { readFormulaGroups, rehomedFormulas } from "./formula-groups.js";
import { applyPageLayout } from "./page-layout.js";
import { editMerges } from "./merge-cells.js";
import { patchRows, type RowContext } from "./patch-rows.js";
import type { SheetEdits } from "./sheet-edits.js";
import { SHEET_ORDER } from "./sheet-order.js";

export type SheetPatchContext = Pick<RowContext, "part" | "styleNumber">;

/** Writes the changed part. @returns whether a formula was replaced or removed */
export function* patchSheet(xml: string, edits: SheetEdits, context: SheetPatchContext, out: TextSink): Steps<boolean> {
  const sections = new XmlSections(xml, context.part);
  const { prefix } = sections;
  if (!sections.find("sheetData")) sections.insert("sheetData", `<${prefix}sheetData/>`, SHEET_ORDER);
  growDimension(sections, edits);
  if (edits.columns.length > 0) {
    const present = sections.find("cols")?.xml ?? null;
    sections.put("cols", columnsXml(present, edits.columns, prefix, context.part), SHEET_ORDER);
  }
  if (edits.merges.length > 0) editMerges(sections, edits.merges);
  if (edits.choices.length > 0) setChoices(sections, edits);
  if (edits.pageLayout) applyPageLayout(sections, edits.pageLayout);
  let hasLostFormulas = false;
  out.write(sections.head);
  for (const { local, lead, xml: section } of sections.sections) {
    out.write(lead);
    if (local !== "sheetData" || !edits.touchesRows) out.write(section);
    else hasLostFormulas = yield* patchSheetData(section, prefix, edits, context, out);
  }
  out.write(sections.tail);
  return hasLostFormulas;
}

function setChoices(sections: XmlSections, { choices }: SheetEdits): void {
  const validations = new DataValidations(sections);
  for (const edit of choices) validations.set(edit);
  validations.save();
}

function patchSheetData(
  sheetData: string,
  prefix: string,
  edits: SheetEdits,
  context: SheetPatchContext,
  out: TextSink,
): Steps<boolean> {
  const groups = readFormulaGroups(sheetData, context.part);
  const isWrittenOver = (place: { row: number; column: number }) =>
    edits.contentAt(place.row, place.column) !== undefined;
  const rehomed = rehomedFormulas(groups, isWrittenOver, prefix);
  return patchRows(sheetData, edits, { ...context, rehomed }, out);
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
  for (let row = 0; row < edits.rowCount; row++) {
    const [contents, styles] = [edits.contentsOf(row), edits.stylesOf(row)];
    if (contents.length === 0 && styles.length === 0) continue;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    right = Math.max(right, contents.length - 1, styles.length - 1);
    for (const cells of [contents, styles]) {
      const first = cells.findIndex((cell) => cell !== undefined);
      if (first >= 0) left = Math.min(left, first);
    }
  }
  const grown = rectangleToA1({ row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 });
  if (grown !== rectangleToA1(present)) dimension.xml = withAttribute(dimension.xml, "ref", grown);
}
