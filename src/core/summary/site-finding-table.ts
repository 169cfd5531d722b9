/** 抽样点发现问题汇总表: the findings of every sheet of site findings one below the other, with the columns that the sources have. */
import { cellAt, isCellError, mergeAt, sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from "../grid/index.js";
import type { OtherSheet, SiteColumn } from "../model/index.js";
import type { SummaryTable, TableCell } from "./summary-table.js";
import { SHEET_NAMES, SITE_HEADERS, SITE_SEQUENCE, SITE_SOURCE, TITLES } from "./summary-vocabulary.js";
import { blankCells, countCell, textCell } from "./table-cells.js";

interface SiteFinding {
  readonly sheet: string;
  readonly texts: Readonly<Record<SiteColumn, string>>;
}

const COLUMNS: readonly SiteColumn[] = ["site", "place", "section", "problem", "category", "advice"];
const WIDTHS: Readonly<Record<SiteColumn, number>> = {
  site: 20,
  place: 14,
  section: 12,
  problem: 56,
  category: 14,
  advice: 36,
};

/** @returns null where no sheet holds a finding. */
export function summarizeSiteFindings(sheets: readonly OtherSheet[], snapshot: WorkbookSnapshot): SummaryTable | null {
  const findings = sheets.flatMap((sheet) => findingsOf(sheet, snapshot));
  if (findings.length === 0) return null;
  const columns = COLUMNS.filter((column) => findings.some(({ texts }) => texts[column] !== ""));
  const hasSeveralSources = new Set(findings.map(({ sheet }) => sheet)).size > 1;
  const headers = [
    SITE_SEQUENCE,
    ...columns.map((column) => SITE_HEADERS[column]),
    ...(hasSeveralSources ? [SITE_SOURCE] : []),
  ];
  return {
    kind: "site-findings",
    sheetName: SHEET_NAMES["site-findings"],
    rows: [
      [textCell(TITLES["site-findings"], "title"), ...blankCells(headers.length - 1, "title")],
      headers.map((header) => textCell(header, "header")),
      ...findings.map(({ sheet, texts }, index): TableCell[] => [
        countCell(index + 1, "label"),
        ...columns.map((column) => textCell(texts[column])),
        ...(hasSeveralSources ? [textCell(sheet, "label")] : []),
      ]),
    ],
    repeatedRows: { first: 1, last: 1 },
    merges: [{ row: 0, column: 0, rowCount: 1, columnCount: headers.length }],
    columnWidths: [6, ...columns.map((column) => WIDTHS[column]), ...(hasSeveralSources ? [16] : [])],
    orientation: "landscape",
    chart: null,
  };
}

function findingsOf({ sheet: name, siteFindings }: OtherSheet, snapshot: WorkbookSnapshot): SiteFinding[] {
  const sheet = sheetNamed(snapshot, name);
  if (sheet === null || siteFindings === undefined) return [];
  const { columns, rows } = siteFindings;
  const text = (row: number, column: SiteColumn): string => {
    const place = columns[column];
    return place === null ? "" : mergedText(sheet, row, place);
  };
  return rows.map((row) => ({
    sheet: name,
    texts: {
      // A sheet without a column of sites is a site's own.
      site: columns.site === null ? name : text(row, "site"),
      place: text(row, "place"),
      section: text(row, "section"),
      problem: text(row, "problem"),
      category: text(row, "category"),
      advice: text(row, "advice"),
    },
  }));
}

/** A cell under a merged label holds what the label says. */
function mergedText(sheet: SheetSnapshot, row: number, column: number): string {
  const area = mergeAt(sheet, row, column)?.area;
  const { value } = cellAt(sheet, area?.row ?? row, area?.column ?? column);
  return value === null || isCellError(value) ? "" : String(value).trim();
}
