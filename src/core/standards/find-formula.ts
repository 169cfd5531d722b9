/** 得分=…: where a formula stands in a sentence, up to where it ends. */
import type { Expression } from "../model/index.js";
import { parseFormula } from "./parse-formula.js";

const FORMULA_SIGN =
  /(?:[,;。:\n]|具体为|即|计算公式为?|公式为?)*["“”]*(?:评价|指标|该项|本项|该|考核|实际|最终|三级)*(?:指标)?得分(?:计算方法|计算公式)?(?:应用|采用|为|按)*[=:]/y;
const FORMULA_ASSIGNED = /[,;。\n]*(?:即|计算公式为|公式为)[:]?["“”]?(?=\()/y;
/** 计分公式：达标率×60. */
const SPELLED = /(?:计分|评分|得分)公式(?:为)?:(?=[^=,;。\n]+[,;。\n]?$)/;
const FORMULA_SPELLED = /(?:计分|评分|得分)公式(?:为)?:/y;
/** 执行率×10分 at the head of a sentence. */
const FORMULA_BARE =
  /(?<=^|[;。\n])(?=[^,;。\d=:×(]{2,16}(?:率|度|比例)×(?:分值|满分|权重分?|\d+(?:\.\d+)?分)(?:[,;。]|$))/y;
const FORMULA_END = /[;。\n”"，]|,(?![^()]*\))/g;

export interface FoundFormula {
  readonly start: number;
  readonly end: number;
  readonly expression: Expression | null;
}

/** Without one of these there is no formula, and nothing needs to be tried. */
const HAS_FORMULA = /[=:×]|公式|即[^,;。]*\(/;

/** The next formula at or after `from`; null where none begins before `end`. */
export function findFormula(plain: string, from: number, end: number): FoundFormula | null {
  if (!HAS_FORMULA.test(plain)) return null;
  const spelled = plain.slice(from, end).search(SPELLED);
  if (spelled >= 0) return formulaAt(plain, from + spelled, end);
  FORMULA_BARE.lastIndex = from;
  if (FORMULA_BARE.test(plain)) return formulaAt(plain, from, end);
  for (let at = plain.indexOf("得分", from); at >= 0 && at < end; at = plain.indexOf("得分", at + 1)) {
    for (let start = Math.max(from, at - 8); start <= at; start++) {
      const found = formulaAt(plain, start, end);
      if (found !== null) return found;
    }
  }
  return null;
}

/** The formula that begins at this very place. */
export function formulaAt(plain: string, at: number, end: number): FoundFormula | null {
  for (const sign of [FORMULA_SPELLED, FORMULA_SIGN, FORMULA_ASSIGNED, FORMULA_BARE]) {
    sign.lastIndex = at;
    if (!sign.test(plain)) continue;
    const start = sign.lastIndex;
    FORMULA_END.lastIndex = start;
    const stop = FORMULA_END.exec(plain)?.index ?? plain.length;
    const until = Math.min(stop, end);
    return { start: at, end: until, expression: parseFormula(plain.slice(start, until)) };
  }
  return null;
}
