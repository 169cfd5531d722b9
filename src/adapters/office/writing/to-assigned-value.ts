/**
 * What to assign to a cell so that Excel keeps exactly the planned content: text stays text.
 * An assignment is read as if a person had typed it, so a text that Excel would turn into a formula, a number, a date or a truth
 * value gets a leading apostrophe, which Excel takes off again and which is not part of the value
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values; office-js #3256, #1559).
 */
import { isCellError } from "../../../core/grid/index.js";
import type { CellContent } from "../../../core/plan/write-plan.js";

export function toAssignedValue({ value, formula }: CellContent): string | number | boolean {
  if (formula !== null) return formula;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value !== "string") return value;
  return isTakenForSomethingElse(value) ? `'${value}` : value;
}

/** The apostrophe itself, signs that begin a formula (half and full width), and control characters before them. */
const BEGINS_A_FORMULA = /^[\s]*['=+\-@＇＝＋－＠\t\r\n]/;
/** Digits, a decimal point, brackets or a currency sign: numbers, percentages, dates, times, fractions. */
const BEGINS_A_NUMBER = /^[\s]*[(（]?[\s]*[$¥￥€£]?[\s]*[.．]?[0-9０-９]/;
const IS_A_CHINESE_DATE = /^[\s]*[〇零一二三四五六七八九十]+[年月日时]/;
const IS_AN_ENGLISH_DATE = /^[\s]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-./]*\d/i;
const IS_A_WORD_OF_EXCEL = /^[\s]*(?:true|false|#[a-z0-9/!?_]+)[\s]*$/i;

function isTakenForSomethingElse(text: string): boolean {
  return [BEGINS_A_FORMULA, BEGINS_A_NUMBER, IS_A_CHINESE_DATE, IS_AN_ENGLISH_DATE, IS_A_WORD_OF_EXCEL].some(
    (pattern) => pattern.test(text),
  );
}
