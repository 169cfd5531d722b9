/** 得分=…: where a formula stands in a sentence, up to where it ends. */
import type { Expression } from "../../model/index.js";
import { parseFormula } from "./parse-formula.js";

const FORMULA_SIGN =
  /(?:[,;。:\n(]|具体为|即|计算公式为?|公式为?)*["“”]*(?:评价|指标|该项|本项|该|考核|实际|最终|三级){0,6}(?:指标)?得分(?:计算方法|计算公式)?(?:应用|采用|为|按){0,6}[=:]/y;
/** 得分= and 得分计算公式为: – without one of them no formula begins at 得分 or before it, unless it is named or assigned in words. */
const SIGN_BEHIND = /得分(?:计算方法|计算公式)?(?:应用|采用|为|按){0,6}[=:]/y;
const IS_NAMED = /公式|即/;
const FORMULA_ASSIGNED = /[,;。\n]*(?:即|计算公式为|公式为)[:]?["“”]?(?=\()/y;
/** 计分公式：达标率×60. */
const SPELLED = /(?:计分|评分|得分)公式(?:为)?:(?=[^=,;。\n]+[,;。\n]?$)/;
const FORMULA_SPELLED = /(?:计分|评分|得分)公式(?:为)?:/y;
/** 执行率×10分, 满意度×10分为本项得分: at the head of a sentence. */
const BARE =
  /(?<=^|[;。\n])(?<formula>(?:[^,;。\d=:×(]{2,16}(?:率|度|比例)|[^,;。\d=:×(÷/]{2,16}[÷/][^,;。\d=:×(÷/]{2,16})×(?:100%×)?(?:指标)?(?:分值|满分|权重分?|\d+(?:\.\d+)?分?))(?:(?:即为|为)(?:本项|该项|该指标|指标|最终)?得分)?(?=[,;。]|$)/g;
/** 按达标率×分值计分. */
const APPLIED =
  /按照?["“”]?(?<formula>[^,;。\n:按"“”]*?[×÷/][^,;。\n:"“”]*?)["“”]?(?:计算得分|计算分值|计算|计分|得分|折算)(?=[,;。\n]|$)/g;
const FORMULA_END = /[;。\n”"，]|,(?![^()]*\))/g;

export interface FoundFormula {
  readonly start: number;
  readonly end: number;
  readonly expression: Expression | null;
}

/** Without one of these there is no formula, and nothing needs to be tried. */
const HAS_FORMULA = /[=:×÷/(]|公式/;

/** The next formula at or after `from`; null where none begins before `end`. */
export function findFormula(plain: string, from: number, end: number): FoundFormula | null {
  if (!HAS_FORMULA.test(plain)) return null;
  const spelled = plain.includes("公式", from) ? plain.slice(from, end).search(SPELLED) : -1;
  if (spelled >= 0) return formulaAt(plain, from + spelled, end);
  const applied = appliedFormula(plain, from, end);
  const signed = signedFormula(plain, from, end);
  return applied !== null && (signed === null || applied.start < signed.start) ? applied : signed;
}

function signedFormula(plain: string, from: number, end: number): FoundFormula | null {
  const bare = bareFormula(plain, from, end);
  if (bare !== null) return bare;
  const isNamed = IS_NAMED.test(plain);
  for (let at = plain.indexOf("得分", from); at >= 0 && at < end; at = plain.indexOf("得分", at + 1)) {
    SIGN_BEHIND.lastIndex = at;
    if (!isNamed && !SIGN_BEHIND.test(plain)) continue;
    for (let start = Math.max(from, at - 8); start <= at; start++) {
      const found = formulaAt(plain, start, end);
      if (found !== null) return found;
    }
  }
  return null;
}

function bareFormula(plain: string, from: number, end: number): FoundFormula | null {
  if (!plain.includes("×", from)) return null;
  BARE.lastIndex = from;
  const match = BARE.exec(plain);
  const until = BARE.lastIndex;
  return match === null || until > end ? null : found(match.index, until, match.groups?.["formula"] ?? "");
}

/** 按实际建档率/61%×分值计算; words that are no formula are left to the awards. */
function appliedFormula(plain: string, from: number, end: number): FoundFormula | null {
  if (!/[×÷/]/.test(plain)) return null;
  APPLIED.lastIndex = from;
  const match = APPLIED.exec(plain);
  const until = APPLIED.lastIndex;
  if (match === null || until > end) return null;
  const formula = found(match.index, until, match.groups?.["formula"] ?? "");
  return formula.expression === null ? null : formula;
}

function found(start: number, end: number, words: string): FoundFormula {
  return { start, end, expression: parseFormula(words) };
}

/** The formula that begins at this very place. */
export function formulaAt(plain: string, at: number, end: number): FoundFormula | null {
  for (const sign of [FORMULA_SPELLED, FORMULA_SIGN, FORMULA_ASSIGNED]) {
    sign.lastIndex = at;
    if (!sign.test(plain)) continue;
    const start = sign.lastIndex;
    const close = plain.charAt(at) === "(" ? closingBracket(plain, at) : null;
    if (close !== null && close < end) return found(at, close + 1, plain.slice(start, close));
    FORMULA_END.lastIndex = start;
    const until = Math.min(FORMULA_END.exec(plain)?.index ?? plain.length, end);
    return found(at, until, plain.slice(start, until));
  }
  return null;
}

/** Where the bracket at `open` is closed; null where it is not. */
function closingBracket(plain: string, open: number): number | null {
  let depth = 0;
  for (let at = open; at < plain.length; at++) {
    if (plain.charAt(at) === "(") depth++;
    else if (plain.charAt(at) === ")" && --depth === 0) return at;
  }
  return null;
}
