/** One cell as XML. Text is stored as text inside the cell: no text becomes a formula, and the table of shared texts stays untouched. */
import { isCellError, type CellValue } from "../../../core/grid/index.js";
import type { CellContent } from "../../../core/plan/write-plan.js";
import { encodeCellText, encodeXmlText } from "../xml/escape.js";

/** @param style the number of the cell's style; 0 is the workbook's default and is not written. */
export function cellXml(prefix: string, reference: string, style: number, content: CellContent): string {
  const tag = `${prefix}c r="${reference}"${style === 0 ? "" : ` s="${style}"`}`;
  const { value, formula } = content;
  if (formula !== null) {
    const stored = value === null ? "" : `<${prefix}v>${storedValue(value)}</${prefix}v>`;
    return `<${tag}${typeAttribute(value)}><${prefix}f>${encodeXmlText(withoutEquals(formula))}</${prefix}f>${stored}</${prefix}c>`;
  }
  if (value === null) return `<${tag}/>`;
  if (typeof value === "string") {
    return `<${tag} t="inlineStr"><${prefix}is>${textXml(prefix, value)}</${prefix}is></${prefix}c>`;
  }
  return `<${tag}${typeAttribute(value)}><${prefix}v>${storedValue(value)}</${prefix}v></${prefix}c>`;
}

export function textXml(prefix: string, text: string): string {
  const hasOuterBlanks = text.trim().length !== text.length || text.includes("\n");
  const space = hasOuterBlanks ? ' xml:space="preserve"' : "";
  return `<${prefix}t${space}>${encodeCellText(text)}</${prefix}t>`;
}

function withoutEquals(formula: string): string {
  return formula.startsWith("=") ? formula.slice(1) : formula;
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
