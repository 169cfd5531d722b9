/** How many chose an option and which share they are, in one cell or two: 66 | 44.00%, “66（44.00%）”, “66人/44%”. */
import { parseDecimal, type Rational } from "../../decimal/index.js";
import type { Reading } from "../../model/index.js";
import { toHalfWidth } from "../../text/index.js";
import { addressOf, readFigure, type GridCell } from "../cells/grid-cell.js";
import { readRate, trimmedPercent } from "../funds/read-rate.js";

export interface CountedShare {
  readonly count: Reading<Rational> | null;
  readonly share: Reading<string> | null;
}

const COUNT = String.raw`(\d[\d,]*)\s*[人份票户次名]?`;
const SHARE = String.raw`(\d+(?:\.\d+)?)\s*%`;
const COUNT_FIRST = new RegExp(
  String.raw`^${COUNT}\s*(?:\(\s*(?:占|占比|比例)?\s*${SHARE}\s*\)|[/,、，;]\s*(?:占|占比)?\s*${SHARE})$`,
);
const SHARE_FIRST = new RegExp(String.raw`^${SHARE}\s*(?:\(\s*${COUNT}\s*\)|[/,、，;]\s*${COUNT})$`);

/** @param countCell and shareCell may be one cell; null where there is no such column */
export function readCountedShare(sheet: string, countCell: GridCell | null, shareCell: GridCell | null): CountedShare {
  const both = jointly(sheet, countCell) ?? jointly(sheet, shareCell);
  return both ?? { count: readFigure(sheet, countCell), share: readRate(sheet, shareCell) };
}

function jointly(sheet: string, cell: GridCell | null): CountedShare | null {
  if (cell === null || cell.isNumber) return null;
  const text = toHalfWidth(cell.text).trim();
  const [, count, bracketed, behind] = COUNT_FIRST.exec(text) ?? [];
  const [, share, countBracketed, countBehind] = SHARE_FIRST.exec(text) ?? [];
  const counted = parseDecimal((count ?? countBracketed ?? countBehind ?? "").replaceAll(",", ""));
  const shared = bracketed ?? behind ?? share;
  if (counted === null || shared === undefined) return null;
  const place = { text: cell.text, cell: addressOf(sheet, cell) };
  return { count: { ...place, value: counted }, share: { ...place, value: trimmedPercent(`${shared}%`) } };
}
