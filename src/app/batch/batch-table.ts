/** 汇总: one row a workbook in the order of its problems, with a link to the file, as a table to be written. */
import { parseDecimal, whole, type SummaryTable, type TableCell, type TableContent } from "../../core/index.js";
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
  const blanks = Array.from({ length: WIDTHS.length - 1 }, () => cell({ kind: "blank" }, "title"));
  return {
    kind: "portfolio",
    sheetName: words.sheetName,
    rows: [
      [cell(text(words.title), "title"), ...blanks],
      words.headers.map((header) => cell(text(header), "header")),
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
    cell({ kind: "number", value: whole(index + 1) }, "label"),
    cell(link(address, record.file), "text"),
    cell(text(record.project ?? ""), "text"),
    cell(text(words.states[record.status]), "label"),
    ...[counts.error, counts.warning, counts.info, record.indicators].map((count) =>
      cell({ kind: "number", value: whole(count) }, "number"),
    ),
    cell(figure(record.total), "number"),
    cell(text(record.grade ?? ""), "label"),
    cell(figure(record.selfTotal), "number"),
    cell(figure(record.ruleTotal), "number"),
    cell(text(record.message ?? record.gravest.join("\n")), "text"),
  ];
}

/** Excel refuses a text of more than 255 characters inside a formula. */
const LONGEST_IN_FORMULA = 255;

/** A file's name is never trusted inside a formula: quotation marks are doubled, and a long one stays text. */
function link(address: string, name: string): TableContent {
  if (address.length > LONGEST_IN_FORMULA || name.length > LONGEST_IN_FORMULA) return text(name);
  const quoted = (part: string): string => part.replaceAll('"', '""');
  return { kind: "formula", formula: `=HYPERLINK("${quoted(address)}","${quoted(name)}")`, value: name };
}

function figure(value: string | null): TableContent {
  const number = value === null ? null : parseDecimal(value);
  return number === null ? { kind: "blank" } : { kind: "number", value: number };
}

function text(words: string): TableContent {
  return words === "" ? { kind: "blank" } : { kind: "text", text: words };
}

function cell(content: TableContent, look: TableCell["look"]): TableCell {
  return { content, numberFormat: null, look };
}
