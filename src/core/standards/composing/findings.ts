/** Single findings and the events beside them, as counters and levels. */
import { compare, ONE, ZERO } from "../../decimal/index.js";
import { negateAmount } from "../../model/amount.js";
import type { CountLimit, Counter, Level } from "../../model/index.js";
import type { Composition } from "./composition.js";
import { readNumeral } from "../characters/read-numeral.js";
import type { Statement } from "../statements/statement.js";

/** 发现…的扣1分 without 每: taken once, unless 扣完为止 shows that every finding counts. */
export function singleFinding(
  { award, modifiers, words, start, end }: Statement,
  { spanOf }: Composition,
): Counter | null {
  if (award.says !== "deduct" || award.below) return null;
  const isEach = modifiers.isFloored || /(?:一|1)(?:人次|[项处次个起例件家份条笔])/.test(words);
  const most = isEach && modifiers.usedUp === null ? modifiers.most : (modifiers.most ?? award.amount);
  return { words, per: negateAmount(award.amount), size: ONE, unit: "", against: null, most, span: spanOf(start, end) };
}

export function levelOf({ award, modifiers, words, start, end }: Statement, { spanOf }: Composition): Level {
  const span = spanOf(start, end);
  if (modifiers.isOpen) return { words, award: { gives: "unstated", needs: "judgement" }, span };
  if (award.says === "amount") return { words, award: { gives: "amount", amount: award.amount }, span };
  if (award.says === "range")
    return { words, award: { gives: "range", lowest: award.lowest, highest: award.highest }, span };
  return { words, award: { gives: "unstated", needs: "judgement" }, span };
}

const LIMIT_UNIT = "人次|工作日|小时|[项处次个起例件人家份条笔天日月周所座台名套期场篇户辆]";
const LIMIT = new RegExp(
  `^(?:如|若|当|凡)?(?:累计)?(?<verb>[^\\d一二两三四五六七八九十]{0,10}?)(?<over>超过|多于|达到|达)?(?<count>\\d+|[一二两三四五六七八九十]+)个?(?<unit>${LIMIT_UNIT})(?<from>及其?以上|以上)?(?<included>\\(含[^()]*\\))?[^\\d,;。]{0,8}$`,
);

/** Parts events that void the indicator from a limit of the one count; null where a limit is not certain to be of that count. */
export function limitCounted(
  voids: readonly Statement[],
  counters: readonly Counter[],
): { readonly voids: readonly Statement[]; readonly limit: { readonly limit?: CountLimit } } | null {
  const limits = voids.filter(({ words }) => countsAgain(words));
  const [statement] = limits;
  if (statement === undefined) return { voids, limit: {} };
  const [counter] = counters;
  if (limits.length > 1 || counters.length > 1 || counter === undefined) return null;
  const limit = limitOf(statement, counter);
  return limit === null ? null : { voids: voids.filter((other) => other !== statement), limit: { limit } };
}

function limitOf({ words, modifiers }: Statement, counter: Counter): CountLimit | null {
  const { verb = "", over, count = "", unit = "", from, included } = LIMIT.exec(words)?.groups ?? {};
  const counted = counter.unit === "" ? COUNTED_ONE.exec(counter.words)?.[1] : counter.unit.replace(/^个(?=.)/, "");
  // 每超过1人…，超过5人…: five in all, or five too many?
  const isOfDistance = counter.against !== null && (verb === "" || over !== undefined);
  const isSame = unit === counted && !isOfDistance && counter.words.includes(verb.replace(/有$/, ""));
  const isPassed = over === "超过" || over === "多于";
  if (
    !isSame ||
    modifiers.isOpen ||
    isPassed === (from !== undefined) ||
    (isPassed && included !== undefined) ||
    count === ""
  )
    return null;
  return { words, from: readNumeral(count), inclusive: !isPassed };
}

const COUNTED_ONE = new RegExp(`(?:一|1)个?(${LIMIT_UNIT})`);
const COUNTED_MORE = new RegExp(
  `(?:[两二三四五六七八九十]|[2-9]|\\d{2,})(?:个)?(?:${LIMIT_UNIT})|[项处次个起例件]及?以上|累计`,
);

/** 缺两项及以上不得分: a second measure of the same count. */
function countsAgain(words: string): boolean {
  return COUNTED_MORE.test(words);
}

/** 控制在4万元/公里以内, 达到95%: a limit, unlike 2023年, 3项制度 or a plan of 320公里. */
const MEASURED_WORDS =
  /(?:[≥≤<>]|[不未]?[超低高少大多][过于出]|控制在|达到|不足)\d|\d[^,，;；。]{0,12}(?:以[内上下]|之内)/;

/** A case that a figure decides, read as an interval or left in words: it cannot be what findings are counted from. */
export function isMeasuredCase({ condition }: Statement): boolean {
  return condition.is === "interval" || (condition.is === "words" && MEASURED_WORDS.test(condition.words));
}

export function sameDirection(counters: readonly Counter[]): boolean {
  const losses = counters.filter(({ per }) => compare(per.points, ZERO) < 0 || compare(per.share, ZERO) < 0);
  return losses.length === 0 || losses.length === counters.length;
}

/** 其中前2处不扣分, 因政策调整造成的不扣分: findings that go free, not what the count starts from. */
const GOES_FREE =
  /^(?:其中|首次|第[一二两三\d]|前[一二两三\d])|[一二两三\d][处次项个例起件]?(?:及)?以[下内]|不可抗力|特殊|已整改/;
const NOTHING_FOUND = /^(?:如|若)?(?:未|没有|无|不存在|全部|均|都|各项|以上)/;

export function isExemption({ words, start }: Statement, counts: readonly Statement[]): boolean {
  const isBehind = counts.some((counted) => counted.start < start);
  return GOES_FREE.test(words) || (isBehind && words !== "" && !NOTHING_FOUND.test(words));
}
