/**
 * The rows of a sheet with some cells changed. Rows and cells that no edit names are copied as they stand, character for character;
 * a changed cell keeps its style unless the edit changes that too.
 */
import { BLANK } from "../../../core/plan/cell-content.js";
import type { Steps } from "../package/steps.js";
import type { TextSink } from "../package/text-sink.js";
import { plainCellColumn, plainCellEnd, plainCellStyle } from "../reading/plain-cell.js";
import { columnOf } from "../xml/cell-reference.js";
import { XmlScanner } from "../xml/xml-scanner.js";
import { withAttribute } from "../xml/edit-element.js";
import { CellWriter } from "./cell-writer.js";
import type { RowContents, RowStyles, SheetEdits } from "./sheet-edits.js";
import type { StyleChange } from "./style-change.js";

export interface RowContext {
  readonly part: string;
  /** The number of the style that results from a change to the style of this number. */
  readonly styleNumber: (base: number, change: StyleChange) => number;
  /** By "row,column": a new `f` element for a cell that otherwise stays (see `rehomedFormulas`). */
  readonly rehomed: ReadonlyMap<string, string>;
}

/** @returns whether a formula was replaced or removed: then the stored order of calculation no longer holds. */
export function patchRows(sheetData: string, edits: SheetEdits, context: RowContext, out: TextSink): Steps<boolean> {
  return new RowPatcher(sheetData, edits, context, out).patch();
}

class RowPatcher {
  private readonly scanner: XmlScanner;
  /** Everything before it is written already. */
  private copied = 0;
  private hasLostFormulas = false;
  private prefix = "";
  private row = -1;
  /** Of the row that is patched, as the file counts it. */
  private rowNumber = "";
  private column = -1;
  private readonly rehomedRows: ReadonlySet<number>;
  private readonly rowsToVisit: readonly number[];
  private readonly stylesOfLists = new Map<RowStyles, readonly number[]>();
  private cells: CellWriter;

  constructor(
    private readonly xml: string,
    private readonly edits: SheetEdits,
    private readonly context: RowContext,
    private readonly out: TextSink,
  ) {
    this.scanner = new XmlScanner(xml, context.part);
    this.rehomedRows = new Set(Array.from(context.rehomed.keys(), (key) => Number(key.split(",")[0])));
    this.rowsToVisit = edits.touchedRows(this.rehomedRows);
    this.cells = new CellWriter(out, this.prefix);
  }

  *patch(): Steps<boolean> {
    const { scanner, out, xml } = this;
    scanner.next();
    this.prefix = scanner.prefix;
    this.cells = new CellWriter(out, this.prefix);
    if (scanner.isEmpty) {
      out.write(`${xml.slice(0, scanner.tagEnd).replace(/\s*\/>$/, "")}>`);
      yield* this.writeNewRows(this.rowsToVisit);
      out.write(`</${scanner.name}>`);
      return false;
    }
    let next = 0;
    const wanted = () => this.rowsToVisit[next] ?? Infinity;
    while (wanted() < Infinity && scanner.next() && !scanner.isClosing) {
      if (!scanner.isNamed(`${this.prefix}row`)) {
        scanner.skipElement();
        continue;
      }
      const { congestion } = out;
      if (congestion !== null) yield congestion;
      const stated = scanner.attribute("r");
      this.row = stated === null ? this.row + 1 : Number(stated) - 1;
      if (wanted() < this.row) this.copyUpTo(scanner.tagStart);
      while (wanted() < this.row) this.writeNewRow(this.rowsToVisit[next++] ?? 0);
      if (wanted() === this.row) {
        next++;
        this.patchRow();
      } else {
        scanner.skipUnnested();
      }
    }
    const end = scanner.isClosing && wanted() < Infinity ? scanner.tagStart : xml.lastIndexOf("</");
    this.copyUpTo(end);
    yield* this.writeNewRows(this.rowsToVisit.slice(next));
    out.write(xml.slice(this.copied));
    return this.hasLostFormulas;
  }

  private copyUpTo(at: number): void {
    if (at > this.copied) this.out.write(this.xml.slice(this.copied, at));
    this.copied = at;
  }

  private replace(start: number, end: number, text: string): void {
    this.copyUpTo(start);
    this.out.write(text);
    this.copied = end;
  }

  private *writeNewRows(rows: readonly number[]): Steps<void> {
    for (const row of rows) {
      this.writeNewRow(row);
      const { congestion } = this.out;
      if (congestion !== null) yield congestion;
    }
  }

  private writeNewRow(row: number): void {
    const { out, prefix } = this;
    const height = this.edits.rowHeights[row];
    const sized = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    const hidden = this.edits.hiddenRows.has(row) ? ' hidden="1"' : "";
    const rowNumber = String(row + 1);
    out.write(`<${prefix}row r="${rowNumber}"${sized}${hidden}>`);
    const [contents, styles] = [this.edits.contentsOf(row), this.edits.stylesOf(row)];
    const numbers = this.newStyles(styles);
    const width = Math.max(contents.length, styles.length);
    for (let column = 0; column < width; column++) {
      const content = contents[column];
      if (content === undefined && styles[column] === undefined) continue;
      this.cells.write(rowNumber, column, numbers[column] ?? 0, content ?? BLANK);
    }
    out.write(`</${prefix}row>`);
  }

  /** Those that the edit names, from one column up to another, where the row has none so far. @returns the next that it names */
  private writeNewCells(edit: RowEdit, from: number, to: number): number {
    if (from >= to) return from;
    const numbers = this.newStyles(edit.styles);
    let column = from;
    for (; column < to; column = nextTouched(edit, column + 1)) {
      this.cells.write(this.rowNumber, column, numbers[column] ?? 0, edit.contents[column] ?? BLANK);
    }
    return column;
  }

  /** The styles of new cells by column: worked out once for all rows that share a list. */
  private newStyles(styles: RowStyles): readonly number[] {
    let numbers = this.stylesOfLists.get(styles);
    if (numbers === undefined) {
      numbers = styles.map((style) => (style === undefined ? 0 : this.context.styleNumber(0, style)));
      this.stylesOfLists.set(styles, numbers);
    }
    return numbers;
  }

  private patchRow(): void {
    const { scanner, row, xml } = this;
    this.rowNumber = String(row + 1);
    const edit = { contents: this.edits.contentsOf(row), styles: this.edits.stylesOf(row) };
    const first = nextTouched(edit, 0);
    const hasEdits = first < Infinity;
    const start = scanner.tagStart;
    const stated = xml.slice(start, scanner.tagEnd);
    const tag = this.rowTag(stated, hasEdits);
    if (scanner.isEmpty) {
      this.replace(start, scanner.tagEnd, hasEdits ? `${tag.replace(/\s*\/>$/, "")}>` : tag);
      this.writeNewCells(edit, first, Infinity);
      if (hasEdits) this.out.write(`</${this.prefix}row>`);
      return;
    }
    if (tag !== stated) this.replace(start, scanner.tagEnd, tag);
    if (hasEdits || this.rehomedRows.has(row)) this.patchCells(edit, first);
    else this.skipToRowEnd();
  }

  private skipToRowEnd(): void {
    while (this.scanner.next() && !this.scanner.isClosing) this.scanner.skipUnnested();
  }

  /** `spans` is a hint that new cells may make wrong. */
  private rowTag(tag: string, hasEdits: boolean): string {
    const height = this.edits.rowHeights[this.row];
    const spanless = hasEdits && tag.includes("spans") ? withAttribute(tag, "spans", null) : tag;
    if (height === undefined) return spanless;
    return withAttribute(withAttribute(spanless, "ht", String(height)), "customHeight", "1");
  }

  private patchCells(edit: RowEdit, first: number): void {
    const { scanner } = this;
    const cellTag = `${this.prefix}c`;
    let wanted = first;
    this.column = -1;
    for (;;) {
      if (this.prefix === "") wanted = this.patchPlainCells(edit, wanted);
      if (!scanner.next() || scanner.isClosing) break;
      if (!scanner.isNamed(cellTag)) {
        scanner.skipElement();
        continue;
      }
      const reference = scanner.attribute("r");
      const column = (this.column = reference === null ? this.column + 1 : columnOf(reference));
      if (wanted < column) {
        this.copyUpTo(scanner.tagStart);
        wanted = this.writeNewCells(edit, wanted, column);
      }
      if (wanted === column) {
        this.patchCell(column, edit);
        wanted = nextTouched(edit, column + 1);
      } else {
        this.passCell(column);
      }
    }
    this.copyUpTo(scanner.tagStart);
    this.writeNewCells(edit, wanted, Infinity);
  }

  /**
   * The cells from here on that are written as nearly all are: no formula is among them.
   * @returns the next column that the edit names
   */
  private patchPlainCells(edit: RowEdit, first: number): number {
    const { scanner, xml } = this;
    let wanted = first;
    let at = scanner.tagEnd;
    for (let end = plainCellEnd(xml, at); end >= 0; end = plainCellEnd(xml, at)) {
      const column = (this.column = plainCellColumn(xml, at));
      if (wanted < column) {
        this.copyUpTo(at);
        wanted = this.writeNewCells(edit, wanted, column);
      }
      if (wanted === column) {
        const [content, style] = [edit.contents[column], edit.styles[column]];
        if (content === undefined) break;
        this.copyUpTo(at);
        const base = plainCellStyle(xml, at);
        const number = style === undefined ? base : this.context.styleNumber(base, style);
        this.cells.write(this.rowNumber, column, number, content);
        this.copied = end;
        wanted = nextTouched(edit, column + 1);
      }
      at = end;
    }
    scanner.goOn(at);
    return wanted;
  }

  /** A cell that no edit names. */
  private passCell(column: number): void {
    const rehomed = this.rehomedRows.has(this.row) ? this.context.rehomed.get(`${this.row},${column}`) : undefined;
    if (rehomed === undefined) this.scanner.skipUnnested();
    else this.replaceFormula(rehomed);
  }

  private patchCell(column: number, { contents, styles }: RowEdit): void {
    const { scanner } = this;
    const [content, style] = [contents[column], styles[column]];
    const start = scanner.tagStart;
    const tag = this.xml.slice(start, scanner.tagEnd);
    const base = Number(scanner.attribute("s") ?? 0);
    const number = style === undefined ? base : this.context.styleNumber(base, style);
    if (content === undefined) {
      this.replace(start, scanner.tagEnd, number === base ? tag : withAttribute(tag, "s", String(number)));
      scanner.skipElement();
      return;
    }
    this.copyUpTo(start);
    this.skipCell();
    this.cells.write(this.rowNumber, column, number, content);
    this.copied = scanner.tagEnd;
  }

  private skipCell(): void {
    const { scanner } = this;
    if (scanner.isEmpty) return;
    while (scanner.next() && !scanner.isClosing) {
      if (scanner.isNamed(`${this.prefix}f`)) this.hasLostFormulas = true;
      scanner.skipElement();
    }
  }

  private replaceFormula(element: string): void {
    const { scanner } = this;
    while (scanner.next() && !scanner.isClosing) {
      const start = scanner.tagStart;
      const isFormula = scanner.isNamed(`${this.prefix}f`);
      scanner.skipElement();
      if (isFormula) this.replace(start, scanner.tagEnd, element);
    }
  }
}

interface RowEdit {
  readonly contents: RowContents;
  readonly styles: RowStyles;
}

/** The first column from here on that the edit names; none is Infinity. */
function nextTouched({ contents, styles }: RowEdit, from: number): number {
  const width = Math.max(contents.length, styles.length);
  for (let column = from; column < width; column++) {
    if (contents[column] !== undefined || styles[column] !== undefined) return column;
  }
  return Infinity;
}
