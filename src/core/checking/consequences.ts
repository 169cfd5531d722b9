/** A sum that differs because one of its parts is wrong says nothing new: where a part's own cell is reported, the sum is not. */
import type { CellAddress } from "../grid/index.js";
import type { Finding } from "../model/index.js";

export function withoutConsequences(findings: readonly Finding[]): readonly Finding[] {
  const sums = findings.filter(({ code }) => code === "column/total-differs");
  if (sums.length === 0) return findings;
  const wrong = new Set(
    findings.flatMap(({ code, cell }) => (code === "row/figure-differs" && cell !== null ? [keyOf(cell)] : [])),
  );
  return findings.filter(
    (finding) => !sums.includes(finding) || !(finding.related ?? []).some((cell) => wrong.has(keyOf(cell))),
  );
}

function keyOf({ sheet, row, column }: CellAddress): string {
  return `${sheet}\n${String(row)}\n${String(column)}`;
}
