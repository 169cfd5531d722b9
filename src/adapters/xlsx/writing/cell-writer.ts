/** Cells as XML. Text is stored as text inside the cell: no text becomes a formula, and the table of shared texts stays untouched. */
import { columnLetters, isCellError, type CellValue } from "../../../core/grid/index.js";
import type { CellContent } from "../../../core/plan/write-plan.js";
import { encodeCellText, encodeXmlText, isPlainCellText } from "../xml/escape.js";

/** What repeats is put together once: a large sheet has a quarter of a million cells. */
export class CellWriter {
  /** By the column: up to the row's number. */
  private readonly starts: string[] = [];
  /** By the number of the style: behind the row's number. */
  private readonly styles: string[] = ['"'];
  /** The same up to a text that is to be taken as it is. */
  private readonly textStarts: string[] = [];
  private readonly textEnd: string;
  private readonly end: string;

  constructor(
    /** Of the sheet's elements, with its colon, or "". */
    private readonly prefix: string,
  ) {
    this.textEnd = `</${prefix}t></${prefix}is></${prefix}c>`;
    this.end = `</${prefix}c>`;
  }

  /** @param rowNumber as the file counts it, from 1 */
  cell(rowNumber: string, column: number, style: number, content: CellContent): string {
    return this.start(column) + rowNumber + this.rest(style, content);
  }

  /** A cell up to its row's number. */
  start(column: number): string {
    return (this.starts[column] ??= `<${this.prefix}c r="${columnLetters(column)}`);
  }

  /**
   * A cell from behind its row's number on.
   * @param style the number of the cell's style; 0 is the workbook's default and is not written
   */
  rest(style: number, { value, formula }: CellContent): string {
    if (formula !== null) return this.styleEnd(style) + this.formulaXml(formula, value);
    if (typeof value === "string") return this.textXml(style, value);
    return this.styleEnd(style) + (value === null ? "/>" : this.valueXml(value));
  }

  private styleEnd(style: number): string {
    return (this.styles[style] ??= `" s="${style}"`);
  }

  private textXml(style: number, text: string): string {
    const { prefix, textEnd } = this;
    const start = (this.textStarts[style] ??= `${this.styleEnd(style)} t="inlineStr"><${prefix}is><${prefix}t>`);
    if (isPlainCellText(text)) return start + text + textEnd;
    return `${start.slice(0, -1)}${spaceAttribute(text)}>${encodeCellText(text)}${textEnd}`;
  }

  private formulaXml(formula: string, value: CellValue): string {
    const { prefix, end } = this;
    const stored = value === null ? "" : `<${prefix}v>${storedValue(value)}</${prefix}v>`;
    const text = encodeXmlText(formula.startsWith("=") ? formula.slice(1) : formula);
    return `${typeAttribute(value)}><${prefix}f>${text}</${prefix}f>${stored}${end}`;
  }

  private valueXml(value: Exclude<CellValue, null>): string {
    const { prefix, end } = this;
    return `${typeAttribute(value)}><${prefix}v>${storedValue(value)}</${prefix}v>${end}`;
  }
}

/** The `t` element of a text. */
export function textXml(prefix: string, text: string): string {
  return `<${prefix}t${spaceAttribute(text)}>${encodeCellText(text)}</${prefix}t>`;
}

function spaceAttribute(text: string): string {
  const hasOuterBlanks = text.trim().length !== text.length || text.includes("\n");
  return hasOuterBlanks ? ' xml:space="preserve"' : "";
}

function typeAttribute(value: CellValue): string {
  if (typeof value === "string") return ' t="str"';
  if (typeof value === "boolean") return ' t="b"';
  return isCellError(value) ? ' t="e"' : "";
}

function storedValue(value: Exclude<CellValue, null>): string {
  if (typeof value === "string") return encodeCellText(value);
  if (typeof value === "boolean") return value ? "1" : "0";
  return isCellError(value) ? encodeXmlText(value.error) : String(value);
}
