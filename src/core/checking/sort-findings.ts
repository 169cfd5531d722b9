/** Findings as a person meets them: by sheet, row, column and place in the text, the graver first; the same fact in the same cell once. */
import { toA1, type WorkbookSnapshot } from "../grid/index.js";
import type { Finding, Severity } from "../model/index.js";

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

export function sortFindings(findings: readonly Finding[], snapshot: WorkbookSnapshot): Finding[] {
  const order = new Map(snapshot.sheets.map((sheet, index) => [sheet.name, index]));
  const unique = new Map<string, Finding>();
  for (const finding of findings) {
    const key = keyOf(finding);
    if (!unique.has(key)) unique.set(key, finding);
  }
  return [...unique.values()].sort(
    (one, other) =>
      (order.get(one.sheet) ?? order.size) - (order.get(other.sheet) ?? order.size) ||
      (one.cell?.row ?? -1) - (other.cell?.row ?? -1) ||
      (one.cell?.column ?? -1) - (other.cell?.column ?? -1) ||
      (one.span?.start ?? -1) - (other.span?.start ?? -1) ||
      GRAVITY[one.severity] - GRAVITY[other.severity],
  );
}

/** What was found may be said of several runs of one text; the same run and the same figures are the same fact. */
function keyOf({ code, sheet, cell, span, data }: Finding): string {
  return JSON.stringify([code, sheet, cell === null ? null : toA1(cell), span ?? null, data]);
}
