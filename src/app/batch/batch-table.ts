/** 汇总: one row a workbook in the order of its problems, with a link to the file, as a table to be written. */
import {
  blankCell,
  blankCells,
  countCell,
  liveCell,
  numberCell,
  parseDecimal,
  textCell,
  type SummaryTable,
  type TableCell,
} from "../../core/index.js";
import type { RankedRecord } from "./batch-ranking.js";

/** The table's own words, in the language of the person. */
export interface BatchTableWords {
  readonly sheetName: string;
  readonly title: string;
  readonly headers: readonly string[];
  readonly states: Readonly<Record<RankedRecord["status"], string>>;
}

const WIDTHS = [6, 42, 30, 10, 8, 8, 8, 8, 8, 10, 10, 10, 90];

/** @param linkTo the address of a workbook as seen from the summary's own place */
export function batchTable(
  records: readonly RankedRecord[],
  linkTo: (file: string) => string,
  words: BatchTableWords,
): SummaryTable {
  return {
    kind: "portfolio",
    sheetName: words.sheetName,
    rows: [
      [textCell(words.title, "title"), ...blankCells(WIDTHS.length - 1, "title")],
      words.headers.map((header) => textCell(header, "header")),
      ...records.map((record, index) => recordRow(record, index, linkTo(record.file), words)),
    ],
    repeatedRows: { first: 1, last: 1 },
    merges: [{ row: 0, column: 0, rowCount: 1, columnCount: WIDTHS.length }],
    columnWidths: WIDTHS,
    orientation: "landscape",
    chart: null,
  };
}

function recordRow(record: RankedRecord, index: number, address: string, words: BatchTableWords): TableCell[] {
  const { counts } = record;
  return [
    countCell(index + 1, "label"),
    link(address, record.file),
    textCell(record.project ?? ""),
    textCell(words.states[record.status], "label"),
    ...[counts.error, counts.warning, counts.info, record.indicators].map((count) => countCell(count)),
    figure(record.total),
    textCell(record.grade ?? "", "label"),
    figure(record.selfTotal),
    figure(record.ruleTotal),
    textCell(record.message ?? record.gravest.join("\n")),
  ];
}

/** Excel refuses a text of more than 255 characters inside a formula. */
const LONGEST_IN_FORMULA = 255;

/** A file's name is never trusted inside a formula: quotation marks are doubled, and a long one stays text. */
function link(address: string, name: string): TableCell {
  if (address.length > LONGEST_IN_FORMULA || name.length > LONGEST_IN_FORMULA) return textCell(name);
  const quoted = (part: string): string => part.replaceAll('"', '""');
  return liveCell(`=HYPERLINK("${quoted(address)}","${quoted(name)}")`, name, "link");
}

function figure(value: string | null): TableCell {
  const number = value === null ? null : parseDecimal(value);
  return number === null ? blankCell("number") : numberCell(number);
}
