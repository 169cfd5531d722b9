/** Cases about the size of a deviation, to either side of nought. */
import { isAboveNought } from "../clauses/parse-magnitude.js";
import type { Statement } from "../statements/statement.js";

/** ±5%以内…，5%-10%…: whether one case is to either side; null where another case could not be. */
export function isOfMagnitude(statements: readonly Statement[]): boolean | null {
  if (!statements.some(({ condition }) => condition.is === "interval" && condition.isMagnitude === true)) return false;
  const isEach = statements.every(
    ({ condition }) => condition.is !== "interval" || (isAboveNought(condition) && condition.change === undefined),
  );
  return isEach ? true : null;
}
