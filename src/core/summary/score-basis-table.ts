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
import { blankCell, blankCells, MOST_CHARACTERS, repeatedNumberCells, RepeatedTexts, textCell } from "./table-cells.js";
import { linesOf } from "./text-lines.js";

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

/** By the columns of `BASIS_HEADERS`. */
const WIDTHS = [12, 10, 10, 12, 20, 7, 40, 32, 32, 40, 8, 12, 20, 10, 18, 17, 26, 30] as const;
const FIRST_ROW = 2;

export function summarizeScoreBasis(sheets: readonly BasisSheet[], options: ScoreBasisOptions): SummaryTable {
  const records = options.records.flatMap(recordRows);
  const body = new BodyRows(options);
  for (const sheet of sheets) body.add(sheet);
  return {
    kind: "score-basis",
    sheetName: SHEET_NAMES["score-basis"],
    rows: [
      padded([textCell(TITLES["score-basis"], "title")]),
      BASIS_HEADERS.map((header) => textCell(header, "header")),
      ...body.rows,
      ...(records.length === 0
        ? []
        : [
            padded([]),
            padded([textCell(RECORD_TITLE, "label")]),
            padded(RECORD_HEADERS.map((header) => textCell(header, "header"))),
            ...records,
          ]),
    ],
    body: body.rows.length === 0 ? null : { row: FIRST_ROW, lines: body.lines },
    repeatedRows: { first: 1, last: 1 },
    merges: [],
    columnWidths: WIDTHS,
    orientation: "landscape",
    chart: null,
  };
}

/** Names, standards and points repeat over thousands of rows: each is one cell. */
class BodyRows {
  readonly rows: TableCell[][] = [];
  readonly lines: number[] = [];
  private readonly sheet = new RepeatedTexts("label", WIDTHS[0]);
  private readonly level1 = new RepeatedTexts("label", WIDTHS[2]);
  private readonly level2 = new RepeatedTexts("label", WIDTHS[3]);
  private readonly standard = new RepeatedTexts("text", WIDTHS[6]);
  private readonly understoodAs = new RepeatedTexts("text", WIDTHS[7]);
  private readonly status = new RepeatedTexts("label", WIDTHS[11]);
  private readonly decision = new RepeatedTexts("text", WIDTHS[12]);
  private readonly decidedBy = new RepeatedTexts("label", WIDTHS[13]);
  private readonly points = repeatedNumberCells("number");
  private readonly policy: TableCell;
  private readonly time: TableCell;
  /** What policy and time need in every row. */
  private readonly least: number;

  constructor(private readonly options: ScoreBasisOptions) {
    const time = minute(options.at);
    this.policy = textCell(options.policyTitle, "label");
    this.time = textCell(time, "label");
    this.least = Math.max(linesOf(options.policyTitle, WIDTHS[14]), linesOf(time, WIDTHS[15]));
  }

  add({ indicators, written }: BasisSheet): void {
    for (let position = 0; position < indicators.length; position++) {
      const scored = indicators[position];
      if (scored !== undefined) this.addRow(scored, written[position]);
    }
  }

  private addRow(scored: ScoredIndicator, writes: IndicatorWrites | undefined): void {
    const { indicator, score, counted, adjustment, decision } = scored;
    const { standard, understoodAs, figures, working } = this.options.wordsOf(scored);
    const place = indicator.scoreCell === null ? "" : toA1(indicator.scoreCell);
    const name = indicator.level3 ?? "";
    this.rows.push([
      this.sheet.of(indicator.sheet),
      textCell(place, "label"),
      this.level1.of(indicator.level1 ?? ""),
      this.level2.of(indicator.level2 ?? ""),
      textCell(name, "label"),
      indicator.fullScore === null ? blankCell("number") : this.points(indicator.fullScore.value),
      this.standard.of(standard),
      this.understoodAs.of(understoodAs),
      textCell(figures),
      textCell(working),
      counted === null ? blankCell("number") : this.points(counted),
      this.status.of(STATUS_WORDS[adjustment?.isKept === true ? "adjusted" : score.status]),
      this.decision.of(decision?.words ?? ""),
      this.decidedBy.of(decision?.decidedBy ?? ""),
      this.policy,
      this.time,
      textCell(writes?.writtenScore ?? "", "note"),
      textCell(writes?.writtenNote ?? "", "note"),
    ]);
    this.lines.push(
      Math.max(
        this.least,
        this.sheet.lines,
        linesOf(place, WIDTHS[1]),
        this.level1.lines,
        this.level2.lines,
        linesOf(name, WIDTHS[4]),
        this.standard.lines,
        this.understoodAs.lines,
        linesOf(figures, WIDTHS[8]),
        linesOf(working, WIDTHS[9]),
        this.status.lines,
        this.decision.lines,
        this.decidedBy.lines,
      ),
    );
  }
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

/** @example minute("2026-11-22T14:32:10+08:00") is "2026-11-22 14:32" */
function minute(at: string): string {
  return at.slice(0, 16).replace("T", " ");
}
