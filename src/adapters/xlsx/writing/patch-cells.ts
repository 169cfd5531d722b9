/** The cells of one row with some of them changed; those that no edit names are copied as they stand. */
import { BLANK } from "../../../core/plan/cell-content.js";
import type { CellContent } from "../../../core/plan/write-plan.js";
import { endOfPlainCellsBefore, plainCellColumn, plainCellEnd, plainCellStyle } from "../reading/plain-cell.js";
import { columnOf } from "../xml/cell-reference.js";
import { withAttribute } from "../xml/edit-element.js";
import type { XmlScanner } from "../xml/xml-scanner.js";
import type { CellWriter } from "./cell-writer.js";
import type { NewStyles } from "./new-styles.js";
import type { PatchedText } from "./patched-text.js";
import { nextNamed, type RowEdit } from "./row-edit.js";
import type { StyleChange } from "./style-change.js";

export interface CellContext {
  /** The number of the style that results from a change to the style of this number. */
  readonly styleNumber: (base: number, change: StyleChange) => number;
  readonly newStyles: NewStyles;
  readonly cells: CellWriter;
  /** Of the sheet's elements, with its colon, or "". */
  readonly prefix: string;
}

/** By the column: a new `f` element for a cell that otherwise stays. */
export type RehomedFormulas = ReadonlyMap<number, string>;

export class CellPatcher {
  /** Whether a formula was replaced or removed. */
  hasLostFormulas = false;
  private edit: RowEdit = { contents: [], styles: [] };
  /** Of the row that is patched, as the file counts it. */
  private rowNumber = "";
  private column = -1;
  private rehomed: RehomedFormulas | undefined;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly text: PatchedText,
    private readonly context: CellContext,
  ) {}

  /** The scanner stands on the row's opening tag, and is left on its closing tag. */
  patch(row: number, edit: RowEdit, rehomed: RehomedFormulas | undefined): void {
    this.rowNumber = String(row + 1);
    this.edit = edit;
    this.rehomed = rehomed;
    this.column = -1;
    const first = nextNamed(edit, 0);
    const isPlain = this.context.prefix === "" && rehomed === undefined;
    const wanted = isPlain ? this.patchPlainCells(first) : first;
    if (isPlain && wanted === Infinity) this.scanner.skipUnnested();
    else this.patchOtherCells(wanted);
  }

  /**
   * The cells from here on that are written as nearly all are: no formula is among them. Those between two that the edit names are
   * passed over in one go.
   * @returns the next column that the edit names: Infinity where all is done, and the scanner is still inside of the row
   */
  private patchPlainCells(first: number): number {
    const { scanner, text, edit } = this;
    const xml = text.original;
    let wanted = first;
    let at = scanner.tagEnd;
    while (wanted < Infinity) {
      at = endOfPlainCellsBefore(wanted, xml, at);
      const end = plainCellEnd(xml, at);
      if (end < 0) break;
      const column = plainCellColumn(xml, at);
      wanted = this.insertUpTo(column, wanted, at);
      if (wanted !== column) continue;
      const content = edit.contents[column];
      if (content === undefined) break;
      text.replace(at, end, this.cellXml(column, plainCellStyle(xml, at), content));
      at = end;
      wanted = nextNamed(edit, column + 1);
    }
    if (at > scanner.tagEnd) this.column = plainCellColumn(xml, xml.lastIndexOf("<c ", at - 1));
    scanner.goOn(at);
    return wanted;
  }

  /** The cells from here on, tag by tag, to the row's end. */
  private patchOtherCells(first: number): void {
    const { scanner, edit } = this;
    const cellTag = `${this.context.prefix}c`;
    let wanted = first;
    while (scanner.next() && !scanner.isClosing) {
      if (!scanner.isNamed(cellTag)) {
        scanner.skipElement();
        continue;
      }
      const reference = scanner.attribute("r");
      const column = (this.column = reference === null ? this.column + 1 : columnOf(reference));
      wanted = this.insertUpTo(column, wanted, scanner.tagStart);
      if (wanted === column) {
        this.patchCell(column);
        wanted = nextNamed(edit, column + 1);
      } else {
        this.passCell(column);
      }
    }
    this.insertUpTo(Infinity, wanted, scanner.tagStart);
  }

  /** The cells that the edit names before this column, where the row has none so far. @returns the next that it names */
  private insertUpTo(column: number, wanted: number, at: number): number {
    if (wanted >= column) return wanted;
    this.text.insert(at, newCells(this.edit, this.rowNumber, wanted, column, this.context));
    return nextNamed(this.edit, column);
  }

  /** A cell that no edit names. */
  private passCell(column: number): void {
    const element = this.rehomed?.get(column);
    if (element === undefined) this.scanner.skipUnnested();
    else this.replaceFormula(element);
  }

  private patchCell(column: number): void {
    const { scanner, text, context } = this;
    const [content, style] = [this.edit.contents[column], this.edit.styles[column]];
    const start = scanner.tagStart;
    const base = Number(scanner.attribute("s") ?? 0);
    if (content !== undefined) {
      this.skipCell();
      text.replace(start, scanner.tagEnd, this.cellXml(column, base, content));
      return;
    }
    const number = style === undefined ? base : context.styleNumber(base, style);
    if (number !== base) {
      const tag = text.original.slice(start, scanner.tagEnd);
      text.replace(start, scanner.tagEnd, withAttribute(tag, "s", String(number)));
    }
    scanner.skipElement();
  }

  /** A cell that is there already, with another content. */
  private cellXml(column: number, base: number, content: CellContent): string {
    const style = this.edit.styles[column];
    const number = style === undefined ? base : this.context.styleNumber(base, style);
    return this.context.cells.cell(this.rowNumber, column, number, content);
  }

  private skipCell(): void {
    const { scanner } = this;
    if (scanner.isEmpty) return;
    while (scanner.next() && !scanner.isClosing) {
      if (scanner.isNamed(`${this.context.prefix}f`)) this.hasLostFormulas = true;
      scanner.skipElement();
    }
  }

  private replaceFormula(element: string): void {
    const { scanner } = this;
    while (scanner.next() && !scanner.isClosing) {
      const start = scanner.tagStart;
      const isFormula = scanner.isNamed(`${this.context.prefix}f`);
      scanner.skipElement();
      if (isFormula) this.text.replace(start, scanner.tagEnd, element);
    }
  }
}

/** The cells that the edit names from one column up to another, for a row that has none of them. */
export function newCells(
  edit: RowEdit,
  rowNumber: string,
  from: number,
  to: number,
  { cells, newStyles }: CellContext,
): string {
  const numbers = newStyles.numbers(edit.styles);
  let xml = "";
  for (let column = nextNamed(edit, from); column < to; column = nextNamed(edit, column + 1)) {
    xml += cells.cell(rowNumber, column, numbers[column] ?? 0, edit.contents[column] ?? BLANK);
  }
  return xml;
}
