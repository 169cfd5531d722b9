/** The one quantity that all conditions speak of. */
import { rememberText } from "../../text/index.js";
import type { ConditionReading } from "../clauses/condition-reading.js";

const ATTACHED =
  /^(?:如果|若|当|对于|对|其中|其|该|本|且|但|实际|项目|指标){1,6}|(?:在|的|值|达到|为|是|指标值|实际值|实际){1,6}$/g;
/** Words that stand for the quantity named before. */
const PRONOUN =
  /^(?:|发生|出现|发现|存在|比例|比率|该比例|占比|指标|数值|结果|当年|区间|实际|该值|(?:实际)?完成(?:值|数量?|量)|数量|总数)$/;
/** 完成率 stands for any measure of a task, but not for 满意度. */
const COMPLETION = /^(?:完成率|完成比例|完成|实际完成|完成情况|年度|年度任务)$/;
/** 路面状况指数（PQI）, 变更率（变更额/合同额）: a name and what it stands for. */
const GLOSSED = /\((?<gloss>[^()]+)\)$/;
const LETTERS = /^[A-Za-z.\d]+$/;
const TASK = /任务|计划|目标|完成|开工|建设|面积|数量|投资/;

/** @returns null where two different quantities are named. @example of 满意度大于… and 小于… it is 满意度 */
export function subjectOf(conditions: readonly ConditionReading[]): string | null {
  let subject = "";
  let letters = "";
  for (const condition of conditions) {
    if (condition.is !== "interval" || condition.subject === "") continue;
    const { named, gloss } = nameIn(condition.subject);
    if (gloss !== undefined && LETTERS.test(gloss)) letters = gloss;
    if (/[,;。]/.test(named)) return null;
    if (named === subject || named === letters || PRONOUN.test(named)) continue;
    if (isRateOf(subject, named)) continue;
    if (
      PRONOUN.test(subject) ||
      isRateOf(named, subject) ||
      named.endsWith(subject) ||
      (COMPLETION.test(subject) && TASK.test(named))
    )
      subject = named;
    else if (!subject.endsWith(named) && !(COMPLETION.test(named) && TASK.test(subject))) return null;
  }
  return subject;
}

/** The name alone, and what stands for it in brackets behind it. */
const nameIn = rememberText((words): { readonly named: string; readonly gloss: string | undefined } => {
  const worded = words
    .replace(/["“”]/g, "")
    .replace(ATTACHED, "")
    .replace(/^[,、:]+|[,、:]+$/g, "");
  const { gloss } = GLOSSED.exec(worded)?.groups ?? {};
  return { named: gloss === undefined ? worded : worded.slice(0, -gloss.length - 2), gloss };
});

/** 三公经费 beside 三公经费变动率. */
function isRateOf(rate: string, name: string): boolean {
  return name.length >= 3 && rate.startsWith(name) && RATE_OF.test(rate.slice(name.length));
}

const RATE_OF = /^(?:变动|增长|下降|控制|支出|完成|达标)率$/;
