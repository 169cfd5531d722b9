/** What a stored value means, by the cell's type (ECMA-376 part 1, 18.18.11). */
import type { CellValue } from "../../../core/grid/index.js";
import { decodeCellText } from "../xml/escape.js";
import { isoDateToSerial } from "./iso-date.js";
import { isTrue } from "./workbook-part.js";

export interface ValueContext {
  readonly dateSystem: 1900 | 1904;
  /** Null where the number points outside the table. @throws HostFault `file/damaged` where the table is not there */
  readonly sharedString: (index: number) => string | null;
}

const CELL_TYPES = ["s", "str", "inlineStr", "b", "e", "d"] as const;
export type CellType = (typeof CELL_TYPES)[number];

/** A cell of any other type, or of none, holds a number: null. */
export function cellType(stated: string | null): CellType | null {
  return CELL_TYPES.find((type) => type === stated) ?? null;
}

/** @param text the content of `<v>`, or of the texts in `<is>` */
export function toCellValue(type: CellType | null, text: string, context: ValueContext): CellValue {
  switch (type) {
    case "s":
      return context.sharedString(Number(text));
    case "str":
    case "inlineStr":
      return decodeCellText(text);
    case "b":
      return isTrue(text);
    case "e":
      return { error: text };
    case "d":
      return isoDateToSerial(text.trim(), context.dateSystem) ?? text;
    case null:
      return toNumber(text);
  }
}

/** A number that no double can hold counts as Excel's own error, never as zero and never as text. */
function toNumber(text: string): CellValue {
  if (text.trim() === "") return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : { error: "#NUM!" };
}
