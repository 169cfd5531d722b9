/** Reads the rows of an indicator table into indicators, level totals and the total, inheriting level names from above. */
import { add, type Rational } from "../../decimal/index.js";
import type { Indicator, LevelTotal, Reading, RecognitionNote, ScoredRow } from "../../model/index.js";
import { addressOf, figureOf, readFigure, readText, type GridCell } from "../cells/grid-cell.js";
import type { SheetGrid } from "../cells/sheet-grid.js";
import type { IndicatorColumns } from "./assign-columns.js";
import { classifyBodyRow, type BodyRow } from "./body-rows.js";
import { labelForm } from "./label-form.js";
import { parseLevelLabel, type LabelForm, type LevelLabel } from "./parse-level-label.js";
import { readGrade } from "./read-grade.js";
import { readScore } from "./read-score.js";
import { readValue } from "./read-value.js";
import { readWeight } from "./read-weight.js";

export interface IndicatorRows {
  readonly indicators: readonly Indicator[];
  readonly levelTotals: readonly LevelTotal[];
  readonly total: ScoredRow | null;
  readonly statedGrade: Reading<string> | null;
  readonly notes: readonly RecognitionNote[];
}

interface Level {
  readonly label: LevelLabel;
  readonly row: number;
}

export function readIndicators(grid: SheetGrid, rows: readonly number[], assigned: IndicatorColumns): IndicatorRows {
  const reader = new IndicatorReader(grid, assigned, labelForm(grid, rows, assigned));
  for (const row of rows) if (!reader.read(classifyBodyRow(grid, row, assigned))) break;
  return reader.result();
}

class IndicatorReader {
  private level1: Level | null = null;
  private level2: Level | null = null;
  private total: ScoredRow | null = null;
  private statedGrade: Reading<string> | null = null;
  private readonly indicators: Indicator[] = [];
  private readonly levelTotals: LevelTotal[] = [];
  private readonly notes: RecognitionNote[] = [];
  private indicatorsAtTotal = 0;

  constructor(
    private readonly grid: SheetGrid,
    private readonly assigned: IndicatorColumns,
    private readonly form: LabelForm,
  ) {}

  result(): IndicatorRows {
    const { indicators, levelTotals, total, statedGrade, notes } = this;
    return { indicators, levelTotals, total, statedGrade, notes };
  }

  /** @returns false where the table has ended. */
  read(body: BodyRow): boolean {
    const isAfterTotal = this.total !== null && this.indicatorsAtTotal > 0;
    if (body.kind === "total") return this.readTotal(body);
    if (body.kind === "grade") {
      this.statedGrade ??= readGrade(this.grid, body.row);
      return true;
    }
    if (isAfterTotal) return body.kind !== "signature";
    this.note(body);
    if (body.kind === "signature") return this.indicators.length === 0;
    if (body.kind === "subtotal") this.readSubtotal(body);
    if (body.kind === "section") this.readSection(body);
    if (body.kind === "level" || body.kind === "placeholder") this.readLevels(body.row);
    if (body.kind === "indicator") {
      this.readLevels(body.row);
      this.indicators.push(this.readIndicator(body));
    }
    if (body.kind === "continuation") this.continueIndicator(body.row);
    return true;
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
    if (one !== null && level1 !== level3 && one.label.name !== this.level1?.label.name) {
      this.level1 = one;
      this.level2 = null;
      this.recordLevel(1, one, this.assigned.levelWeights.level1, this.assigned.levelScores.level1);
    }
    const two = this.levelAt(row, level2);
    if (two !== null && level2 !== level3 && two.label.name !== this.level2?.label.name) {
      this.level2 = two;
      this.recordLevel(2, two, this.assigned.levelWeights.level2, this.assigned.levelScores.level2);
    }
  }

  private levelAt(row: number, column: number | null): Level | null {
    const cell = column === null ? null : this.grid.own(row, column);
    if (cell === null || cell.text === "" || figureOf(cell) !== null) return null;
    return { label: parseLevelLabel(cell.text, this.form), row };
  }

  private recordLevel(level: 1 | 2, { label, row }: Level, weights: number | null, scores: number | null): void {
    const cell = weights === null ? null : this.grid.shown(row, weights);
    const column = level === 1 ? this.assigned.columns.level1 : this.assigned.columns.level2;
    const labelCell = column === null ? null : this.grid.own(row, column);
    const fullScore = readWeight(this.grid.name, cell) ?? labelWeight(this.grid.name, labelCell, label);
    const statedScore = scores === null ? null : readFigure(this.grid.name, this.grid.own(row, scores));
    if (fullScore === null && statedScore === null) return;
    const parent = level === 2 ? (this.level1?.label.name ?? null) : null;
    this.levelTotals.push({ level, name: label.name, parent, row, fullScore, statedScore, isSubtotalRow: false });
  }

  /** A label over the whole width, such as 一、决策（20分）, names the first level of the rows below it. */
  private readSection({ row, label }: BodyRow): void {
    if (label === null) return;
    const level: Level = { label: parseLevelLabel(label.text, this.form), row };
    if (level.label.name === this.level1?.label.name) return;
    this.level1 = level;
    this.level2 = null;
    const { fullScore, score } = this.assigned.columns;
    const weight = readWeight(this.grid.name, fullScore === null ? null : this.grid.own(row, fullScore));
    const full = weight ?? labelWeight(this.grid.name, label, level.label);
    const stated = score === null ? null : readFigure(this.grid.name, this.grid.own(row, score));
    if (full === null && stated === null) return;
    this.levelTotals.push({
      level: 1,
      name: level.label.name,
      parent: null,
      row,
      fullScore: full,
      statedScore: stated,
      isSubtotalRow: false,
    });
  }

  private readIndicator({ row, label }: BodyRow): Indicator {
    const { grid, assigned } = this;
    const { columns } = assigned;
    const own = (column: number | null): GridCell | null => (column === null ? null : grid.own(row, column));
    const nameCell = own(columns.level3);
    const name = nameCell === null || nameCell.text === "" ? null : parseLevelLabel(nameCell.text, this.nameForm());
    const standard = own(columns.standard) ?? shownFromAbove(grid, row, columns.standard);
    const description = own(columns.description);
    const address = (column: number | null) => (column === null ? null : { sheet: grid.name, row, column });
    return {
      sheet: grid.name,
      row,
      rowCount: 1,
      level1: this.level1?.label.name ?? null,
      level2: this.level2?.label.name ?? null,
      level3: name?.name ?? null,
      code: name?.code ?? codeBeside(grid, row, assigned),
      fullScore:
        readWeight(grid.name, own(columns.fullScore)) ?? (name === null ? null : labelWeight(grid.name, label, name)),
      target: readValue(grid, row, columns.target, assigned),
      actual: readValue(grid, row, columns.actual, assigned),
      standard: readText(grid.name, standard),
      description: readText(grid.name, describing(description, own(assigned.method))),
      statedScore: readScore(grid, row, assigned),
      ...(assigned.selfScore !== null && { selfScore: readFigure(grid.name, own(assigned.selfScore)) }),
      deviation: readText(grid.name, own(columns.deviation)),
      judgement: readText(grid.name, own(columns.judgement)),
      scoreCell: address(columns.score),
      deviationCell: address(columns.deviation),
      judgementCell: address(columns.judgement),
      isHidden: grid.hiddenRows.has(row),
    };
  }

  /** A further row of the same indicator: its points add up, its texts follow. */
  private continueIndicator(row: number): void {
    const last = this.indicators.pop();
    if (last === undefined) return;
    const { columns } = this.assigned;
    // A target of its own makes it an indicator of its own, under the name above.
    if (last.target !== null && readValue(this.grid, row, columns.target, this.assigned) !== null) {
      const { level1, level2, level3, code } = last;
      this.indicators.push(last, {
        ...this.readIndicator({ row, kind: "indicator", label: null }),
        level1,
        level2,
        level3,
        code,
      });
      return;
    }
    const weight = readWeight(
      this.grid.name,
      columns.fullScore === null ? null : this.grid.own(row, columns.fullScore),
    );
    const score = readScore(this.grid, row, this.assigned);
    const text = (column: number | null, before: Reading<string> | null): Reading<string> | null =>
      joined(before, readText(this.grid.name, column === null ? null : this.grid.own(row, column)));
    this.indicators.push({
      ...last,
      rowCount: row - last.row + 1,
      fullScore: added(last.fullScore, weight),
      statedScore: added(last.statedScore, score),
      target: text(columns.target, last.target),
      actual: text(columns.actual, last.actual),
      standard: text(columns.standard, last.standard),
      deviation: text(columns.deviation, last.deviation),
    });
  }

  /** Where the indicators have a 分值 column, a percentage in a name is its target. */
  private nameForm(): LabelForm {
    return { ...this.form, hasPercentWeights: this.assigned.columns.fullScore === null };
  }

  private readSubtotal({ row, label }: BodyRow): void {
    if (label === null) return;
    const { columns } = this.assigned;
    const named = parseLevelLabel(label.text, this.form).name.replace(/(?:得分)?(?:小计|合计)$/u, "");
    const isSecond = (label.column === columns.level2 && columns.level2 !== null) || named === this.level2?.label.name;
    const isFirst = named === this.level1?.label.name || !isSecond;
    const level = isFirst ? 1 : 2;
    const name = named !== "" ? named : ((isFirst ? this.level1 : this.level2)?.label.name ?? "");
    this.levelTotals.push({
      level,
      name,
      parent: level === 2 ? (this.level1?.label.name ?? null) : null,
      ...this.scoredRow(row),
      isSubtotalRow: true,
    });
  }

  private readTotal({ row, label }: BodyRow): boolean {
    if (this.total !== null && this.indicatorsAtTotal > 0) return true;
    if (label !== null)
      this.notes.push({
        cell: { sheet: this.grid.name, row, column: label.column },
        code: "row/total",
        words: label.text,
      });
    this.total = this.scoredRow(row);
    this.statedGrade ??= readGrade(this.grid, row);
    this.indicatorsAtTotal = this.indicators.length;
    return true;
  }

  private scoredRow(row: number): ScoredRow {
    const { columns, levelWeights } = this.assigned;
    const own = (column: number | null) => (column === null ? null : this.grid.own(row, column));
    const fullScore = [columns.fullScore, levelWeights.level1, levelWeights.level2]
      .map((column) => readWeight(this.grid.name, own(column)))
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

function labelWeight(sheet: string, cell: GridCell | null, label: LevelLabel): Reading<Rational> | null {
  if (cell === null || label.fullScore === null) return null;
  return { value: label.fullScore, text: cell.text, cell: addressOf(sheet, cell) };
}

/** A standard merged over several indicators belongs to each of them. */
function shownFromAbove(grid: SheetGrid, row: number, column: number | null): GridCell | null {
  return column === null ? null : grid.shown(row, column);
}

/** 指标说明 holds the formula where there is one; else 指标解释. */
function describing(description: GridCell | null, method: GridCell | null): GridCell | null {
  if (method !== null && /[=＝÷]|×\s*100/u.test(method.text)) return method;
  return description ?? method;
}

function codeBeside(grid: SheetGrid, row: number, assigned: IndicatorColumns): string | null {
  const column = assigned.meanings.find(
    (each) => each.meaning === "sequence" && /编号|编码|代码/u.test(each.words),
  )?.column;
  const text = column === undefined ? "" : (grid.own(row, column)?.label ?? "");
  return text === "" ? null : text;
}

function added(one: Reading<Rational> | null, other: Reading<Rational> | null): Reading<Rational> | null {
  if (one === null || other === null) return one ?? other;
  return { ...one, value: add(one.value, other.value), text: `${one.text}+${other.text}` };
}

function joined(one: Reading<string> | null, other: Reading<string> | null): Reading<string> | null {
  if (one === null || other === null) return one ?? other;
  return { ...one, value: `${one.value}\n${other.value}`, text: `${one.text}\n${other.text}` };
}
