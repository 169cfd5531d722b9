/** 95%-98%或80%-85%的得2分: one award for either of two bands. */
import { parseCondition } from "../clauses/parse-condition.js";
import type { Statement } from "../statements/statement.js";

const EITHER = /^(?<one>.*\d.*?)(?:,?或者?)(?<other>.*\d.*)$/;

export function eitherBand(statements: readonly Statement[]): readonly Statement[] {
  if (!statements.some(({ condition, words }) => condition.is === "words" && words.includes("或"))) return statements;
  return statements.flatMap((statement) => {
    const { condition, words, step } = statement;
    const { one, other } = condition.is === "words" && step === null ? (EITHER.exec(words)?.groups ?? {}) : {};
    if (one === undefined || other === undefined) return [statement];
    const [first, second] = [parseCondition(one), parseCondition(other)];
    const isBoth = isBand(first) && isBand(second);
    return isBoth ? [first, second].map((band) => ({ ...statement, condition: band })) : [statement];
  });
}

/** Closed on both sides: 低于80%或高于93% is what another case leaves. */
function isBand(condition: Statement["condition"]): boolean {
  return condition.is === "interval" && condition.lower !== null && condition.upper !== null;
}
