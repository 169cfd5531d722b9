/** The one quantity that all conditions speak of. */
import type { ConditionReading } from "./condition-reading.js";

const ATTACHED =
  /^(?:如果|若|当|对于|对|其中|其|该|本|且|但|实际|项目|指标)+|(?:在|的|值|达到|为|是|指标值|实际值|实际)+$/g;
/** Words that stand for the quantity named before. */
const GENERIC =
  /^(?:|比例|比率|该比例|完成率|完成比例|完成|占比|得分|指标|数值|结果|实际完成|完成情况|实际|年度|年度任务|当年|区间)$/;

/** @returns null where two different quantities are named. @example of 满意度大于… and 小于… it is 满意度 */
export function subjectOf(conditions: readonly ConditionReading[]): string | null {
  let subject = "";
  for (const condition of conditions) {
    if (condition.is !== "interval") continue;
    const named = condition.subject.replace(ATTACHED, "").replace(/^[,、:]+|[,、:]+$/g, "");
    if (/[,;。]/.test(named)) return null;
    if (named === subject || subject.endsWith(named)) continue;
    if (subject === "" || (GENERIC.test(subject) && !GENERIC.test(named)) || named.endsWith(subject)) subject = named;
    else if (!GENERIC.test(named)) return null;
  }
  return subject;
}
