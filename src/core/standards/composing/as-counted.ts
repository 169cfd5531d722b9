/** 2个及以上得5分，1个得3分，没有的不得分: beside bands of a count, a bare number is that number, and none is nought. */
import { ZERO } from "../../decimal/index.js";
import { parseUnit } from "../../text/index.js";
import type { WordedBound } from "../clauses/condition-reading.js";
import { figureReference } from "../clauses/interval-words.js";
import type { Statement } from "../statements/statement.js";

const NUMBER = /^(?<deed>[^\d,;。%≥≤<>=]{0,12}?)(?<figure>\d+(?:\.\d+)?[^\d,;。%以]{1,3}?)的?$/;
const NONE = /^(?:没有|无|为零|均无|一个没有)的?$/;
const DONE = /^(?:完成|实现|建成|新建|新增|举办|开展|培训|安装|改造|购置|配备|种植)/;

export function asCounted(statements: readonly Statement[]): readonly Statement[] {
  const unit = statements.map(countedUnit).find((found) => found !== null);
  if (unit == null) return statements;
  const counted = statements.map((statement, at) => countIn(statement, unit, at === 0));
  const isAll = counted.every(
    ({ condition, step }) => step !== null || condition.is === "interval" || condition.is === "otherwise",
  );
  return isAll ? counted : statements;
}

/** The unit of a band, or of what is counted short: 培训200人得5分，每少10人扣1分. */
function countedUnit({ condition, step }: Statement): string | null {
  if (step?.measures === "count" && step.against === "below") return parseUnit(step.unit).base;
  if (condition.is !== "interval") return null;
  const reference = (condition.lower ?? condition.upper)?.reference;
  return reference?.to === "figure" && reference.unit !== "%" && reference.unit !== "" ? reference.unit : null;
}

function countIn(statement: Statement, unit: string, isFirst: boolean): Statement {
  const { condition, words, step } = statement;
  if (condition.is !== "words" || step !== null) return statement;
  const bound = (reference: WordedBound["reference"]): WordedBound => ({ reference, inclusive: true, isSoft: false });
  if (NONE.test(words)) {
    const none = bound({ to: "figure", value: ZERO, unit });
    return { ...statement, condition: { is: "interval", subject: "", lower: none, upper: none } };
  }
  const { deed = "", figure = "" } = NUMBER.exec(words)?.groups ?? {};
  const reference = figureReference(figure);
  if (reference?.to !== "figure" || reference.unit !== unit) return statement;
  // 完成120场得5分 above 100-119场: whoever does more has done it.
  const upper = isFirst && DONE.test(deed) ? null : bound(reference);
  return { ...statement, condition: { is: "interval", subject: "", lower: bound(reference), upper } };
}
