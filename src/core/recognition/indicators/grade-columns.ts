/**
 * 评分标准 spread over a column a grade (优 | 良 | 中 | 差), each with its sentence, its points or both: put together, they are one standard with a
 * level a grade. Points come from the cell, else from the header (良（80%））; ticks and votes are no standard.
 */
import { compare, type Rational } from "../../decimal/index.js";
import type { Reading } from "../../model/index.js";
import { addressOf, figureOf, type GridCell } from "../cells/grid-cell.js";
import { insideBrackets, withoutBrackets } from "../cells/fold-label.js";
import type { SheetGrid } from "../cells/sheet-grid.js";
import type { HeaderColumn } from "../headers/header-block.js";

export interface GradeColumn {
  readonly column: number;
  /** 优, without what stands in brackets. */
  readonly grade: string;
  /** What the header gives for it: 得10分, 得分值的80%; null where it says nothing. */
  readonly worth: string | null;
}

const FEWEST_GRADES = 3;
const GRADE =
  /^(?:优秀?|良好?|中等?|差|较好|较差|好|一般|合格|不合格|及格|不及格|[完全基本部分未不]*(?:达标|达到|完成|符合|满足|实现)|[A-E](?:级|等|档)?|[一二三四五](?:级|等|档))(?:等级?|级|档)?$/u;
const NUMBER = String.raw`\d+(?:\.\d+)?`;
const RANGE = new RegExp(`^(${NUMBER})%?[-—~～至](${NUMBER})(%|分)$`, "u");
const SINGLE = new RegExp(`^(${NUMBER})(%|分)$`, "u");
const BELOW = new RegExp(`^(?:[<＜]|低于|小于)?(${NUMBER})%(?:以下)?$`, "u");

/** @returns the columns in the order of the sheet; nothing where fewer than three grades stand beside each other */
export function gradeColumns(header: readonly HeaderColumn[]): readonly GradeColumn[] {
  let run: GradeColumn[] = [];
  for (const { column, label } of header) {
    const grade = withoutBrackets(label);
    const isNext = GRADE.test(grade) && run.every((each) => each.grade !== grade);
    if (isNext) run.push({ column, grade, worth: worthOf(insideBrackets(label)) });
    else if (run.length < FEWEST_GRADES) run = [];
    else break;
  }
  return run.length < FEWEST_GRADES ? [] : run;
}

/** @example worthOf("90%-100%") is "得分值的90%-100%"; worthOf("60%以下") is "得分值的0%-60%"; worthOf("10分") is "得10分" */
function worthOf(words: string): string | null {
  const [, from, to, unit] = RANGE.exec(words) ?? [];
  if (from !== undefined && to !== undefined) return unit === "%" ? `得分值的${from}%-${to}%` : `得${from}-${to}分`;
  const [, single, of] = SINGLE.exec(words) ?? [];
  if (single !== undefined) return of === "%" ? `得分值的${single}%` : `得${single}分`;
  const below = BELOW.exec(words)?.[1];
  return below === undefined ? null : `得分值的0%-${below}%`;
}

/** The standard of a row; null where its grades hold ticks, votes or nothing. */
export function readGradedStandard(
  grid: SheetGrid,
  row: number,
  columns: readonly GradeColumn[],
  fullScore: Rational | null,
): Reading<string> | null {
  const cells = columns.flatMap((each) => {
    const cell = grid.shown(row, each.column);
    return cell === null || cell.text === "" || /^[√✓✔☑]$/u.test(cell.text) ? [] : [{ ...each, cell }];
  });
  const [first] = cells;
  if (first === undefined || cells.length < 2) return null;
  const figures = cells.map(({ cell }) => figureOf(cell));
  const areFigures = figures.some((figure) => figure !== null);
  if (areFigures && !arePoints(figures, fullScore)) return null;
  const areConditions = cells.every(({ cell }) => CONDITION.test(cell.label));
  const sentence = cells.map((each) => clauseOf(each, areConditions)).join("；");
  return { value: `${sentence}。`, text: `${sentence}。`, cell: addressOf(grid.name, first.cell) };
}

/** 满意度≥90%, 完成率80%-90%: a condition that decides by itself. */
const CONDITION = /[≥≤<>]|\d%/u;

/** 40 | 32 | 24 | 10 under 分值 40: from full marks down. Votes and counts of people are not. */
function arePoints(figures: readonly (Rational | null)[], fullScore: Rational | null): boolean {
  const [best] = figures;
  if (best == null || fullScore === null || compare(best, fullScore) !== 0) return false;
  return figures.every((figure, index) => {
    const before = figures[index - 1];
    return figure !== null && (index === 0 || (before != null && compare(figure, before) < 0));
  });
}

const POINTS_IN_BRACKETS = new RegExp(`[,，]?[(（]\\s*(${NUMBER}(?:\\s*[-—~～至]\\s*${NUMBER})?)\\s*分\\s*[)）]$`, "u");
const POINTS_AT_END = new RegExp(`(?<![得计扣给加减满\\d.-])[,，]?(${NUMBER}(?:[-—~～至]${NUMBER})?)分$`, "u");
const SAYS_POINTS = /\d分|[得扣计给]\S{0,3}分|分值|满分/u;

function clauseOf({ grade, worth, cell }: GradeColumn & { readonly cell: GridCell }, areConditions: boolean): string {
  const text = cell.text.replace(/[。；;]\s*$/u, "").replace(/[。；;\n]+\s*/gu, "，");
  if (figureOf(cell) !== null)
    return `${grade}${/[%％]$/u.test(text) ? `得分值的${text}` : `得${text.replace(/分$/u, "")}分`}`;
  const said = text.replace(POINTS_IN_BRACKETS, "，得$1分").replace(POINTS_AT_END, "，得$1分");
  const whole = SAYS_POINTS.test(said) || worth === null ? said : `${said}，${worth}`;
  return areConditions ? whole : `${grade}：${whole}`;
}
