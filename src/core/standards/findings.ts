/** Single findings and the events beside them, as counters and levels. */
import { ONE } from "../decimal/index.js";
import { negateAmount } from "../model/amount.js";
import type { Counter, Level } from "../model/index.js";
import type { Composition } from "./composition.js";
import type { Statement } from "./scan-statements.js";

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

/** 缺两项及以上不得分: a second measure of the same count. */
export function countsAgain(words: string): boolean {
  return /(?:[两二三四五六七八九十]|[2-9]|\d{2,})(?:个)?(?:人次|[项处次个起例件人家份条笔天])|[项处次个起例件]及?以上|累计/.test(
    words,
  );
}
