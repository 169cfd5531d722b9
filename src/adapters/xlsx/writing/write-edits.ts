/** Carries the gathered edits of all sheets out on the package; parts that no edit concerns are not even expanded. */
import type { CellValue } from "../../../core/grid/index.js";
import { addContentType, CONTENT_TYPE } from "../package/content-types.js";
import { namespacesOf, XML_DECLARATION } from "../package/namespaces.js";
import type { OfficePackage } from "../package/office-package.js";
import { addRelationship } from "../package/relationships.js";
import type { Steps } from "../package/steps.js";
import type { TextSink } from "../package/text-sink.js";
import { pathOfType, type WorkbookPart } from "../reading/workbook-part.js";
import type { Compressor } from "../zip/deflate.js";
import { dropCalculationChain } from "./calculation-chain.js";
import { addChart } from "./drawing.js";
import { withFullCalculation, withPrintTitles } from "./edit-workbook-part.js";
import { writeNotes } from "./notes.js";
import { patchSheet } from "./patch-sheet.js";
import type { SheetEdits } from "./sheet-edits.js";
import type { StyleChange } from "./style-change.js";
import { StyleSheet } from "./style-sheet.js";
import { renameTableColumns } from "./table-headers.js";

export interface EditedSheet {
  readonly tabIndex: number;
  readonly path: string;
  readonly edits: SheetEdits;
  /** What the cell holds after the edits. */
  readonly valueAt: (row: number, column: number) => CellValue;
}

/** @param compressor where nothing will be read or changed again before the file is written: one for each sheet */
export function* writeEdits(
  parts: OfficePackage,
  workbook: WorkbookPart,
  sheets: readonly EditedSheet[],
  compressor: (() => Compressor) | null,
): Steps<void> {
  const styles = new LazyStyles(parts, workbook);
  let losesFormulas = false;
  let changesContents = false;
  for (const sheet of sheets) {
    const { path, edits } = sheet;
    writeBelongings(parts, workbook, sheet);
    const xml = parts.text(path);
    const styleNumber = (base: number, change: StyleChange) => styles.sheet().styleNumber(base, change);
    const write = (out: TextSink) => patchSheet(xml, edits, { part: path, styleNumber }, out);
    const hasLostFormulas =
      compressor === null ? parts.compose(path, write) : yield* parts.compress(path, compressor(), write);
    losesFormulas ||= hasLostFormulas;
    changesContents ||= hasContents(edits);
  }
  styles.save();
  if (losesFormulas) dropCalculationChain(parts, workbook);
  if (changesContents) {
    parts.setText(workbook.path, withFullCalculation(parts.text(workbook.path), workbook.path));
  }
}

function writeBelongings(parts: OfficePackage, workbook: WorkbookPart, sheet: EditedSheet): void {
  const { path, edits, tabIndex, valueAt } = sheet;
  const namespaces = namespacesOf(workbook);
  if (edits.pageLayout) {
    const xml = parts.text(workbook.path);
    const changed = withPrintTitles(xml, workbook.path, tabIndex, edits.pageLayout);
    if (changed !== xml) parts.setText(workbook.path, changed);
  }
  if (edits.notes.size > 0) writeNotes(parts, path, [...edits.notes.values()], namespaces);
  if (edits.touchesCells) renameTableColumns(parts, path, edits);
  for (const chart of edits.charts) addChart(parts, path, chart, valueAt, namespaces);
}

function hasContents(edits: SheetEdits): boolean {
  for (let row = 0; row < edits.rowCount; row++) {
    if (edits.contentsOf(row).some((content) => content !== undefined)) return true;
  }
  return false;
}

/** The styles part, read only when a style changes, and made where the workbook has none. */
class LazyStyles {
  private styles: StyleSheet | null = null;
  private path = "";

  constructor(
    private readonly parts: OfficePackage,
    private readonly workbook: WorkbookPart,
  ) {}

  sheet(): StyleSheet {
    if (this.styles === null) {
      this.path = this.findOrCreate();
      this.styles = new StyleSheet(this.parts.text(this.path), this.path);
    }
    return this.styles;
  }

  save(): void {
    if (this.styles) this.parts.setText(this.path, this.styles.toString());
  }

  private findOrCreate(): string {
    const { parts, workbook } = this;
    const present = pathOfType(workbook, "styles");
    if (present !== null && parts.has(present)) return present;
    const namespaces = namespacesOf(workbook);
    const path = present ?? `${workbook.path.replace(/[^/]*$/, "")}styles.xml`;
    parts.setText(path, `${XML_DECLARATION}<styleSheet xmlns="${namespaces.main}"></styleSheet>`);
    addContentType(parts, path, CONTENT_TYPE.styles);
    if (present === null) addRelationship(parts, workbook.path, `${namespaces.relationships}/styles`, path);
    return path;
  }
}
