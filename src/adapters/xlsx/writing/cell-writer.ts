/** Writes cells as XML. Text is stored as text inside the cell: no text becomes a formula, and the table of shared texts stays untouched. */
import { columnLetters, isCellError, type CellValue } from "../../../core/grid/index.js";
import type { CellContent } from "../../../core/plan/write-plan.js";
import type { TextSink } from "../package/text-sink.js";
import { encodeCellText, encodeXmlText, isPlainCellText } from "../xml/escape.js";

/** Pieces go to the sink as they are, and what repeats is put together once: a large sheet has a quarter of a million cells. */
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
    private readonly out: TextSink,
    /** Of the sheet's elements, with its colon, or "". */
    private readonly prefix: string,
  ) {
    this.textEnd = `</${prefix}t></${prefix}is></${prefix}c>`;
    this.end = `</${prefix}c>`;
  }

  /**
   * @param rowNumber as the file counts it, from 1
   * @param style the number of the cell's style; 0 is the workbook's default and is not written
   */
  write(rowNumber: string, column: number, style: number, { value, formula }: CellContent): void {
    const { out, prefix } = this;
    out.write((this.starts[column] ??= `<${prefix}c r="${columnLetters(column)}`));
    out.write(rowNumber);
    if (formula === null && typeof value === "string") {
      this.writeText(style, value);
      return;
    }
    out.write(this.styleEnd(style));
    if (formula !== null) this.writeFormula(formula, value);
    else if (value === null) out.write("/>");
    else this.writeValue(value);
  }

  private styleEnd(style: number): string {
    return (this.styles[style] ??= `" s="${style}"`);
  }

  private writeText(style: number, text: string): void {
    const { out, prefix } = this;
    const start = (this.textStarts[style] ??= `${this.styleEnd(style)} t="inlineStr"><${prefix}is><${prefix}t>`);
    if (isPlainCellText(text)) {
      out.write(start);
      out.write(text);
    } else {
      out.write(`${start.slice(0, -1)}${spaceAttribute(text)}>`);
      out.write(encodeCellText(text));
    }
    out.write(this.textEnd);
  }

  private writeFormula(formula: string, value: CellValue): void {
    const { out, prefix, end } = this;
    const stored = value === null ? "" : `<${prefix}v>${storedValue(value)}</${prefix}v>`;
    const text = encodeXmlText(formula.startsWith("=") ? formula.slice(1) : formula);
    out.write(`${typeAttribute(value)}><${prefix}f>${text}</${prefix}f>${stored}${end}`);
  }

  private writeValue(value: Exclude<CellValue, null>): void {
    const { out, prefix, end } = this;
    out.write(`${typeAttribute(value)}><${prefix}v>${storedValue(value)}</${prefix}v>${end}`);
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
