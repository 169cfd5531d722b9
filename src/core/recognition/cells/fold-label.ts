/** A label in one form for comparison: half width, without white space, brackets and colons of one kind. Folding never loses a word. */

import { rememberText } from "../../text/index.js";

const INVISIBLE = /[\s\u00a0\u3000\u200b-\u200f\u2028\u2029\ufeff\u00ad]+/gu;
const BRACKETS: Readonly<Record<string, string>> = { "〔": "(", "〕": ")", "【": "(", "】": ")", "[": "(", "]": ")" };

/** Ideographs, letters and digits alone need no folding. */
const IS_PLAIN = /^[\u4e00-\u9fa5A-Za-z0-9()%.,:≥≤]*$/u;

const fold = rememberText((text) =>
  text
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .replace(/[〔〕【】[\]]/gu, (bracket) => BRACKETS[bracket] ?? bracket),
);

/** @example foldLabel("分　值（分）") is "分值(分)" */
export function foldLabel(text: string): string {
  return IS_PLAIN.test(text) ? text : fold(text);
}

/** A label without what stands in brackets. @example withoutBrackets("执行率(B/A)") is "执行率" */
export function withoutBrackets(label: string): string {
  const bare = label.replace(/\([^()]*\)/gu, "").replace(/\([^()]*\)/gu, "");
  return bare.replace(/[:,;、。]+$/u, "");
}

/** What stands in brackets, joined. @example insideBrackets("评价指标(一级)") is "一级" */
export function insideBrackets(label: string): string {
  return [...label.matchAll(/\(([^()]*)\)/gu)].map((match) => match[1] ?? "").join(" ");
}

/** Text as a name: white space folded to nothing between Chinese characters, to one blank beside Latin letters and digits. */
export function foldName(text: string): string {
  return hasSpace(text) ? spaced(text) : text;
}

export function hasSpace(text: string): boolean {
  return HAS_SPACE.test(text);
}

const HAS_SPACE = /[\s\u00a0\u3000\u200b-\u200f\u2028\u2029\ufeff]/u;

function spaced(text: string): string {
  return text
    .replace(/[\s\u00a0\u3000\u200b-\u200f\u2028\u2029\ufeff]+/gu, " ")
    .replace(/(?<=[^\x21-\x7e]) (?=[^\x21-\x7e])/gu, "")
    .trim();
}
