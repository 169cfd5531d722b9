/** Sentences that leave the score to something outside the sheet: other marks, a rank among others, a document. */
import { isZero, ONE } from "../../decimal/index.js";
import { FULL_SCORE, negateAmount, pointsOf } from "../../model/amount.js";
import type { ExternalRule, QuantityRule } from "../../model/index.js";
import type { Span } from "../../text/index.js";
import { quantityRule } from "../composing/compose-quantity.js";
import { readNumeral } from "../characters/read-numeral.js";
import { FIGURE } from "../characters/words.js";

const BY_RANK = /排名|排位|名次|位次|从高到低|从低到高|由高到低|由低到高|排序/;
const ELSEWHERE: readonly RegExp[] = [
  /^(?:该项|本项|考核|评价|打分)?(?:结果|得分|成绩)?(?:取|按)(?:各[^,;。]{0,8})?平均(?:值|分|数)?(?:得分|计分|计算)?。?$/,
  /^(?:结果)?按[^,;。]{0,20}分别以[\d%、]+(?:的)?比例(?:评价|计算|折算|计分)。?$/,
  /^(?:具体)?(?:按照?|依据|参照|根据|详见|见)[^,;。]{2,50}(?:考核|评价|评分|工作|实施|管理)?(?:办法|方案|细则|标准|结果|文件|规定|得分)(?:执行|计算|确定|评分|得分|计分|打分|考核|折算|评定)。?$/,
  /^(?:由|以)[^,;。]{2,40}(?:打分|评分|评定|考核得分|考核结果)(?:为准|确定)?。?$/,
];
const PLACE_BY_PLACE = new RegExp(
  `^(?:按照?|根据|以)?[^,;。\\d]{0,16}?(?:排名|排位|名次|位次)(?:情况)?(?:打分|得分|计分|评分)?[,:]?(?:(?:排名)?第(?:一|1)名?(?:的)?(?:得|计)(?:满分|(?<best>${FIGURE})分)[,;])?(?:其后|以后|之后)?每(?:降低|下降|退后|递减|降|低|后退)?(?:一|1)?(?:个)?(?:位次|名次|位|名)(?:的)?,?(?:按|扣|递减|减|扣减){0,6}(?<points>${FIGURE})分(?:递减)?(?:,?扣完为止)?。?$`,
);

export function parseElsewhere(plain: string): ExternalRule | null {
  if (/\d分|满分/.test(plain) && !BY_RANK.test(plain)) return null;
  if (BY_RANK.test(plain)) return { form: "external", kind: "ranking", words: plain };
  return ELSEWHERE.some((pattern) => pattern.test(plain)) ? { form: "external", kind: "external", words: plain } : null;
}

/** 按排位打分，每位次按0.25分递减. */
export function parsePlaces(plain: string, spanOf: (start: number, end: number) => Span): QuantityRule | null {
  if (!/排[名位]|[名位]次/.test(plain)) return null;
  const { points, best } = PLACE_BY_PLACE.exec(plain)?.groups ?? {};
  if (points === undefined) return null;
  const per = pointsOf(readNumeral(points));
  if (isZero(per.points)) return null;
  const award = {
    gives: "steps",
    start: best === undefined ? FULL_SCORE : pointsOf(readNumeral(best)),
    per: negateAmount(per),
    size: ONE,
    unit: "名",
    from: { to: "figure", value: ONE, unit: "名" },
    side: "above",
    most: null,
  } as const;
  const rule = quantityRule(
    "排名",
    [{ when: { on: "otherwise" }, award, words: plain, span: spanOf(0, plain.length) }],
    "lower",
  );
  return { ...rule, kind: "ranking" };
}
