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
  for (const markerOf of FAMILIES) {
    const marks = findMarks(plain, markerOf);
    const [first] = marks;
    if (marks.length < 2 || first === undefined) continue;
    const points = marks.map(({ end }, at) => ({ start: end, end: marks[at + 1]?.start ?? plain.length }));
    return { introEnd: first.start, points };
  }
  return null;
}

type Marker = (number: number) => readonly string[];

const FAMILIES: readonly Marker[] = [
  (number) => [`(${number})`, `(${CHINESE[number - 1] ?? "#"})`],
  (number) => [`${number}.`, `${number}、`, `${number})`, ...(number === 1 || number > 9 ? [] : [`${number}`])],
  (number) => [
    `${CHINESE[number - 1] ?? "#"}、`,
    `第${CHINESE[number - 1] ?? "#"},`,
    `${CHINESE[number - 1] ?? "#"}是`,
  ],
  (number) => [CIRCLED.charAt(number - 1) || "#"],
  (number) => lettered(String.fromCharCode(64 + number)),
  (number) => lettered(String.fromCharCode(96 + number)),
];

function lettered(letter: string): readonly string[] {
  return [`(${letter})`, `${letter})`, `${letter}.`, `${letter}、`];
}

function findMarks(plain: string, markerOf: Marker): { start: number; end: number }[] {
  const marks: { start: number; end: number }[] = [];
  let from = 0;
  for (let number = 1; number <= 20; number++) {
    const mark = findMark(plain, from, markerOf(number));
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
