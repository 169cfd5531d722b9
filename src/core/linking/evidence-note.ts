/** 完成情况说明 from evidence, in the words of the reports: how many of how many, and the quotient. */
import { formatDecimal } from "../decimal/index.js";
import type { Evidence } from "./evidence.js";

const AMOUNTS = {
  budgeted: "应到位资金",
  received: "实际到位资金",
  allocated: "拨付资金",
  paid: "实际支付资金",
} as const;

/** @example 根据问卷结果，第1题选A、B的问卷数共150份，收回的有效问卷共223份。政策内容知晓率=150/223×100%=67.26%。 */
export function evidenceNote(evidence: Evidence): string {
  const { indicator, from, numerator, denominator, working, text } = evidence;
  const name = indicator.level3 ?? indicator.level2 ?? "";
  const quotient = `${name}=${working}×100%=${text}。`;
  const [above, below] = [formatDecimal(numerator), formatDecimal(denominator)];
  if (from.is === "funds")
    return `根据《${from.sheet}》，${AMOUNTS[from.numerator]}${above}，${AMOUNTS[from.denominator]}${below}。${quotient}`;
  if (from.method === "weighted")
    return `根据问卷结果，第${from.question}题各选项加权计算，收回的有效问卷共${below}份。${quotient}`;
  const chosen = from.options.map((option) => labelOf(option)).join("、");
  return `根据问卷结果，第${from.question}题选${chosen}的问卷数共${above}份，收回的有效问卷共${below}份。${quotient}`;
}

/** “A.非常了解（58份）” is A; an option without a letter is named in full. */
function labelOf(option: string): string {
  return /^\s*([A-Za-zＡ-Ｚ])[.．、:：\s]/.exec(option)?.[1] ?? `“${option.replace(/（\d+份）$/, "")}”`;
}
