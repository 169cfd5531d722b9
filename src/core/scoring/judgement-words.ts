/**
 * 评审判定 as people write it into a cell, and back: “符合①③”, “第2档”, “发现3处”, “区间内取70%”.
 * What `formatJudgement` writes, `parseJudgement` reads as the same judgement.
 */
import {
  compare,
  decimal,
  divide,
  formatDecimal,
  HUNDRED,
  multiply,
  ONE,
  parseDecimal,
  ZERO,
} from "../decimal/index.js";
import type { Choice, Judgement } from "../model/index.js";
import { parseChineseNumeral, toHalfWidth } from "../text/index.js";

const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
const NONE_MET = /^(?:均|都|全部|全)?(?:不符合|不满足|未达到|没有符合)(?:要点)?$/;
const MET = /^(?:仅|只)?(?:符合|满足|达到|具备)(?:要点|第)?([①-⑳\d、,和及\s]+)(?:项|点|条)?$/;
const MET_BEFORE = /^(?:要点|第)?([①-⑳\d、,和及\s]+)(?:项|点|条)?(?:符合|满足|达到|具备)$/;
const LEVEL = /^第?([一二三四五六七八九十\d]+)[档级等]$/;
const COUNT =
  /^(?:共|累计)?(?:发现|发生|存在|有)?([零〇一二两三四五六七八九十百\d]+)(?:处|次|笔|个|项|件|起|例|人次|人|份|家|户)(?:问题)?$/;
const NO_FINDING = /^(?:未发现|没有发现|未发生|无)(?:问题|情况)?$/;
const SHARE = /^(?:区间内?)?取(\d+(?:\.\d+)?)(%?)$/;

/** @returns null where the words are no such decision; try `choiceByWords` then. @example parseJudgement("符合①③") is { met: [1, 3] } */
export function parseJudgement(text: string): Judgement | null {
  const plain = text.trim().replace(/[。．；;]+$/, "");
  const [first = ""] = plain.split(/[，,；;](?=.*不)/);
  // Half-width folding would turn ① into 1 and lose nothing, but the signs are read as they are written.
  return readMet(first) ?? readOther(toHalfWidth(plain).replace(/\s+/g, ""));
}

/** The choice whose words a person repeated (基本健全). @returns null unless exactly one has them. */
export function choiceByWords(text: string, choices: readonly Choice[]): Judgement | null {
  const wanted = fold(text);
  if (wanted === "") return null;
  const exact = choices.filter(({ words }) => fold(words) === wanted);
  const found = exact.length > 0 ? exact : choices.filter(({ words }) => fold(words).startsWith(wanted));
  return found.length === 1 ? (found[0]?.judgement ?? null) : null;
}

/** @param points how many points the standard has, where it has points: those not met are named too */
export function formatJudgement(judgement: Judgement, points: number | null = null): string {
  const parts = [
    judgement.met === undefined ? [] : [formatMet(judgement.met, points)],
    judgement.level === undefined ? [] : [`第${judgement.level}档`],
    judgement.count === undefined ? [] : [judgement.count === 0 ? "未发现问题" : `发现${judgement.count}处`],
    judgement.share === undefined ? [] : [`取${formatDecimal(multiply(judgement.share, HUNDRED))}%`],
  ];
  return parts.flat().join("，");
}

function formatMet(met: readonly number[], points: number | null): string {
  const unmet = Array.from({ length: points ?? 0 }, (_, index) => index + 1).filter((point) => !met.includes(point));
  if (met.length === 0) return "均不符合";
  const named = `符合${met.map(sign).join("")}`;
  return unmet.length === 0 ? named : `${named}，${unmet.map(sign).join("")}不符合`;
}

function sign(point: number): string {
  return CIRCLED[point - 1] ?? `${point}、`;
}

function readMet(plain: string): Judgement | null {
  if (NONE_MET.test(plain)) return { met: [] };
  const list = (MET.exec(plain) ?? MET_BEFORE.exec(plain))?.[1];
  if (list === undefined) return null;
  const met = [...list.matchAll(/[①-⑳]|\d+/g)].map(([point]) =>
    CIRCLED.includes(point) ? CIRCLED.indexOf(point) + 1 : Number(point),
  );
  return met.length === 0 ? null : { met: [...new Set(met)].sort((one, other) => one - other) };
}

function readOther(plain: string): Judgement | null {
  const parts = plain.split(/[,，](?=取|区间)/);
  const [head = "", tail] = parts;
  const share = readShare(tail ?? head);
  if (tail !== undefined && share === null) return null;
  const level = numeralIn(LEVEL, head);
  if (level !== null) return level < 1 ? null : { level, ...share };
  if (share !== null) return tail === undefined ? share : null;
  if (NO_FINDING.test(head)) return { count: 0 };
  const count = numeralIn(COUNT, head);
  return count === null ? null : { count };
}

function readShare(plain: string): Judgement | null {
  const match = SHARE.exec(plain);
  const figure = match === null ? null : parseDecimal(match[1] ?? "");
  if (figure === null) return null;
  const share = match?.[2] === "%" ? divide(figure, decimal("100")) : figure;
  return compare(share, ZERO) < 0 || compare(share, ONE) > 0 ? null : { share };
}

function numeralIn(pattern: RegExp, plain: string): number | null {
  const digits = pattern.exec(plain)?.[1];
  if (digits === undefined) return null;
  return /^\d+$/.test(digits) ? Number(digits) : (parseChineseNumeral(digits) ?? null);
}

function fold(text: string): string {
  return toHalfWidth(text).replace(/[\s,.;:。，；：、]/g, "");
}
