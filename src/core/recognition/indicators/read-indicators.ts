/** Reads the rows of an indicator table into indicators, level totals and the total, inheriting level names from above. */
import { ZERO, equals, sum, type Rational } from "../../decimal/index.js";
import type { Indicator, LevelTotal, Reading, RecognitionNote, ScoredRow } from "../../model/index.js";
import { holdsFigure, readFigure } from "../cells/grid-cell.js";
import { figureAt, wordsAt } from "../cells/read-place.js";
import type { SheetGrid } from "../cells/sheet-grid.js";
import type { IndicatorColumns } from "./assign-columns.js";
import { classifyBodyRow, type BodyRow } from "./body-rows.js";
import { PlainRows } from "./plain-rows.js";
import { isPageSum } from "../headers/row-labels.js";
import { labelForms, type LabelForms } from "./label-forms.js";
import {
  beginsAnother,
  continuedBy,
  indicatorRows,
  readIndicatorRow,
  weightInLabel,
  type IndicatorRowContext,
} from "./read-indicator-row.js";
import { parseLevelLabel, type LevelLabel } from "./parse-level-label.js";
import { readGrade } from "./read-grade.js";
import { readScore } from "./read-score.js";
import { weightAt } from "./read-weight.js";

export interface IndicatorRows {
  readonly indicators: readonly Indicator[];
  readonly levelTotals: readonly LevelTotal[];
  readonly total: ScoredRow | null;
  readonly statedGrade: Reading<string> | null;
  readonly notes: readonly RecognitionNote[];
}

export function readIndicators(grid: SheetGrid, rows: readonly number[], assigned: IndicatorColumns): IndicatorRows {
  const reader = new IndicatorReader(grid, assigned, labelForms(grid, rows, assigned));
  const plain = new PlainRows(grid, assigned.columns);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const goesOn = plain.isIndicator(row)
      ? reader.readIndicator(row)
      : reader.read(classifyBodyRow(grid, row, assigned));
    if (!goesOn) break;
  }
  return reader.result();
}

class IndicatorReader {
  private level1: LevelLabel | null = null;
  private level2: LevelLabel | null = null;
  private total: ScoredRow | null = null;
  private statedGrade: Reading<string> | null = null;
  private readonly indicators: Indicator[] = [];
  private readonly levelTotals: LevelTotal[] = [];
  private readonly notes: RecognitionNote[] = [];
  private indicatorsAtTotal = 0;
  /** By column and text: those of levels. */
  private readonly labels: Map<string, LevelLabel>[] = [];

  private readonly rows: IndicatorRowContext;

  constructor(
    private readonly grid: SheetGrid,
    private readonly assigned: IndicatorColumns,
    private readonly forms: LabelForms,
  ) {
    this.rows = indicatorRows(grid, assigned, forms);
  }

  result(): IndicatorRows {
    const { indicators, levelTotals, total, statedGrade, notes } = this;
    return { indicators, levelTotals, total, statedGrade, notes };
  }

  /** @returns false where the table has ended. */
  read(body: BodyRow): boolean {
    if (body.kind === "indicator") return this.readIndicator(body.row);
    if (body.kind === "total") {
      this.readTotal(body);
      return true;
    }
    if (body.kind === "grade") {
      this.statedGrade ??= readGrade(this.grid, body.row);
      return true;
    }
    if (this.isAfterTotal()) return body.kind !== "signature";
    this.note(body);
    if (body.kind === "signature") return this.indicators.length === 0;
    if (body.kind === "subtotal") this.readSubtotal(body);
    if (body.kind === "section") this.readSection(body);
    if (body.kind === "level" || body.kind === "placeholder") this.readLevels(body.row);
    if (body.kind === "continuation") this.continueIndicator(body.row);
    return true;
  }

  /** @returns true: the table goes on. */
  readIndicator(row: number): true {
    if (this.isAfterTotal()) return true;
    this.readLevels(row);
    this.indicators.push(readIndicatorRow(this.rows, row, this.level1?.name ?? null, this.level2?.name ?? null));
    return true;
  }

  private isAfterTotal(): boolean {
    return this.total !== null && this.indicatorsAtTotal > 0;
  }

  private note({ row, kind, label }: BodyRow): void {
    if (kind === "indicator" || kind === "other" || label === null) return;
    this.notes.push({
      cell: { sheet: this.grid.name, row, column: label.column },
      code: `row/${kind}`,
      words: label.text,
    });
  }

  private readLevels(row: number): void {
    const { level1, level2, level3 } = this.assigned.columns;
    const one = this.levelAt(row, level1);
    if (one !== null && level1 !== level3 && one.name !== this.level1?.name) {
      this.level1 = one;
      this.level2 = null;
      this.recordLevel(1, one, row, this.assigned.levelWeights.level1, this.assigned.levelScores.level1);
    }
    const two = this.levelAt(row, level2);
    if (two !== null && level2 !== level3 && two.name !== this.level2?.name) {
      this.level2 = two;
      this.recordLevel(2, two, row, this.assigned.levelWeights.level2, this.assigned.levelScores.level2);
    }
  }

  private levelAt(row: number, column: number | null): LevelLabel | null {
    const text = wordsAt(this.grid, row, column);
    return text === "" || holdsFigure(this.grid.cellAt(row, column)) ? null : this.labelIn(text, column);
  }

  /** The name of a level stands on each of its rows. */
  private labelIn(text: string, column: number | null): LevelLabel {
    const labels = (this.labels[column ?? 0] ??= new Map<string, LevelLabel>());
    const known = labels.get(text);
    if (known !== undefined) return known;
    const label = parseLevelLabel(text, this.forms(column));
    labels.set(text, label);
    return label;
  }

  private recordLevel(
    level: 1 | 2,
    label: LevelLabel,
    row: number,
    weights: number | null,
    scores: number | null,
  ): void {
    const shown = weights === null ? null : this.grid.placeShown(row, weights);
    const column = level === 1 ? this.assigned.columns.level1 : this.assigned.columns.level2;
    const fullScore =
      (shown && weightAt(this.grid, shown.row, shown.column)) ?? weightInLabel(this.grid, row, column, label);
    const statedScore = figureAt(this.grid, row, scores);
    if (fullScore === null && statedScore === null) return;
    const parent = level === 2 ? (this.level1?.name ?? null) : null;
    this.levelTotals.push({ level, name: label.name, parent, row, fullScore, statedScore, isSubtotalRow: false });
  }

  /** A label over the whole width, such as 一、决策（20分）, names the first level of the rows below it. */
  private readSection({ row, label }: BodyRow): void {
    if (label === null) return;
    const level = parseLevelLabel(label.text, this.forms(label.column));
    if (level.name === this.level1?.name) return;
    this.level1 = level;
    this.level2 = null;
    const { fullScore, score } = this.assigned.columns;
    const full = weightAt(this.grid, row, fullScore) ?? weightInLabel(this.grid, row, label.column, level);
    const stated = figureAt(this.grid, row, score);
    if (full === null && stated === null) return;
    this.levelTotals.push({
      level: 1,
      name: level.name,
      parent: null,
      row,
      fullScore: full,
      statedScore: stated,
      isSubtotalRow: false,
    });
  }

  /** A further row of the same indicator, or one more indicator under the name above. */
  private continueIndicator(row: number): void {
    const last = this.indicators.pop();
    if (last === undefined) return;
    if (beginsAnother(this.rows, row, last)) {
      const { level3, code } = last;
      this.indicators.push(last, { ...readIndicatorRow(this.rows, row, last.level1, last.level2), level3, code });
    } else this.indicators.push(continuedBy(this.rows, row, last));
  }

  private readSubtotal({ row, label }: BodyRow): void {
    if (label === null || isPageSum(label.label)) return;
    const named = parseLevelLabel(label.text, this.forms(label.column)).name.replace(/(?:得分)?(?:小计|合计)$/u, "");
    const scored = this.scoredRow(row);
    const level = this.levelOfSubtotal(named, label.column, scored.fullScore?.value ?? null);
    const name = named !== "" ? named : ((level === 1 ? this.level1 : this.level2)?.name ?? "");
    this.levelTotals.push({
      level,
      name,
      parent: level === 2 ? (this.level1?.name ?? null) : null,
      ...scored,
      isSubtotalRow: true,
    });
  }

  /** By its name; a bare 小计 by what its points add up to, and where that leaves both, by its column. */
  private levelOfSubtotal(name: string, column: number, points: Rational | null): 1 | 2 {
    if (this.level2 === null || (name !== "" && name === this.level1?.name)) return 1;
    if (name !== "" && name === this.level2.name) return 2;
    if (name !== "") return column === this.assigned.columns.level1 ? 1 : 2;
    const [one, two] = [this.level1?.name ?? null, this.level2.name];
    const inFirst = this.indicators.filter((each) => each.level1 === one);
    const inSecond = inFirst.filter((each) => each.level2 === two);
    const addUp = (indicators: readonly Indicator[]): boolean =>
      points !== null && equals(sum(indicators.map((each) => each.fullScore?.value ?? ZERO)), points);
    if (addUp(inFirst) !== addUp(inSecond)) return addUp(inFirst) ? 1 : 2;
    return column === this.assigned.columns.level1 ? 1 : 2;
  }

  private readTotal({ row, label }: BodyRow): void {
    if (this.total !== null && this.indicatorsAtTotal > 0) return;
    if (label !== null)
      this.notes.push({
        cell: { sheet: this.grid.name, row, column: label.column },
        code: "row/total",
        words: label.text,
      });
    this.total = this.scoredRow(row);
    this.statedGrade ??= readGrade(this.grid, row);
    this.indicatorsAtTotal = this.indicators.length;
  }

  private scoredRow(row: number): ScoredRow {
    const { columns, levelWeights } = this.assigned;
    const fullScore = [columns.fullScore, levelWeights.level1, levelWeights.level2]
      .map((column) => weightAt(this.grid, row, column))
      .find((reading) => reading !== null);
    return {
      row,
      fullScore: fullScore ?? null,
      statedScore: readScore(this.grid, row, this.assigned) ?? besideScoreWord(this.grid, row),
    };
  }
}

/** “总分 | 100 | 得分 | 87”: a total row that carries its own label for the score. */
function besideScoreWord(grid: SheetGrid, row: number): Reading<Rational> | null {
  const cells = grid.cellsOf(row);
  const word = cells.findIndex((cell) => /^(?:得分|自评得分|评价得分)[:：]?$/u.test(cell.label));
  return word < 0 ? null : readFigure(grid.name, cells[word + 1] ?? null);
}
