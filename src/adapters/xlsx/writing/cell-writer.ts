/** Writes cells as XML. Text is stored as text inside the cell: no text becomes a formula, and the table of shared texts stays untouched. */
import { columnLetters, isCellError, type CellValue } from "../../../core/grid/index.js";
import type { CellContent } from "../../../core/plan/write-plan.js";
import type { TextSink } from "../package/text-sink.js";
import { encodeCellText, encodeXmlText } from "../xml/escape.js";

/** Pieces go to the sink as they are, and what repeats is put together once: a large sheet has a quarter of a million cells. */
export class CellWriter {
  private readonly start: string;
  private readonly end: string;
  private readonly inlineStart: string;
  private readonly inlineEnd: string;
  /** By the number of the style. */
  private readonly styles: string[] = ['"'];

  constructor(
    private readonly out: TextSink,
    /** Of the sheet's elements, with its colon, or "". */
    private readonly prefix: string,
  ) {
    this.start = `<${prefix}c r="`;
    this.end = `</${prefix}c>`;
    this.inlineStart = ` t="inlineStr"><${prefix}is><${prefix}t`;
    this.inlineEnd = `</${prefix}t></${prefix}is></${prefix}c>`;
  }

  /**
   * @param rowNumber as the file counts it, from 1
   * @param style the number of the cell's style; 0 is the workbook's default and is not written
   */
  write(rowNumber: string, column: number, style: number, content: CellContent): void {
    const { out } = this;
    out.write(this.start);
    out.write(columnLetters(column));
    out.write(rowNumber);
    out.write((this.styles[style] ??= `" s="${style}"`));
    const { value, formula } = content;
    if (formula !== null) this.writeFormula(formula, value);
    else if (value === null) out.write("/>");
    else if (typeof value === "string") this.writeText(value);
    else this.writeValue(value);
  }

  private writeText(text: string): void {
    const { out } = this;
    out.write(this.inlineStart);
    out.write(spaceAttribute(text));
    out.write(">");
    out.write(encodeCellText(text));
    out.write(this.inlineEnd);
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
