/**
 * The rows of a sheet with some cells changed. Rows and cells that no edit names are copied as they stand, character for character;
 * a changed cell keeps its style unless the edit changes that too.
 */
import type { Steps } from "../package/steps.js";
import type { TextSink } from "../package/text-sink.js";
import { plainRow } from "../reading/plain-row.js";
import { XmlScanner } from "../xml/xml-scanner.js";
import { withAttribute } from "../xml/edit-element.js";
import { CellWriter } from "./cell-writer.js";
import { NewRows } from "./new-rows.js";
import { NewStyles } from "./new-styles.js";
import { CellPatcher, newCells, type CellContext, type RehomedFormulas } from "./patch-cells.js";
import { PatchedText } from "./patched-text.js";
import { nextNamed } from "./row-edit.js";
import type { SheetEdits } from "./sheet-edits.js";

export interface RowContext extends Pick<CellContext, "styleNumber"> {
  readonly part: string;
  /** By the row (see `rehomedFormulas`). */
  readonly rehomed: ReadonlyMap<number, RehomedFormulas>;
}

/** @returns whether a formula was replaced or removed: then the stored order of calculation no longer holds. */
export function patchRows(sheetData: string, edits: SheetEdits, context: RowContext, out: TextSink): Steps<boolean> {
  const scanner = new XmlScanner(sheetData, context.part);
  scanner.next();
  return new RowPatcher(scanner, edits, context, out).patch();
}

class RowPatcher {
  private readonly text: PatchedText;
  private readonly rowsToVisit: readonly number[];
  private readonly cellContext: CellContext;
  private readonly newRows: NewRows;
  private readonly cells: CellPatcher;
  private row = -1;

  /** @param scanner stands on the tag that opens the rows */
  constructor(
    private readonly scanner: XmlScanner,
    private readonly edits: SheetEdits,
    private readonly context: RowContext,
    private readonly out: TextSink,
  ) {
    const { styleNumber, rehomed } = context;
    const { prefix } = scanner;
    this.text = new PatchedText(scanner.xml, out);
    this.rowsToVisit = edits.touchedRows(rehomed);
    this.cellContext = { styleNumber, newStyles: new NewStyles(styleNumber), cells: new CellWriter(prefix), prefix };
    this.newRows = new NewRows(edits, this.cellContext);
    this.cells = new CellPatcher(scanner, this.text, this.cellContext);
  }

  *patch(): Steps<boolean> {
    const { scanner, text, out, rowsToVisit } = this;
    if (scanner.isEmpty) {
      text.replace(0, scanner.tagEnd, opened(text.original.slice(0, scanner.tagEnd)));
      yield* this.insertRows(rowsToVisit, scanner.tagEnd);
      text.insert(scanner.tagEnd, `</${scanner.name}>`);
      return false;
    }
    let next = 0;
    while (next < rowsToVisit.length && this.nextRow()) {
      const { congestion } = out;
      if (congestion !== null) yield congestion;
      for (let row = rowsToVisit[next]; row !== undefined && row < this.row; row = rowsToVisit[++next]) {
        text.insert(scanner.tagStart, this.newRows.row(row));
      }
      if (rowsToVisit[next] === this.row) {
        next++;
        this.patchRow();
      } else {
        scanner.skipUnnested();
      }
    }
    const xml = text.original;
    const end = scanner.isClosing && next < rowsToVisit.length ? scanner.tagStart : xml.lastIndexOf("</");
    yield* this.insertRows(rowsToVisit.slice(next), end);
    text.copyUpTo(xml.length);
    return this.cells.hasLostFormulas;
  }

  private *insertRows(rows: readonly number[], at: number): Steps<void> {
    for (const row of rows) {
      this.text.insert(at, this.newRows.row(row));
      const { congestion } = this.out;
      if (congestion !== null) yield congestion;
    }
  }

  /** Moves to the next row's opening tag. False at the end of the rows. */
  private nextRow(): boolean {
    const { scanner } = this;
    const { prefix } = this.cellContext;
    const plain = prefix === "" ? plainRow(scanner.xml, scanner.tagEnd) : null;
    if (plain !== null) {
      scanner.enter("row", plain[0].length);
      this.row = Number(plain[1]) - 1;
      return true;
    }
    while (scanner.next() && !scanner.isClosing) {
      if (scanner.isNamed(`${prefix}row`)) {
        const stated = scanner.attribute("r");
        this.row = stated === null ? this.row + 1 : Number(stated) - 1;
        return true;
      }
      scanner.skipElement();
    }
    return false;
  }

  private patchRow(): void {
    const { scanner, text, row } = this;
    const edit = this.edits.ofRow(row);
    const hasEdits = nextNamed(edit, 0) < Infinity;
    const stated = text.original.slice(scanner.tagStart, scanner.tagEnd);
    const tag = this.rowTag(stated, hasEdits);
    if (scanner.isEmpty && hasEdits) {
      const cells = newCells(edit, String(row + 1), 0, Infinity, this.cellContext);
      text.replace(scanner.tagStart, scanner.tagEnd, `${opened(tag)}${cells}</${scanner.name}>`);
      return;
    }
    if (tag !== stated) text.replace(scanner.tagStart, scanner.tagEnd, tag);
    const rehomed = this.context.rehomed.get(row);
    if (hasEdits || rehomed !== undefined) this.cells.patch(row, edit, rehomed);
    else scanner.skipUnnested();
  }

  /** `spans` is a hint that new cells may make wrong. */
  private rowTag(tag: string, hasEdits: boolean): string {
    const height = this.edits.rowHeights[this.row];
    const spanless = hasEdits && tag.includes("spans") ? withAttribute(tag, "spans", null) : tag;
    if (height === undefined) return spanless;
    return withAttribute(withAttribute(spanless, "ht", String(height)), "customHeight", "1");
  }
}

/** The opening tag of an element that was empty. */
function opened(tag: string): string {
  return `${tag.replace(/\s*\/>$/, "")}>`;
}
