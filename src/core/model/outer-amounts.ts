/**
 * The amounts of a fund table that make up its 合计: lines that only say what another line holds (一、财政资金 over 1.中央 and 2.省级,
 * 其中 …) are left out, or their sum would count them twice.
 */
import { add, equals, isZero, ZERO, type Rational } from "../decimal/index.js";

export interface NamedAmount {
  readonly name: string;
  readonly amount: Rational;
}

/** From the outermost: 一、 · (一) · 1. · (1) ①. */
const RANKS: readonly RegExp[] = [
  /^[一二三四五六七八九十]+\s*[、.．]/u,
  /^[(（][一二三四五六七八九十]+[)）]/u,
  /^\d+\s*[、.．](?!\d)/u,
  /^[(（]\d+[)）]|^[①-⑳]/u,
];
/** Most names begin with no number of any kind: they are compared no further. */
const NUMBER_FIRST = /^[一二三四五六七八九十\d(（①-⑳]/u;
const OF_WHICH = /^[\s　]*其中/u;

/** @returns the lines in every way that their names or their figures allow to read them; all of them first */
export function outerAmounts<Line extends NamedAmount>(lines: readonly Line[]): (readonly Line[])[] {
  return [lines, outermostRank(lines), withoutParts(lines), lines.filter(({ name }) => !OF_WHICH.test(name))];
}

/** How deep a line is numbered, 0 the outermost; -1 where it is not. 一 and 1 in a column of their own count too. */
export function rankOf(name: string): number {
  const text = name.trim();
  if (!NUMBER_FIRST.test(text)) return -1;
  const rank = RANKS.findIndex((each) => each.test(text));
  if (rank >= 0) return rank;
  return /^[一二三四五六七八九十]+$/u.test(text) ? 0 : /^\d{1,2}$/u.test(text) ? 2 : -1;
}

function outermostRank<Line extends NamedAmount>(lines: readonly Line[]): readonly Line[] {
  const ranks = lines.map(({ name }) => RANKS.findIndex((rank) => rank.test(name.trim())));
  const known = ranks.filter((rank) => rank >= 0);
  const outermost = Math.min(...known);
  const isMixed = known.length === lines.length && ranks[0] === outermost;
  return isMixed ? lines.filter((_, index) => ranks[index] === outermost) : lines;
}

/** A line that is the sum of two or more lines right below it holds them. */
function withoutParts<Line extends NamedAmount>(lines: readonly Line[]): readonly Line[] {
  const outer: Line[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (line === undefined) break;
    outer.push(line);
    at += 1 + partsBelow(lines, at, line.amount);
  }
  return outer;
}

function partsBelow(lines: readonly NamedAmount[], at: number, whole: Rational): number {
  let held = ZERO;
  for (let count = 1; at + count < lines.length; count++) {
    held = add(held, lines[at + count]?.amount ?? ZERO);
    if (count >= 2 && !isZero(whole) && equals(held, whole)) return count;
  }
  return 0;
}
