/** Contents of cells, compared and made. */
import { toExcelNumber, type Rational } from "../decimal/index.js";
import { isCellError, type Cell, type CellValue } from "../grid/index.js";
import type { CellContent } from "./write-plan.js";

export const BLANK: CellContent = { value: null, formula: null };

export function contentOf({ value, formula }: Cell): CellContent {
  return value === null && formula === null ? BLANK : { value, formula };
}

export function numberContent(value: Rational, formula: string | null = null): CellContent {
  return { value: toExcelNumber(value), formula };
}

export function textContent(text: string): CellContent {
  return text === "" ? BLANK : { value: text, formula: null };
}

/** A formula is what it says, whatever it gives at present; a blank text is a blank cell. */
export function sameContent(one: CellContent, other: CellContent): boolean {
  if (one === other) return true;
  if (one.formula !== null || other.formula !== null) return sameFormula(one.formula, other.formula);
  return sameValue(one.value, other.value);
}

export function sameValue(one: CellValue, other: CellValue): boolean {
  if (isCellError(one) || isCellError(other)) {
    return isCellError(one) && isCellError(other) && one.error === other.error;
  }
  return (one === "" ? null : one) === (other === "" ? null : other);
}

function sameFormula(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && plain(one) === plain(other);
}

/** Hosts rewrite formulas as they like it: case, blanks, quotes round sheet names that need none. */
function plain(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\s']/g, "").toUpperCase()))
    .join("");
}
