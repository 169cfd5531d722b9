/**
 * The rows of a sheet with some cells changed. Rows and cells that no edit names are copied as they stand, character for character;
 * a changed cell keeps its style unless the edit changes that too.
 */
import { columnIndex, toA1 } from "../../../core/grid/index.js";
import { XmlScanner } from "../xml/xml-scanner.js";
import { withAttribute } from "../xml/edit-element.js";
import { cellXml } from "./cell-xml.js";
import type { CellEdit, SheetEdits } from "./sheet-edits.js";
import type { StyleChange } from "./style-change.js";

export interface RowPatch {
  readonly xml: string;
  /** A formula was replaced or removed, so the stored order of calculation no longer holds. */
  readonly hasLostFormulas: boolean;
}

export interface RowContext {
  readonly part: string;
  /** The number of the style that results from a change to the style of this number. */
  readonly styleNumber: (base: number, change: StyleChange) => number;
  /** By "row,column": a new `f` element for a cell that otherwise stays (see `rehomedFormulas`). */
  readonly rehomed: ReadonlyMap<string, string>;
}

export function patchRows(sheetData: string, edits: SheetEdits, context: RowContext): RowPatch {
  return new RowPatcher(sheetData, edits, context).patch();
}

class RowPatcher {
  private readonly scanner: XmlScanner;
  private readonly pieces: string[] = [];
  /** Everything before it is already among the pieces. */
  private copied = 0;
  private hasLostFormulas = false;
  private prefix = "";
  private row = -1;
  private readonly rehomedRows: ReadonlySet<number>;
  private readonly rowsToVisit: number[];

  constructor(
    private readonly xml: string,
    private readonly edits: SheetEdits,
    private readonly context: RowContext,
  ) {
    this.scanner = new XmlScanner(xml, context.part);
    this.rehomedRows = new Set(Array.from(context.rehomed.keys(), (key) => Number(key.split(",")[0])));
    const rows = new Set([...edits.touchedRows, ...this.rehomedRows]);
    this.rowsToVisit = [...rows].sort((one, other) => one - other);
  }

  patch(): RowPatch {
    const { scanner, pieces, xml } = this;
    scanner.next();
    this.prefix = scanner.prefix;
    if (scanner.isEmpty) {
      const { name } = scanner;
      const rows = this.rowsToVisit.map((row) => this.newRow(row)).join("");
      return {
        xml: `${xml.slice(0, scanner.tagEnd).replace(/\s*\/>$/, "")}>${rows}</${name}>`,
        hasLostFormulas: false,
      };
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
      while (wanted() < this.row) this.insert(scanner.tagStart, this.newRow(this.rowsToVisit[next++] ?? 0));
      if (wanted() === this.row) {
        next++;
        this.patchRow();
      } else {
        scanner.skipElement();
      }
    }
    const end = scanner.isClosing && wanted() < Infinity ? scanner.tagStart : xml.lastIndexOf("</");
    this.insert(
      end,
      this.rowsToVisit
        .slice(next)
        .map((row) => this.newRow(row))
        .join(""),
    );
    pieces.push(xml.slice(this.copied));
    return { xml: pieces.join(""), hasLostFormulas: this.hasLostFormulas };
  }

  /** Copies up to `at` and puts the text there. */
  private insert(at: number, text: string): void {
    this.pieces.push(this.xml.slice(this.copied, at), text);
    this.copied = at;
  }

  private replace(start: number, end: number, text: string): void {
    this.insert(start, text);
    this.copied = end;
  }

  private newRow(row: number): string {
    const height = this.edits.rowHeights.get(row);
    const sized = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    const hidden = this.edits.hiddenRows.has(row) ? ' hidden="1"' : "";
    const pieces = [`<${this.prefix}row r="${row + 1}"${sized}${hidden}>`];
    this.edits.rows.get(row)?.forEach((edit, column) => {
      if (edit) pieces.push(this.newCell(row, column, edit));
    });
    pieces.push(`</${this.prefix}row>`);
    // Joined, not added up: a sum of texts keeps each of its parts until it is read.
    return pieces.join("");
  }

  private newCell(row: number, column: number, { content, style }: CellEdit): string {
    const number = style === undefined ? 0 : this.context.styleNumber(0, style);
    return cellXml(this.prefix, toA1({ row, column }), number, content ?? { value: null, formula: null });
  }

  private patchRow(): void {
    const { scanner, row, xml } = this;
    const edits = [...(this.edits.rows.get(row) ?? []).entries()].filter(
      (entry): entry is [number, CellEdit] => entry[1] !== undefined,
    );
    const start = scanner.tagStart;
    const tag = this.rowTag(xml.slice(start, scanner.tagEnd), edits.length > 0);
    if (scanner.isEmpty) {
      const cells = edits.map(([column, edit]) => this.newCell(row, column, edit)).join("");
      const opened = `${tag.replace(/\s*\/>$/, "")}>`;
      this.replace(start, scanner.tagEnd, cells === "" ? tag : `${opened}${cells}</${this.prefix}row>`);
      return;
    }
    this.replace(start, scanner.tagEnd, tag);
    if (edits.length === 0 && !this.rehomedRows.has(row)) {
      this.skipToRowEnd();
      return;
    }
    this.patchCells(edits);
  }

  private skipToRowEnd(): void {
    while (this.scanner.next() && !this.scanner.isClosing) this.scanner.skipElement();
  }

  /** `spans` is a hint that new cells may make wrong. */
  private rowTag(tag: string, hasEdits: boolean): string {
    const height = this.edits.rowHeights.get(this.row);
    const spanless = hasEdits ? withAttribute(tag, "spans", null) : tag;
    if (height === undefined) return spanless;
    return withAttribute(withAttribute(spanless, "ht", String(height)), "customHeight", "1");
  }

  private patchCells(edits: readonly [number, CellEdit][]): void {
    const { scanner, row } = this;
    const cellTag = `${this.prefix}c`;
    let next = 0;
    let column = -1;
    while (scanner.next() && !scanner.isClosing) {
      if (!scanner.isNamed(cellTag)) {
        scanner.skipElement();
        continue;
      }
      column = columnOf(scanner.attribute("r")) ?? column + 1;
      for (let edit = edits[next]; edit !== undefined && edit[0] < column; edit = edits[++next]) {
        this.insert(scanner.tagStart, this.newCell(row, edit[0], edit[1]));
      }
      const edit = edits[next]?.[0] === column ? edits[next++]?.[1] : undefined;
      const rehomed = this.context.rehomed.get(`${row},${column}`);
      if (edit) this.patchCell(column, edit);
      else if (rehomed !== undefined) this.replaceFormula(rehomed);
      else scanner.skipElement();
    }
    this.insert(
      scanner.tagStart,
      edits
        .slice(next)
        .map(([place, edit]) => this.newCell(row, place, edit))
        .join(""),
    );
  }

  private patchCell(column: number, { content, style }: CellEdit): void {
    const { scanner } = this;
    const start = scanner.tagStart;
    const tag = this.xml.slice(start, scanner.tagEnd);
    const base = Number(scanner.attribute("s") ?? 0);
    const number = style === undefined ? base : this.context.styleNumber(base, style);
    if (content === undefined) {
      this.replace(start, scanner.tagEnd, number === base ? tag : withAttribute(tag, "s", String(number)));
      scanner.skipElement();
      return;
    }
    this.skipCell();
    this.replace(start, scanner.tagEnd, cellXml(this.prefix, toA1({ row: this.row, column }), number, content));
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

function columnOf(reference: string | null): number | null {
  const letters = reference === null ? null : /^[A-Za-z]+/.exec(reference);
  return letters ? columnIndex(letters[0]) : null;
}
