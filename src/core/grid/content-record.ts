/** What a cell holds, as a short text that can be kept in another cell and compared later. */
import { formatDecimal, fromExcelNumber } from "../decimal/index.js";
import { isCellError, type Cell } from "./cell.js";

type Content = Pick<Cell, "value" | "formula">;

/** Places in a formula move with inserted rows and renamed sheets; what it does stays. */
const PLACES = /(?:'(?:[^']|'')*'|[\w\u4e00-\u9fff]+)!|\$?[A-Z]{1,3}\$?\d+/g;

/** @example of 0.54 is "0.54"; of =ROUND(F24*H24,2) it is "公式 ROUND(F24*H24,2)"; of text it is "文字 …"; of a blank "" */
export function contentRecord({ value, formula }: Content): string {
  if (formula !== null) return `公式 ${formula.startsWith("=") ? formula.slice(1) : formula}`;
  if (value === null || value === "") return "";
  if (typeof value === "number") return figureRecord(value);
  return isCellError(value) ? `错误 ${value.error}` : `文字 ${String(value)}`;
}

/** Scores have few places: such a number is what it prints. */
function figureRecord(value: number): string {
  const isPlain = Math.abs(value) < 1e9 && Math.round(value * 1e6) / 1e6 === value;
  return isPlain ? String(value) : formatDecimal(fromExcelNumber(value));
}

/** Whether a cell still holds what was recorded: a formula counts as the same wherever its cells have moved to. */
export function holdsRecord(cell: Content, record: string): boolean {
  const present = contentRecord(cell);
  return present === record || withoutPlaces(present) === withoutPlaces(record);
}

export const FINGERPRINT_LENGTH = 3;

/** Three characters for what a cell holds, so that a whole sheet's contents can be remembered in a few lines. */
export function fingerprint(cell: Content): string {
  const { value, formula } = cell;
  // Most cells of a summary are text: what stands before every text is hashed once.
  if (formula === null && typeof value === "string" && value !== "") return threeDigits(hashOf(value, TEXT_HASH));
  return threeDigits(hashOf(withoutPlaces(contentRecord(cell))));
}

/** Below, every unit is a character of its own. */
const FIRST_OF_PAIR = 0xd800;

/** FNV-1a over the characters. */
function hashOf(text: string, start = 0x811c9dc5): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) {
    let character = text.charCodeAt(at);
    if (character >= FIRST_OF_PAIR) {
      character = text.codePointAt(at) ?? 0;
      if (character > 0xffff) at++;
    }
    hash = Math.imul(hash ^ character, 0x01000193);
  }
  return hash >>> 0;
}

const TEXT_HASH = hashOf("文字 ");
const BASE = 36;
const DIGITS = Array.from({ length: BASE }, (_, digit) => digit.toString(BASE));
const MOST = BASE ** FINGERPRINT_LENGTH;
const PAIRS = DIGITS.flatMap((first) => DIGITS.map((second) => first + second));

/** The last three to the base. */
function threeDigits(hash: number): string {
  const last = hash % MOST;
  const unit = last % BASE;
  return (PAIRS[(last - unit) / BASE] ?? "") + (DIGITS[unit] ?? "");
}

function withoutPlaces(record: string): string {
  return record.startsWith("公式 ") ? record.replace(PLACES, "#").replace(/\s/g, "").toUpperCase() : record;
}
