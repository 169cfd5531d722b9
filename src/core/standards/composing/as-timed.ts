/** 30分钟内到场…，30-60分钟到场…，超过60分钟到场…: how long a deed took; what was done adds nothing. */
import { parseCondition } from "../clauses/parse-condition.js";
import type { Statement } from "../statements/statement.js";

const UNIT = "(?:个?工作日|个?自然日|个月|小时|分钟|[天日周])";
const FIGURE = "\\d+(?:\\.\\d+)?";
const VERB =
  "(?:分解|下达|拨付|完成|办结|办理|支付|兑付|发放|到位|公示|公开|报送|上报|提交|处置|处理|响应|整改|验收|开工|竣工|审核|审批|反馈|答复|回复|抢通|到达|到场|恢复|修复|受理|送达|出警|现场)";
const DEED = new RegExp(
  `^(?:[^\\d;。%]{0,24}[,:])?[^\\d,;。%]{0,16}?(?<time>(?:超过)?${FIGURE}(?:${UNIT}?[-~至到]${FIGURE})?${UNIT})(?<side>(?:以|之)?内|及?以[上下])?${VERB}{1,3}(?:完毕)?的?$`,
);

/** Where bands of time stand beside each other, each with its deed; one deed alone is a state of affairs. */
export function asTimed(statements: readonly Statement[]): readonly Statement[] {
  if (!statements.some(({ condition, words }) => condition.is === "words" && /\d/.test(words))) return statements;
  const times = statements.map(timeOf);
  const isAll = statements.every(
    ({ condition }, at) => times[at] !== null || condition.is === "interval" || condition.is === "otherwise",
  );
  const banded = statements.filter(({ condition }, at) => times[at] !== null || condition.is === "interval");
  if (!isAll || banded.length < 2) return statements;
  return statements.map((statement, at) => {
    const time = times[at];
    return time == null ? statement : { ...statement, condition: parseCondition(time) };
  });
}

function timeOf({ condition, words, step }: Statement): string | null {
  const { time, side } = condition.is === "words" && step === null ? (DEED.exec(words)?.groups ?? {}) : {};
  if (time === undefined) return null;
  const isRange = /[-~至到]/.test(time);
  // 30日拨付 without a side is no band.
  if (side === undefined && !isRange && !time.startsWith("超过")) return null;
  return `${time}${side === undefined || isRange ? "" : side.replace(/^[以之]?内$/, "以内")}`;
}
