/** 表3: 绩效指标名称 over three levels | 指标值 | 指标实现情况 | 完成情况说明, for the indicators that carry a target of output or benefit. */
import type { Rectangle } from "../grid/index.js";
import type { Indicator, ScoredIndicator, ScoredSheet } from "../model/index.js";
import { levelCategory } from "../policy/index.js";
import { COMPLETION_HEADERS, COMPLETION_STATES, SHEET_NAMES, TITLES, UNKNOWN } from "./summary-vocabulary.js";
import type { SummaryTable, TableCell } from "./summary-table.js";
import { blankCell, blankCells, RepeatedTexts, textCell } from "./table-cells.js";
import { linesOf } from "./text-lines.js";

export interface CompletionTableOptions {
  /** 完成情况说明 of an indicator, with its arithmetic. See `completionNote`. */
  readonly noteOf: (indicator: ScoredIndicator) => string;
}

const FIRST_ROW = 3;
/** Three levels of names, 指标值, 指标实现情况, 完成情况说明. */
const WIDTHS = [11, 14, 20, 12, 12, 52] as const;
const WIDTH = WIDTHS.length;

/** @returns null where no indicator carries a target. */
export function summarizeCompletion(scored: ScoredSheet, options: CompletionTableOptions): SummaryTable | null {
  const shown = completionIndicators(scored);
  if (shown.length === 0) return null;
  const { names, levels, target, state, note } = COMPLETION_HEADERS;
  const body = new BodyRows();
  for (const indicator of shown) body.add(indicator, options.noteOf(indicator));
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
      ...body.rows,
    ],
    body: { row: FIRST_ROW, lines: body.lines },
    repeatedRows: { first: 1, last: 2 },
    merges: [
      { row: 0, column: 0, rowCount: 1, columnCount: WIDTH },
      { row: 1, column: 0, rowCount: 1, columnCount: 3 },
      ...[3, 4, 5].map((column) => ({ row: 1, column, rowCount: 2, columnCount: 1 })),
      ...body.merges(),
    ],
    columnWidths: WIDTHS,
    orientation: "landscape",
    chart: null,
  };
}

/** Decisions and process have no performance target of their own: 表3 is about what was achieved. */
export function completionIndicators({ indicators }: ScoredSheet): readonly ScoredIndicator[] {
  const withTarget: ScoredIndicator[] = [];
  const achievements: ScoredIndicator[] = [];
  let [level, isAchieved] = ["", isAchievement("")];
  for (let position = 0; position < indicators.length; position++) {
    const scored = indicators[position];
    if (scored === undefined || scored.indicator.target === null || scored.score.status === "not-applicable") continue;
    withTarget.push(scored);
    const level1 = scored.indicator.level1 ?? "";
    if (level1 !== level) [level, isAchieved] = [level1, isAchievement(level1)];
    if (isAchieved) achievements.push(scored);
  }
  return achievements.length > 0 ? achievements : withTarget;
}

function isAchievement(level1: string): boolean {
  const category = levelCategory(level1);
  return category !== "decision" && category !== "process" && category !== "execution";
}

class BodyRows {
  readonly rows: TableCell[][] = [];
  readonly lines: number[] = [];
  private readonly level1 = new LevelColumn(0, this.lines);
  private readonly level2 = new LevelColumn(1, this.lines);
  private readonly target = new RepeatedTexts("label", WIDTHS[3]);
  private readonly state = new RepeatedTexts("label", WIDTHS[4]);
  private above: Indicator | null = null;

  add({ indicator, completion }: ScoredIndicator, note: string): void {
    const isSameLevel1 = this.above?.level1 === indicator.level1;
    const isSameLevel2 = isSameLevel1 && this.above?.level2 === indicator.level2;
    this.above = indicator;
    const name = indicator.level3 ?? "";
    this.rows.push([
      this.level1.next(indicator.level1, isSameLevel1),
      this.level2.next(indicator.level2, isSameLevel2),
      textCell(name, "label"),
      this.target.of(indicator.target?.text ?? ""),
      this.state.of(completion === null ? UNKNOWN : COMPLETION_STATES[completion]),
      textCell(note),
    ]);
    this.lines.push(Math.max(linesOf(name, WIDTHS[2]), this.target.lines, this.state.lines, linesOf(note, WIDTHS[5])));
  }

  merges(): Rectangle[] {
    return [...this.level1.allMerges(), ...this.level2.allMerges()];
  }
}

/** Rows that follow each other with the same name share one cell: a merged area holds only what its first cell holds. */
class LevelColumn {
  private readonly names: RepeatedTexts;
  private readonly merges: Rectangle[] = [];
  private name: string | null = null;
  /** From the first row of the body. */
  private first = 0;
  private needed = 1;

  /** @param lines of the rows so far: raised where a row that shares its name with none needs more */
  constructor(
    private readonly column: 0 | 1,
    private readonly lines: number[],
  ) {
    this.names = new RepeatedTexts("label", WIDTHS[column]);
  }

  next(name: string | null, isContinued: boolean): TableCell {
    if (isContinued) return blankCell("label");
    this.end();
    const cell = this.names.of(name ?? "");
    this.name = name;
    this.first = this.lines.length;
    this.needed = this.names.lines;
    return cell;
  }

  /** In the order of their rows. */
  allMerges(): readonly Rectangle[] {
    this.end();
    return this.merges;
  }

  /** A single row needs no merge, and rows without a name belong to different things. */
  private end(): void {
    const { name, column, first } = this;
    const rowCount = this.lines.length - first;
    if (rowCount === 1) this.lines[first] = Math.max(this.lines[first] ?? 1, this.needed);
    if (rowCount > 1 && name !== null) this.merges.push({ row: FIRST_ROW + first, rowCount, columnCount: 1, column });
    this.first = this.lines.length;
  }
}
