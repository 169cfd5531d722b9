/** Findings as a person meets them: by sheet, row, column and place in the text, the graver first; the same fact in the same cell once. */
import { toA1, type WorkbookSnapshot } from "../grid/index.js";
import type { Finding, Severity } from "../model/index.js";

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

export function sortFindings(findings: readonly Finding[], snapshot: WorkbookSnapshot): Finding[] {
  const order = new Map(snapshot.sheets.map((sheet, index) => [sheet.name, index]));
  return withoutRepeats(findings).sort(
    (one, other) =>
      (order.get(one.sheet) ?? order.size) - (order.get(other.sheet) ?? order.size) ||
      (one.cell?.row ?? -1) - (other.cell?.row ?? -1) ||
      (one.cell?.column ?? -1) - (other.cell?.column ?? -1) ||
      (one.span?.start ?? -1) - (other.span?.start ?? -1) ||
      GRAVITY[one.severity] - GRAVITY[other.severity],
  );
}

/** Most findings stand alone in their cell with what they say: only where others of one kind stand beside them are facts compared. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const firsts = new Map<string, Finding>();
  const facts = new Set<string>();
  return findings.filter((finding) => {
    const { code, sheet, cell } = finding;
    const place = `${code} ${String(cell?.row)} ${String(cell?.column)} ${sheet}`;
    const first = firsts.get(place);
    if (first === undefined) {
      firsts.set(place, finding);
      return true;
    }
    facts.add(keyOf(first));
    const key = keyOf(finding);
    if (facts.has(key)) return false;
    facts.add(key);
    return true;
  });
}

/** What was found may be said of several runs of one text; the same run and the same figures are the same fact. */
function keyOf({ code, sheet, cell, span, data }: Finding): string {
  return JSON.stringify([code, sheet, cell === null ? null : toA1(cell), span ?? null, data]);
}
