/** Numbered points: ①…②…, （1）…（2）…, 1.…2.…, 一、…二、… in one sentence. */
import { CIRCLED } from "../characters/words.js";

export interface NumberedText {
  /** End of the words before the first point. */
  readonly introEnd: number;
  readonly points: readonly { readonly start: number; readonly end: number }[];
}

const CHINESE = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
/** A marker stands at the start or behind something that can end a point. */
const BEFORE_MARKER = /[,;。、:\n)”"分的%\u4e00-\u9fff]/;

/** @returns null where the text is not numbered from 1 on in one family of markers. */
export function splitPoints(plain: string): NumberedText | null {
  if (!FIRST_MARKER.test(plain)) return null;
  for (const markers of FAMILIES) {
    const marks = findMarks(plain, markers);
    const [first] = marks;
    if (marks.length < 2 || first === undefined) continue;
    const points = marks.map(({ end }, at) => ({ start: end, end: marks[at + 1]?.start ?? plain.length }));
    return { introEnd: first.start, points };
  }
  return null;
}

const MOST_POINTS = 20;

/** The spellings of each number, from 1 on. */
type Markers = readonly (readonly string[])[];

const FAMILIES: readonly Markers[] = [
  family((number) => [`(${number})`, `(${CHINESE[number - 1] ?? "#"})`]),
  family((number) => [`${number}.`, `${number}、`, `${number})`, ...(number === 1 || number > 9 ? [] : [`${number}`])]),
  family((number) => [
    `${CHINESE[number - 1] ?? "#"}、`,
    `第${CHINESE[number - 1] ?? "#"},`,
    `${CHINESE[number - 1] ?? "#"}是`,
  ]),
  family((number) => [CIRCLED.charAt(number - 1) || "#"]),
  family((number) => lettered(String.fromCharCode(64 + number))),
  family((number) => lettered(String.fromCharCode(96 + number))),
];

/** One of the spellings of 1: without it nothing is numbered. */
const FIRST_MARKER = new RegExp(
  FAMILIES.flatMap(([first = []]) => first)
    .map((spelling) => spelling.replace(/[.()]/g, "\\$&"))
    .join("|"),
);

function family(spellingsOf: (number: number) => readonly string[]): Markers {
  return Array.from({ length: MOST_POINTS }, (_, at) => spellingsOf(at + 1));
}

function lettered(letter: string): readonly string[] {
  return [`(${letter})`, `${letter})`, `${letter}.`, `${letter}、`];
}

function findMarks(plain: string, markers: Markers): { start: number; end: number }[] {
  const marks: { start: number; end: number }[] = [];
  let from = 0;
  for (const spellings of markers) {
    const mark = findMark(plain, from, spellings);
    if (mark === null) break;
    marks.push(mark);
    from = mark.end;
  }
  return marks;
}

function findMark(plain: string, from: number, spellings: readonly string[]): { start: number; end: number } | null {
  let found: { start: number; end: number } | null = null;
  for (const spelling of spellings) {
    for (let at = plain.indexOf(spelling, from); at >= 0; at = plain.indexOf(spelling, at + 1)) {
      if (!isMark(plain, at, at + spelling.length)) continue;
      if (found === null || at < found.start) found = { start: at, end: at + spelling.length };
      break;
    }
  }
  return found;
}

/** 3开展检查 between 2. and 4.: the dot was forgotten. */
const BARE_MARK =
  /^(?![个名项处次家人万千百亿元年月日天周季倍成台套件份期场篇例条所座辆户公平吨米小分级类档等点号])[\u4e00-\u9fff]/;

function isMark(plain: string, start: number, end: number): boolean {
  if (/^\d$/.test(plain.slice(start, end)))
    return /[;。\n]/.test(plain.charAt(start - 1)) && BARE_MARK.test(plain.slice(end));
  const before = plain.charAt(start - 1);
  const after = plain.charAt(end);
  const isPercentNext = /[;。\n]/.test(before) && plain.charAt(end - 1) === "." && /^\d{2,3}%/.test(plain.slice(end));
  if (isPercentNext) return true;
  if (after === "" || /^(?:[\d、,和至-]|及(?!时))/.test(plain.slice(end, end + 2)) || CIRCLED.includes(after))
    return false;
  return start === 0 || BEFORE_MARKER.test(before);
}
