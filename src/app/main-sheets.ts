/** The sheets that a workbook is about: its indicator sheets; the self-evaluation forms only where there are no others. */
import type { ScoredEvaluation, ScoredSheet } from "../core/index.js";

export function mainSheets({ sheets }: ScoredEvaluation): readonly ScoredSheet[] {
  const filled = sheets.filter(({ indicators }) => indicators.length > 0);
  const indicatorSheets = filled.filter(({ sheet }) => sheet.role === "indicators");
  return indicatorSheets.length > 0 ? indicatorSheets : filled;
}
