/** 评分依据: one row an indicator with all that its score rests on, and beneath it the record of which cells and sheets are ours. */
import { toA1 } from "../grid/index.js";
import type { BasisWords } from "../explanation/basis-words.js";
import type { ScoredIndicator } from "../model/index.js";
import {
  BASIS_HEADERS,
  RECORD_HEADERS,
  RECORD_TITLE,
  SHEET_NAMES,
  STATUS_WORDS,
  TITLES,
} from "./summary-vocabulary.js";
import type { SummaryTable, TableCell } from "./summary-table.js";
import { blankCell, blankCells, repeatedNumberCells, repeatedTextCells, textCell } from "./table-cells.js";

/** The indicators of one sheet. */
export interface BasisSheet {
  readonly indicators: readonly ScoredIndicator[];
  /** By the position of the indicator. */
  readonly written: readonly IndicatorWrites[];
}

/** As `contentRecord` writes it: what this or an earlier write of ours left in the cell; null where the cell is a person's. */
export interface IndicatorWrites {
  readonly writtenScore: string | null;
  readonly writtenNote: string | null;
}

/** A cell or a sheet of ours apart from the indicators' own. */
export interface WrittenRecord {
  readonly sheet: string;
  /** A1 text of a cell or an area. */
  readonly place: string;
  readonly category: RecordCategory;
  /** `contentRecord` of a cell, or the fingerprints of an area in reading order. */
  readonly content: string;
}

export const RECORD_CATEGORIES = [
  "合计",
  "等级",
  "表1",
  "表2",
  "表3",
  "评分依据",
  "检查结果",
  "评价设置",
  "调查问卷",
  "抽样点",
  "自评复核表",
  "汇总",
] as const;
export type RecordCategory = (typeof RECORD_CATEGORIES)[number];

export interface ScoreBasisOptions {
  /** See `basisWords`. Asked for when a row is made and let go with it. */
  readonly wordsOf: (scored: ScoredIndicator) => BasisWords;
  readonly policyTitle: string;
  /** ISO 8601, from the clock of the host. */
  readonly at: string;
  readonly records: readonly WrittenRecord[];
}

const WIDTH = BASIS_HEADERS.length;
/** The widest text a cell can hold is 32,767 characters. */
const MOST_CHARACTERS = 30_000;

export function summarizeScoreBasis(sheets: readonly BasisSheet[], options: ScoreBasisOptions): SummaryTable {
  const records = options.records.flatMap(recordRows);
  return {
    kind: "score-basis",
    sheetName: SHEET_NAMES["score-basis"],
    rows: [
      padded([textCell(TITLES["score-basis"], "title")]),
      BASIS_HEADERS.map((header) => textCell(header, "header")),
      ...bodyRows(sheets, options),
      ...(records.length === 0
        ? []
        : [
            padded([]),
            padded([textCell(RECORD_TITLE, "label")]),
            padded(RECORD_HEADERS.map((header) => textCell(header, "header"))),
            ...records,
          ]),
    ],
    repeatedRows: { first: 1, last: 1 },
    merges: [],
    columnWidths: [12, 10, 10, 12, 20, 7, 40, 32, 32, 40, 8, 12, 20, 10, 18, 17, 26, 30],
    orientation: "landscape",
    chart: null,
  };
}

/** Names, standards and points repeat over thousands of rows: each is one cell. */
function bodyRows(sheets: readonly BasisSheet[], { wordsOf, policyTitle, at }: ScoreBasisOptions): TableCell[][] {
  const [repeatedLabel, repeatedText, points] = [
    repeatedTextCells("label"),
    repeatedTextCells("text"),
    repeatedNumberCells("number"),
  ];
  const label = (text: string): TableCell => repeatedLabel(shortened(text));
  const policy = label(policyTitle);
  const time = label(minute(at));
  const rows: TableCell[][] = [];
  for (const { indicators, written } of sheets) {
    for (const [position, scored] of indicators.entries()) {
      const { indicator, score, counted, adjustment, decision } = scored;
      const words = wordsOf(scored);
      const status = adjustment?.isKept === true ? "adjusted" : score.status;
      const writes = written[position];
      rows.push([
        label(indicator.sheet),
        textCell(indicator.scoreCell === null ? "" : toA1(indicator.scoreCell), "label"),
        label(indicator.level1 ?? ""),
        label(indicator.level2 ?? ""),
        textCell(shortened(indicator.level3 ?? ""), "label"),
        indicator.fullScore === null ? blankCell("number") : points(indicator.fullScore.value),
        repeatedText(shortened(words.standard)),
        repeatedText(shortened(words.understoodAs)),
        textCell(shortened(words.figures)),
        textCell(shortened(words.working)),
        counted === null ? blankCell("number") : points(counted),
        label(STATUS_WORDS[status]),
        textCell(shortened(decision?.words ?? "")),
        label(decision?.decidedBy ?? ""),
        policy,
        time,
        textCell(shortened(writes?.writtenScore ?? ""), "note"),
        textCell(shortened(writes?.writtenNote ?? ""), "note"),
      ]);
    }
  }
  return rows;
}

function recordRows({ sheet, place, category, content }: WrittenRecord): TableCell[][] {
  const chunks: string[] = [];
  for (let start = 0; start === 0 || start < content.length; start += MOST_CHARACTERS) {
    chunks.push(content.slice(start, start + MOST_CHARACTERS));
  }
  return chunks.map((chunk) => padded([sheet, place, category, chunk].map((text) => textCell(text, "note"))));
}

function padded(cells: readonly TableCell[]): TableCell[] {
  return [...cells, ...blankCells(WIDTH - cells.length, "note")];
}

function shortened(text: string): string {
  return text.length <= MOST_CHARACTERS ? text : text.slice(0, MOST_CHARACTERS);
}

/** @example minute("2026-11-22T14:32:10+08:00") is "2026-11-22 14:32" */
function minute(at: string): string {
  return at.slice(0, 16).replace("T", " ");
}
