/** 检查结果: the findings as a list; the sentences come from outside, in the person's language. */
import { toA1 } from "../grid/index.js";
import type { Finding } from "../model/index.js";
import { FINDING_HEADERS, NO_FINDINGS, SEVERITY_WORDS, SHEET_NAMES, TITLES } from "./summary-vocabulary.js";
import type { SummaryTable, TableCell } from "./summary-table.js";
import { blankCells, countCell, textCell } from "./table-cells.js";

export interface WordedFinding {
  readonly finding: Finding;
  readonly sentence: string;
}

const WIDTH = FINDING_HEADERS.length;

export function summarizeFindings(findings: readonly WordedFinding[]): SummaryTable {
  return {
    kind: "findings",
    sheetName: SHEET_NAMES.findings,
    rows: [
      [textCell(TITLES.findings, "title"), ...blankCells(WIDTH - 1, "title")],
      FINDING_HEADERS.map((header) => textCell(header, "header")),
      ...findings.map(findingRow),
      ...(findings.length === 0 ? [[textCell(NO_FINDINGS), ...blankCells(WIDTH - 1)]] : []),
    ],
    repeatedRows: { first: 1, last: 1 },
    merges: [
      { row: 0, column: 0, rowCount: 1, columnCount: WIDTH },
      ...(findings.length === 0 ? [{ row: 2, column: 0, rowCount: 1, columnCount: WIDTH }] : []),
    ],
    columnWidths: [6, 8, 14, 10, 90],
    orientation: "landscape",
    chart: null,
  };
}

function findingRow({ finding, sentence }: WordedFinding, index: number): TableCell[] {
  return [
    countCell(index + 1, "label"),
    textCell(SEVERITY_WORDS[finding.severity], "label"),
    textCell(finding.sheet, "label"),
    textCell(finding.cell === null ? "" : toA1(finding.cell), "label"),
    textCell(sentence),
  ];
}
