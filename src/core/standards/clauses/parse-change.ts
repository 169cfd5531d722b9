/** Conditions on how far a quantity moved: 较上年下降5%以上, 同比增长不足3%, 未下降, 持平. */
import { CHANGE_PERIOD, CHANGE_VERB, directionOf } from "../../text/index.js";
import type { Interval } from "./interval-bounds.js";

const MOVED = new RegExp(
  `^(?<subject>[^,;。≥≤<>=\\d%]*?)(?<since>${CHANGE_PERIOD})?(?:实现|有所)?(?<verb>${CHANGE_VERB})(?:了|幅度|比例)?(?:控制在|在|为)?(?<figures>(?:[≥≤<>=\\d不超大小高低多少等至达未]|百分之).*)$`,
);

/** @param read reads the words behind the verb as an interval */
export function parseChange(words: string, read: (figures: string) => Interval | null): Interval | null {
  if (words.includes("每")) return null;
  const { subject = "", since = "", verb, figures } = MOVED.exec(words)?.groups ?? {};
  if (verb === undefined || figures === undefined) return null;
  const interval = read(figures);
  // 节约资金10万元 is an amount saved; 下降10% and 较上年增加10人 are moves.
  if (interval === null || interval.subject !== "" || (since === "" && !hasUnit(interval, "%"))) return null;
  return { ...interval, subject, change: { direction: directionOf(verb), since: since.replace(/,$/, "") } };
}

function hasUnit({ lower, upper }: Interval, unit: string): boolean {
  return [lower, upper].every(
    (bound) => bound === null || (bound.reference.to === "figure" && bound.reference.unit === unit),
  );
}
