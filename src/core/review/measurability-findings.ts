/**
 * Whether an indicator can be examined at all (评审要点 “可考查性”): a numeric target has a numeric result of its own, a quantity has a
 * numeric target, and the use of funds is no quantity of output.
 */
import type { Finding, Indicator } from "../model/index.js";
import { parseQuantity, readFigure } from "../text/index.js";
import { indicatorFinding } from "./indicator-finding.js";
import type { ReviewedIndicator } from "./review.js";

export function measurabilityFindings({ indicator }: ReviewedIndicator): Finding[] {
  const { target, actual } = indicator;
  return [
    ...(target !== null && actual !== null ? resultFindings(indicator, target.value, actual.value) : []),
    ...quantityFindings(indicator),
  ];
}

function resultFindings(indicator: Indicator, target: string, actual: string): Finding[] {
  const [planned, reached] = [parseQuantity(target), parseQuantity(actual)];
  if (planned === null) return [];
  const data = { target, actual };
  if (reached?.comparator != null && reached.comparator !== "=" && bare(target) === bare(actual)) {
    return [indicatorFinding("self/actual-copies-target", "info", indicator, indicator.actual?.cell ?? null, data)];
  }
  const figure = readFigure(actual);
  // 100% and 已完成 say the same; 30万元 and 已完成 do not.
  const isMeasured = figure.is !== "state" && figure.is !== "words";
  if (isMeasured || planned.unit === "%" || (figure.is === "state" && figure.state !== "done")) return [];
  return [indicatorFinding("self/actual-not-measured", "info", indicator, indicator.actual?.cell ?? null, data)];
}

const FUNDS = /资金(?:支付|拨付|使用|到位|执行)|预算执行|支付进度|支出进度/;

function quantityFindings(indicator: Indicator): Finding[] {
  const { level2, level3, target } = indicator;
  if (level2 === null || level3 === null || !/数量/.test(level2)) return [];
  if (FUNDS.test(level3)) {
    return [indicatorFinding("self/indicator-misplaced", "info", indicator, target?.cell ?? null, { level: level2 })];
  }
  if (target === null || readFigure(target.value).is !== "words") return [];
  return [
    indicatorFinding("self/target-not-measurable", "info", indicator, target.cell, {
      level: level2,
      target: target.value,
    }),
  ];
}

function bare(text: string): string {
  return text.replace(/\s/g, "");
}
