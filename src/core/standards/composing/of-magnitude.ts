/** Cases about the size of a deviation, to either side of nought. */
import { isAboveNought } from "../clauses/parse-magnitude.js";
import type { Statement } from "../statements/statement.js";

/** ±5%以内…，5%-10%…: whether one case is to either side; null where another case could not be. */
export function isOfMagnitude(statements: readonly Statement[]): boolean | null {
  const intervals = statements.flatMap(({ condition }) => (condition.is === "interval" ? [condition] : []));
  if (!intervals.some(({ isMagnitude }) => isMagnitude === true)) return false;
  return intervals.every((interval) => isAboveNought(interval) && interval.change === undefined) ? true : null;
}
