/**
 * The rows of a sheet with some cells changed. Rows and cells that no edit names are copied as they stand, character for character;
 * a changed cell keeps its style unless the edit changes that too.
 */
import { BLANK } from "../../../core/plan/cell-content.js";
import type { TextSink } from "../package/text-sink.js";
import { columnOf } from "../xml/cell-reference.js";
import { XmlScanner } from "../xml/xml-scanner.js";
import { withAttribute } from "../xml/edit-element.js";
import { CellWriter } from "./cell-writer.js";
import type { RowEdit, RowStyles, SheetEdits } from "./sheet-edits.js";
import type { StyleChange } from "./style-change.js";

export interface RowContext {
  readonly part: string;
  /** The number of the style that results from a change to the style of this number. */
  readonly styleNumber: (base: number, change: StyleChange) => number;
  /** By "row,column": a new `f` element for a cell that otherwise stays (see `rehomedFormulas`). */
  readonly rehomed: ReadonlyMap<string, string>;
}

/** @returns whether a formula was replaced or removed: then the stored order of calculation no longer holds. */
export function patchRows(sheetData: string, edits: SheetEdits, context: RowContext, out: TextSink): boolean {
  return new RowPatcher(sheetData, edits, context, out).patch();
}

class RowPatcher {
  private readonly scanner: XmlScanner;
  /** Everything before it is written already. */
  private copied = 0;
  private hasLostFormulas = false;
  private prefix = "";
  private row = -1;
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

  patch(): boolean {
    const { scanner, out, xml } = this;
    scanner.next();
    this.prefix = scanner.prefix;
    this.cells = new CellWriter(out, this.prefix);
    if (scanner.isEmpty) {
      out.write(`${xml.slice(0, scanner.tagEnd).replace(/\s*\/>$/, "")}>`);
      for (const row of this.rowsToVisit) this.writeNewRow(row);
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
    for (const row of this.rowsToVisit.slice(next)) this.writeNewRow(row);
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

  private writeNewRow(row: number): void {
    const { out, prefix } = this;
    const height = this.edits.rowHeights.get(row);
    const sized = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    const hidden = this.edits.hiddenRows.has(row) ? ' hidden="1"' : "";
    const edit = this.edits.rows.get(row) ?? NO_EDIT;
    const rowNumber = String(row + 1);
    out.write(`<${prefix}row r="${rowNumber}"${sized}${hidden}>`);
    const { contents, styles } = edit;
    const numbers = this.newStyles(styles);
    const width = Math.max(contents.length, styles.length);
    for (let column = 0; column < width; column++) {
      const content = contents[column];
      if (content === undefined && styles[column] === undefined) continue;
      this.cells.write(rowNumber, column, numbers[column] ?? 0, content ?? BLANK);
    }
    out.write(`</${prefix}row>`);
  }

  private writeNewCell(rowNumber: string, column: number, { contents, styles }: RowEdit): void {
    this.cells.write(rowNumber, column, this.newStyles(styles)[column] ?? 0, contents[column] ?? BLANK);
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
    const edit = this.edits.rows.get(row) ?? NO_EDIT;
    const columns = touchedColumns(edit);
    const start = scanner.tagStart;
    const stated = xml.slice(start, scanner.tagEnd);
    const tag = this.rowTag(stated, columns.length > 0);
    if (scanner.isEmpty) {
      this.replace(start, scanner.tagEnd, columns.length === 0 ? tag : `${tag.replace(/\s*\/>$/, "")}>`);
      for (const column of columns) this.writeNewCell(String(row + 1), column, edit);
      if (columns.length > 0) this.out.write(`</${this.prefix}row>`);
      return;
    }
    if (tag !== stated) this.replace(start, scanner.tagEnd, tag);
    if (columns.length === 0 && !this.rehomedRows.has(row)) {
      this.skipToRowEnd();
      return;
    }
    this.patchCells(edit, columns);
  }

  private skipToRowEnd(): void {
    while (this.scanner.next() && !this.scanner.isClosing) this.scanner.skipUnnested();
  }

  /** `spans` is a hint that new cells may make wrong. */
  private rowTag(tag: string, hasEdits: boolean): string {
    const height = this.edits.rowHeights.get(this.row);
    const spanless = hasEdits ? withAttribute(tag, "spans", null) : tag;
    if (height === undefined) return spanless;
    return withAttribute(withAttribute(spanless, "ht", String(height)), "customHeight", "1");
  }

  private patchCells(edit: RowEdit, columns: readonly number[]): void {
    const { scanner } = this;
    const cellTag = `${this.prefix}c`;
    const rowNumber = String(this.row + 1);
    let next = 0;
    let column = -1;
    while (scanner.next() && !scanner.isClosing) {
      if (!scanner.isNamed(cellTag)) {
        scanner.skipElement();
        continue;
      }
      const reference = scanner.attribute("r");
      column = reference === null ? column + 1 : columnOf(reference);
      for (let place = columns[next]; place !== undefined && place < column; place = columns[++next]) {
        this.copyUpTo(scanner.tagStart);
        this.writeNewCell(rowNumber, place, edit);
      }
      if (columns[next] === column) {
        next++;
        this.patchCell(rowNumber, column, edit);
      } else {
        this.passCell(column);
      }
    }
    this.copyUpTo(scanner.tagStart);
    for (const place of columns.slice(next)) this.writeNewCell(rowNumber, place, edit);
  }

  /** A cell that no edit names. */
  private passCell(column: number): void {
    const rehomed = this.rehomedRows.has(this.row) ? this.context.rehomed.get(`${this.row},${column}`) : undefined;
    if (rehomed === undefined) this.scanner.skipUnnested();
    else this.replaceFormula(rehomed);
  }

  private patchCell(rowNumber: string, column: number, { contents, styles }: RowEdit): void {
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
    this.cells.write(rowNumber, column, number, content);
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

const NO_EDIT: RowEdit = { contents: [], styles: [] };

function isTouched({ contents, styles }: RowEdit, column: number): boolean {
  return contents[column] !== undefined || styles[column] !== undefined;
}

function touchedColumns(edit: RowEdit): number[] {
  const columns: number[] = [];
  const width = Math.max(edit.contents.length, edit.styles.length);
  for (let column = 0; column < width; column++) if (isTouched(edit, column)) columns.push(column);
  return columns;
}
