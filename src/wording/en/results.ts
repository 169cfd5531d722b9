/** The words around the results of the command line. Grades keep their Chinese name: it stands in the report. */
import type { ResultWords } from "../results.js";

export const results: ResultWords = {
  level1: "Level 1",
  fullScore: "Full",
  score: "Score",
  scoreRate: "Rate",
  total: "Total",
  unknown: "—",
  grade: (name) => `Grade: ${name}`,
  distance: (grade, points) => `${points} points below ${grade}`,
  open: (scored, of, count) =>
    `${scored} of ${of} points scored, ${count} open; the grade follows when all are scored.`,
  indicators: (count) => `${count} indicators`,
  status: {
    scored: "scored automatically",
    stated: "judged by the evaluator",
    "needs-judgement": "waiting for judgement",
    "needs-data": "data missing",
    unread: "standard not understood",
    "not-applicable": "not applicable",
    adjusted: "adjusted by hand",
  },
  severity: { error: "Error", warning: "Warning", info: "Hint" },
  findings: (errors, warnings, infos) => `Checks: ${errors} errors, ${warnings} warnings, ${infos} hints`,
  noFindings: "Checks: no issues found",
  more: (count) => `… ${count} more in the sheet 检查结果.`,
  written: (file) => `Written: ${file}`,
  cells: (sheet, ranges) => `“${sheet}” ${ranges}`,
  moreRanges: (count) => ` … and ${String(count)} more`,
  added: (sheets) => `Sheets added: ${sheets}`,
  notAdded: (sheets) =>
    `The structure of the workbook is protected; not added: ${sheets}. Unprotect the workbook on the Review tab and run this again`,
  kept: (count) => `${count} cells held something already and stay as they are`,
  filled: (count) => `${String(count)} actual value(s) filled in, as you asked:`,
  nothingFilled: "No actual value could be filled in: the other sheets give no certain figure.",
  blank: "blank",
  convertedFromXls:
    "The file is of the old format (.xls); the result is an .xlsx file. Figures, formulas, number formats, merged cells, widths, heights and hidden lines are kept; fonts, borders, fills, notes and pictures are not. To keep them, save the file as .xlsx with Excel or WPS first and run this again.",
  policy: (title) => `Policy: ${title}`,
  reading: "Reading…",
  scoring: "Scoring…",
  writing: "Writing…",
  noIndicators: (book, sheets) =>
    `No indicator table was found in “${book}”; nothing was written. Looked for a header with indicator names (三级指标) and full scores (分值) in: ${sheets}. Check the header, or start from jiping new -o new.xlsx.`,
};
