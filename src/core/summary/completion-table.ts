/** 表3: 绩效指标名称 over three levels | 指标值 | 指标实现情况 | 完成情况说明, for the indicators that carry a target of output or benefit. */
import type { Rectangle } from "../grid/index.js";
import type { Indicator, ScoredIndicator, ScoredSheet } from "../model/index.js";
import { levelCategory } from "../policy/index.js";
import { COMPLETION_HEADERS, COMPLETION_STATES, SHEET_NAMES, TITLES, UNKNOWN } from "./summary-vocabulary.js";
import type { SummaryTable, TableCell } from "./summary-table.js";
import { blankCell, blankCells, repeatedTextCells, textCell } from "./table-cells.js";

export interface CompletionTableOptions {
  /** 完成情况说明 of an indicator, with its arithmetic. See `completionNote`. */
  readonly noteOf: (indicator: ScoredIndicator) => string;
}

const FIRST_ROW = 3;
const WIDTH = 6;

/** @returns null where no indicator carries a target. */
export function summarizeCompletion(scored: ScoredSheet, options: CompletionTableOptions): SummaryTable | null {
  const shown = completionIndicators(scored);
  if (shown.length === 0) return null;
  const { names, levels, target, state, note } = COMPLETION_HEADERS;
  const merges = levelMerges(shown);
  const label = repeatedTextCells("label");
  return {
    kind: "completion",
    sheetName: SHEET_NAMES.completion,
    rows: [
      [textCell(TITLES.completion, "title"), ...blankCells(WIDTH - 1, "title")],
      [
        textCell(names, "header"),
        ...blankCells(2, "header"),
        ...[target, state, note].map((text) => textCell(text, "header")),
      ],
      [...levels.map((text) => textCell(text, "header")), ...blankCells(3, "header")],
      ...withoutCovered(
        shown.map((indicator) => indicatorRow(indicator, options, label)),
        merges,
      ),
    ],
    repeatedRows: { first: 1, last: 2 },
    merges: [
      { row: 0, column: 0, rowCount: 1, columnCount: WIDTH },
      { row: 1, column: 0, rowCount: 1, columnCount: 3 },
      ...[3, 4, 5].map((column) => ({ row: 1, column, rowCount: 2, columnCount: 1 })),
      ...merges,
    ],
    columnWidths: [11, 14, 20, 12, 12, 52],
    orientation: "landscape",
    chart: null,
  };
}

/** Decisions and process have no performance target of their own: 表3 is about what was achieved. */
export function completionIndicators(scored: ScoredSheet): readonly ScoredIndicator[] {
  const withTarget = scored.indicators.filter(
    ({ indicator, score }) => indicator.target !== null && score.status !== "not-applicable",
  );
  const achievements = withTarget.filter(({ indicator }) => {
    const category = levelCategory(indicator.level1 ?? "");
    return category !== "decision" && category !== "process" && category !== "execution";
  });
  return achievements.length > 0 ? achievements : withTarget;
}

function indicatorRow(
  scored: ScoredIndicator,
  { noteOf }: CompletionTableOptions,
  label: (text: string) => TableCell,
): TableCell[] {
  const { indicator, completion } = scored;
  return [
    label(indicator.level1 ?? ""),
    label(indicator.level2 ?? ""),
    textCell(indicator.level3 ?? "", "label"),
    label(indicator.target?.text ?? ""),
    label(completion === null ? UNKNOWN : COMPLETION_STATES[completion]),
    textCell(noteOf(scored)),
  ];
}

/** A merged area holds only what its first cell holds. @param rows changed: they belong to nobody else yet */
function withoutCovered(rows: TableCell[][], merges: readonly Rectangle[]): TableCell[][] {
  for (const { row: first, column, rowCount } of merges) {
    for (let row = first + 1; row < first + rowCount; row++) {
      const cells = rows[row - FIRST_ROW];
      if (cells !== undefined) cells[column] = blankCell("label");
    }
  }
  return rows;
}

function levelMerges(shown: readonly ScoredIndicator[]): Rectangle[] {
  const isSameLevel1 = (one: Indicator, other: Indicator): boolean => one.level1 === other.level1;
  const isSameLevel2 = (one: Indicator, other: Indicator): boolean =>
    isSameLevel1(one, other) && one.level2 === other.level2;
  return [
    ...runs(shown, isSameLevel1).flatMap((run) => merged(run, "level1", 0)),
    ...runs(shown, isSameLevel2).flatMap((run) => merged(run, "level2", 1)),
  ];
}

interface LevelRun {
  readonly first: Indicator;
  readonly row: number;
  rowCount: number;
}

/** Rows that follow each other with the same names. */
function runs(
  shown: readonly ScoredIndicator[],
  isSame: (one: Indicator, other: Indicator) => boolean,
): readonly LevelRun[] {
  const found: LevelRun[] = [];
  shown.forEach(({ indicator }, index) => {
    const run = found.at(-1);
    if (run !== undefined && isSame(run.first, indicator)) run.rowCount++;
    else found.push({ first: indicator, row: FIRST_ROW + index, rowCount: 1 });
  });
  return found;
}

/** A single row needs no merge, and rows without a name belong to different things. */
function merged({ first, row, rowCount }: LevelRun, level: "level1" | "level2", column: number): Rectangle[] {
  return rowCount > 1 && first[level] !== null ? [{ row, rowCount, columnCount: 1, column }] : [];
}
