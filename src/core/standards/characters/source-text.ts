/** A sentence prepared for reading: half-width, without white space inside, each character knowing its place in the original. */
import { toHalfWidth } from "../../text/index.js";
import type { Span } from "../../text/index.js";
import { withoutSlips } from "./slips.js";

export interface SourceText {
  readonly original: string;
  /** Half-width, without spaces except between figures; line breaks are kept. */
  readonly plain: string;
  /** Place of each plain character in the original; null where they coincide. */
  readonly positions: readonly number[] | null;
}

const WHITE_SPACE = /[\s]/;
/** ≥ and ≤ as typed with two keys. */
const TYPED_SIGN = /[<>]\s*=/;
const NEEDS_FOLDING = /\s|[<>]=/;
/** 评分标准：… repeats the heading of the column. */
const LABEL = /^\s*(?:评分|评价|计分|考核|扣分|打分|赋分)(?:标准|规则|方法|办法|细则)\s*:\s*(?=\S)/;

export function prepareText(original: string): SourceText {
  const half = withoutSlips(toHalfWidth(original));
  const from = LABEL.exec(half)?.[0].length ?? 0;
  if (from === 0 && !NEEDS_FOLDING.test(half)) return { original, plain: half, positions: null };
  const kept: string[] = [];
  const positions: number[] = [];
  for (let at = from; at < half.length; at++) {
    const character = half.charAt(at);
    if (WHITE_SPACE.test(character) && !isSeparator(half, at, character)) continue;
    if (character === "=" && TYPED_SIGN.test(`${kept.at(-1) ?? ""}=`)) {
      kept.push(kept.pop() === "<" ? "≤" : "≥");
      continue;
    }
    kept.push(character);
    positions.push(at);
  }
  return { original, plain: kept.join(""), positions };
}

/** 评分标准：, 【计分办法】: the name of the column repeated in the cell. */
const HEADING =
  /^["“(]?(?:(?:具体|绩效|指标)?(?:评分|评价|计分|评判|打分|考核|考评|扣分|赋分|记分|得分)(?:标准|办法|细则|规则|方法|方式|依据|准则|说明)|评分|评价标准及方法|标准|计算方法)(?:及说明)?(?:["”]?[):](?:为|是|如下)?|(?:为|如下)?[:\n]|\n)[:,\n]*/;

export function withoutHeading(source: SourceText): SourceText {
  const length = HEADING.exec(source.plain)?.[0].length ?? 0;
  if (length === 0 || length === source.plain.length) return source;
  const places = source.positions ?? Array.from({ length: source.plain.length }, (_, at) => at);
  return { original: source.original, plain: source.plain.slice(length), positions: places.slice(length) };
}

export function spanIn(source: SourceText, start: number, end: number): Span {
  if (source.positions === null) return { start, end };
  const first = source.positions[start] ?? source.original.length;
  const last = source.positions[end - 1];
  return { start: first, end: last === undefined ? first : last + 1 };
}

/** A line break parts sentences; a space parts two figures that would otherwise run together. */
function isSeparator(text: string, at: number, character: string): boolean {
  if (character === "\n") return true;
  const before = text.charAt(at - 1);
  const after = text
    .slice(at + 1)
    .trimStart()
    .charAt(0);
  return /[\d%.]/.test(before) && /[\d.]/.test(after);
}
