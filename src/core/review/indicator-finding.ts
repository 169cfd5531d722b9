/** A finding about one indicator of a form, with its name. */
import type { Finding, FindingCode, Indicator, Severity } from "../model/index.js";

export function indicatorFinding(
  code: FindingCode,
  severity: Severity,
  indicator: Indicator,
  cell: Finding["cell"],
  data: Readonly<Record<string, string>>,
): Finding {
  const name = indicator.level3 ?? indicator.level2 ?? indicator.level1 ?? "";
  return { code, severity, sheet: indicator.sheet, cell, data: { indicator: name, ...data } };
}
