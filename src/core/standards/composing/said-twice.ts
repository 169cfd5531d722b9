/** What a sentence says twice: a bound that is all there is, a cap that never bites, an else behind every point, 分值 at the end. */
import { equals, isZero, sum, ZERO } from "../../decimal/index.js";
import { FULL_SCORE, negateAmount } from "../../model/amount.js";
import type { Amount } from "../../model/index.js";
import { sameAmount } from "../clauses/amounts.js";
import type { Composition } from "./composition.js";
import { givesNought, type Statement } from "../statements/statement.js";

/** The statements that say something of their own. */
export function saidOnce(statements: readonly Statement[], composition: Composition): readonly Statement[] {
  return mergeDoubled(withoutCap(withoutWholeMark(statements, composition)));
}

/** The points that a person judges, without the clause behind them that repeats them. */
export function pointsSaidOnce(statements: readonly Statement[], composition: Composition): readonly Statement[] {
  return withoutMissing(withoutNeglect(withoutUnmet(withoutRepeatedElse(statements), composition)));
}

/** …，否则不得分（4分）: 分值 repeated behind the last clause. */
export function closingMark(statements: readonly Statement[], { fullScore }: Composition): Amount | null {
  const last = statements.at(-1);
  if (statements.length < 2 || last?.award.says !== "amount" || last.condition.is !== "nothing") return null;
  const { amount } = last.award;
  const isFull = fullScore !== null && isZero(amount.share) && equals(amount.points, fullScore);
  return isFull && last.step === null ? amount : null;
}

/** 得分限制在0-100分范围内 says nothing where 100 is all there is. */
function withoutWholeMark(statements: readonly Statement[], { fullScore }: Composition): readonly Statement[] {
  if (statements.length === 1) return statements;
  return statements.map((statement) => {
    const { highest } = statement.modifiers;
    const isWhole =
      highest !== null && fullScore !== null && equals(highest.points, fullScore) && isZero(highest.share);
    return isWhole ? { ...statement, modifiers: { ...statement.modifiers, highest: null } } : statement;
  });
}

const SURPASSED = /^(?:超额完成|超过目标值?|超过100%|大于100%)(?:目标值?|计划|任务)?的?$/;

/** 超额完成的按满分计 says nothing new of a proportion or a formula, which never give more. */
function withoutCap(statements: readonly Statement[]): readonly Statement[] {
  const isBounded = statements.some(({ award }) => award.says === "formula" || award.says === "proportion");
  if (!isBounded) return statements;
  return statements.filter(
    ({ award, words, step }) =>
      step !== null || award.says !== "amount" || !SURPASSED.test(words) || !sameAmount(award.amount, FULL_SCORE),
  );
}

/**
 * 按进度得分。…未完成的按比例得分。得分=…: one thing said more than once. A formula spells out the proportion before it; a
 * proportion without a condition that opens the text only announces what follows. 该项不得分，倒扣10分 is one award.
 */
function mergeDoubled(statements: readonly Statement[]): readonly Statement[] {
  const merged: Statement[] = [];
  for (let at = 0; at < statements.length; at++) {
    const statement = statements[at];
    if (statement === undefined) continue;
    const before = merged.at(-1);
    const isBare = statement.condition.is === "nothing" && statement.step === null;
    if (isBare && statement.award.says === "formula" && before?.award.says === "proportion") {
      merged[merged.length - 1] = { ...before, award: statement.award, end: statement.end };
    } else if (
      isBare &&
      statement.award.says === "deduct" &&
      statement.award.below &&
      before !== undefined &&
      givesNought(before)
    ) {
      merged[merged.length - 1] = {
        ...before,
        award: { says: "amount", amount: negateAmount(statement.award.amount) },
        end: statement.end,
      };
    } else if (!(at === 0 && isBare && isAnnouncement(statement, statements.slice(1)))) {
      merged.push(statement);
    }
  }
  return merged;
}

/** 按完成比例得分，每延期一个月另扣1分: findings counted besides are no way to work out the proportion. */
function isAnnouncement({ award }: Statement, others: readonly Statement[]): boolean {
  const isBeside = others.some(
    ({ step, words, award: { says } }) => step?.measures === "count" || says === "add" || /[另再还]/.test(words),
  );
  return award.says === "proportion" && others.length > 0 && !isBeside;
}

/** A得1分，否则不得分；B得1分，否则不得分: the same words behind every point say nothing more than the points do. */
function withoutRepeatedElse(statements: readonly Statement[]): readonly Statement[] {
  const isElse = (at: number): boolean => {
    const statement = statements[at];
    return statement?.condition.is === "otherwise" && givesNought(statement) && statement.step === null;
  };
  const isPaired = statements.length >= 4 && statements.every((_, at) => isElse(at) === (at % 2 === 1));
  return isPaired && statements.length % 2 === 0 ? statements.filter((_, at) => at % 2 === 0) : statements;
}

/** 制定了甲办法得2分，制定了乙办法得2分，未制定的不得分: what the last clause takes, no point has without its deed. */
function withoutNeglect(statements: readonly Statement[]): readonly Statement[] {
  const last = statements.at(-1);
  const verb = last === undefined ? undefined : NEGLECT.exec(last.words)?.[1];
  if (last === undefined || verb === undefined || !givesNought(last) || statements.length < 3) return statements;
  const points = statements.slice(0, -1);
  return points.every(({ words, step }) => step === null && words.startsWith(verb)) ? points : statements;
}

const MISSING =
  /^每?(?:有|存在)?(?:缺少|缺|少)?(?:一|1)(?:项|条|个)(?:未落实|未达到|未完成|不符合|不满足|不达标|不具备)?(?:要求)?的?$/;

/** 有制度得1分，有记录得1分，缺一项扣1分: what each is worth, said from the other side. */
function withoutMissing(statements: readonly Statement[]): readonly Statement[] {
  const last = statements.at(-1);
  if (last?.award.says !== "deduct" || !MISSING.test(last.words) || statements.length < 3) return statements;
  const { amount } = last.award;
  const points = statements.slice(0, -1);
  const isEach = points.every(
    ({ award, step, condition }) =>
      award.says === "amount" && step === null && condition.is === "words" && sameAmount(award.amount, amount),
  );
  return isEach ? points : statements;
}

const UNMET = /^(?:每(?:有)?(?:一|1)?项)?不(?:符合|满足|达标)(?:要求)?的?$/;

/** 依据充分得1分，程序规范得1分，目标合理得1分，不符合不得分: of each of the points that make up 分值. */
function withoutUnmet(statements: readonly Statement[], { fullScore }: Composition): readonly Statement[] {
  const last = statements.at(-1);
  if (last === undefined || !givesNought(last) || !UNMET.test(last.words) || fullScore === null) return statements;
  const points = statements.slice(0, -1);
  const isEach = points.every(({ award, step, condition }) => {
    return award.says === "amount" && isZero(award.amount.share) && step === null && condition.is === "words";
  });
  const total = sum(points.map(({ award }) => (award.says === "amount" ? award.amount.points : ZERO)));
  return isEach && points.length > 1 && equals(total, fullScore) ? points : statements;
}

const NEGLECT = /^(?:未|没有)([\u4e00-\u9fff]{2,3}?)的?$/;
