/** One indicator from its row, and what further rows of the same indicator add to it. */
import { add, type Rational } from "../../decimal/index.js";
import type { CellAddress } from "../../grid/index.js";
import type { Indicator, Reading } from "../../model/index.js";
import type { GridCell } from "../cells/grid-cell.js";
import { figureAt, textAt, wordsAt } from "../cells/read-place.js";
import type { SheetGrid } from "../cells/sheet-grid.js";
import type { IndicatorColumns } from "./assign-columns.js";
import type { LabelForms } from "./label-forms.js";
import { readGradedStandard } from "./grade-columns.js";
import { parseLevelLabel, type LabelForm, type LevelLabel } from "./parse-level-label.js";
import { readScore } from "./read-score.js";
import { readValue } from "./read-value.js";
import { weightAt } from "./read-weight.js";

export interface IndicatorRowContext {
  readonly grid: SheetGrid;
  readonly assigned: IndicatorColumns;
  readonly nameForm: LabelForm;
  /** A column of codes beside the names. */
  readonly codeColumn: number | null;
}

export function indicatorRows(grid: SheetGrid, assigned: IndicatorColumns, forms: LabelForms): IndicatorRowContext {
  const { level3, fullScore } = assigned.columns;
  const codes = assigned.meanings.find(({ meaning, words }) => meaning === "sequence" && /编号|编码|代码/u.test(words));
  return {
    grid,
    assigned,
    // Where the indicators have a 分值 column, a percentage in a name is its target.
    nameForm: { ...forms(level3), hasPercentWeights: fullScore === null },
    codeColumn: codes?.column ?? null,
  };
}

export function readIndicatorRow(
  { grid, assigned, nameForm, codeColumn }: IndicatorRowContext,
  row: number,
  level1: string | null,
  level2: string | null,
): Indicator {
  const { columns } = assigned;
  const words = wordsAt(grid, row, columns.level3);
  const name = words === "" ? null : parseLevelLabel(words, nameForm);
  const fullScore =
    weightAt(grid, row, columns.fullScore) ?? (name === null ? null : weightInLabel(grid, row, columns.level3, name));
  const indicator = {
    sheet: grid.name,
    row,
    rowCount: 1,
    level1,
    level2,
    level3: name?.name ?? null,
    code: name?.code ?? (codeColumn === null ? null : codeIn(grid.own(row, codeColumn))),
    fullScore,
    target: readValue(grid, row, columns.target, assigned),
    actual: readValue(grid, row, columns.actual, assigned),
    standard: standardIn(grid, row, assigned, fullScore?.value ?? null),
    description: textAt(grid, row, describingColumn(grid, row, columns.description, assigned.method)),
    statedScore: readScore(grid, row, assigned),
    deviation: textAt(grid, row, columns.deviation),
    judgement: textAt(grid, row, columns.judgement),
    scoreCell: addressIn(grid.name, row, columns.score),
    deviationCell: addressIn(grid.name, row, columns.deviation),
    judgementCell: addressIn(grid.name, row, columns.judgement),
    isHidden: grid.hiddenRows.has(row),
  };
  return assigned.selfScore === null ? indicator : { ...indicator, selfScore: figureAt(grid, row, assigned.selfScore) };
}

function addressIn(sheet: string, row: number, column: number | null): CellAddress | null {
  return column === null ? null : { sheet, row, column };
}

/** A target of its own makes a row an indicator of its own, under the name above. */
export function beginsAnother({ grid, assigned }: IndicatorRowContext, row: number, last: Indicator): boolean {
  return last.target !== null && readValue(grid, row, assigned.columns.target, assigned) !== null;
}

/** A further row of the same indicator: its points add up, its texts follow. */
export function continuedBy({ grid, assigned }: IndicatorRowContext, row: number, last: Indicator): Indicator {
  const { columns } = assigned;
  const weight = weightAt(grid, row, columns.fullScore);
  const text = (column: number | null, before: Reading<string> | null): Reading<string> | null =>
    joined(before, textAt(grid, row, column));
  return {
    ...last,
    rowCount: row - last.row + 1,
    fullScore: added(last.fullScore, weight),
    statedScore: added(last.statedScore, readScore(grid, row, assigned)),
    target: text(columns.target, last.target),
    actual: text(columns.actual, last.actual),
    standard: text(columns.standard, last.standard),
    deviation: text(columns.deviation, last.deviation),
  };
}

export function weightInLabel(
  grid: SheetGrid,
  row: number,
  column: number | null,
  { fullScore }: LevelLabel,
): Reading<Rational> | null {
  if (column === null || fullScore === null) return null;
  return { value: fullScore, text: wordsAt(grid, row, column), cell: { sheet: grid.name, row, column } };
}

/** A standard merged over several indicators belongs to each of them. */
function standardIn(
  grid: SheetGrid,
  row: number,
  { columns, grades }: IndicatorColumns,
  fullScore: Rational | null,
): Reading<string> | null {
  if (grades.length > 0) return readGradedStandard(grid, row, grades, fullScore);
  if (columns.standard === null) return null;
  const shown = grid.placeShown(row, columns.standard);
  return shown && textAt(grid, shown.row, shown.column);
}

/** 指标说明 holds the formula where there is one; else 指标解释. */
function describingColumn(
  grid: SheetGrid,
  row: number,
  description: number | null,
  method: number | null,
): number | null {
  if (method === null || FORMULA.test(wordsAt(grid, row, method))) return method ?? description;
  return grid.cellAt(row, description) === null ? method : description;
}

const FORMULA = /[=＝÷]|×\s*100/u;

function codeIn(cell: GridCell | null): string | null {
  return cell === null || cell.label === "" ? null : cell.label;
}

function added(one: Reading<Rational> | null, other: Reading<Rational> | null): Reading<Rational> | null {
  if (one === null || other === null) return one ?? other;
  return { ...one, value: add(one.value, other.value), text: `${one.text}+${other.text}` };
}

function joined(one: Reading<string> | null, other: Reading<string> | null): Reading<string> | null {
  if (one === null || other === null) return one ?? other;
  return { ...one, value: `${one.value}\n${other.value}`, text: `${one.text}\n${other.text}` };
}
