/** 自评复核表: one row an indicator – what the unit claims, what the rule gives, what the evaluators gave – and the findings below. */
import {
  blankCell,
  numberCell,
  reviewReason,
  scoreGap,
  textCell,
  type CellLook,
  type Finding,
  type Rational,
  type Review,
  type ReviewReason,
  type SummaryTable,
  type TableCell,
} from "../core/index.js";

export interface ReviewTableWords {
  readonly sheetName: string;
  readonly title: string;
  readonly headers: readonly string[];
  readonly execution: string;
  readonly total: string;
  readonly findings: string;
  /** P0 致命, P1 重要, P2 优化. */
  readonly severity: Readonly<Record<Finding["severity"], string>>;
  readonly finding: (finding: Finding) => string;
  readonly reason: (reason: ReviewReason) => string;
}

const WIDTHS = [14, 14, 18, 26, 12, 12, 8, 10, 11, 10, 8, 52];

export function reviewTable(review: Review, words: ReviewTableWords): SummaryTable {
  const rows: TableCell[][] = [
    filled("title", [words.title]),
    words.headers.map((header) => textCell(header, "header")),
    ...review.sheets.flatMap((sheet) => [
      ...(sheet.execution === null
        ? []
        : [
            scoreRow("label", [sheet.sheet.sheet, words.execution], sheet.execution.fullScore, [
              sheet.execution.selfScore,
              sheet.execution.ruleScore,
              null,
              sheet.execution.difference,
            ]),
          ]),
      ...sheet.indicators.map((one) =>
        scoreRow(
          "text",
          [
            sheet.sheet.sheet,
            one.indicator.level1,
            one.indicator.level2,
            one.indicator.level3,
            one.indicator.target?.text,
            one.indicator.actual?.text,
          ],
          one.indicator.fullScore?.value ?? null,
          [one.selfScore, one.ruleScore, one.reviewed?.score ?? null, one.difference],
          words.reason(reviewReason(one)),
        ),
      ),
      scoreRow("total", [sheet.sheet.sheet, words.total], null, [
        sheet.selfTotal,
        sheet.ruleTotal,
        null,
        scoreGap(sheet.selfTotal, sheet.ruleTotal),
      ]),
    ]),
    filled("header", [words.findings]),
    ...review.findings.map((finding) => filled("text", [words.severity[finding.severity], words.finding(finding)])),
  ];
  const firstFinding = rows.length - review.findings.length;
  return {
    kind: "self-review",
    sheetName: words.sheetName,
    rows,
    repeatedRows: { first: 1, last: 1 },
    merges: [
      { row: 0, column: 0, rowCount: 1, columnCount: WIDTHS.length },
      { row: firstFinding - 1, column: 0, rowCount: 1, columnCount: WIDTHS.length },
      ...review.findings.map((_, index) => ({
        row: firstFinding + index,
        column: 1,
        rowCount: 1,
        columnCount: WIDTHS.length - 1,
      })),
    ],
    columnWidths: WIDTHS,
    orientation: "landscape",
    chart: null,
  };
}

/** Six cells of names, 分值, the four scores, the reason. */
function scoreRow(
  look: CellLook,
  names: readonly (string | null | undefined)[],
  fullScore: Rational | null,
  scores: readonly (Rational | null)[],
  reason = "",
): TableCell[] {
  const padded = Array.from({ length: 6 }, (_, index) => textCell(names[index] ?? "", look));
  const figureLook = look === "total" ? "total" : "number";
  const figures = [fullScore, ...scores].map((value) =>
    value === null ? blankCell(figureLook) : numberCell(value, figureLook),
  );
  return [...padded, ...figures, textCell(reason, look)];
}

function filled(look: CellLook, texts: readonly string[]): TableCell[] {
  return WIDTHS.map((_, index) => textCell(texts[index] ?? "", look));
}
