/** An indicator or self-evaluation table as a sheet of the evaluation, with the report of how its columns were understood. */
import type { IndicatorColumn, IndicatorSheet, Reading, RecognitionNote } from "../../model/index.js";
import { readText } from "../cells/grid-cell.js";
import type { SheetGrid } from "../cells/sheet-grid.js";
import type { SheetCorrection } from "../../model/recognition-corrections.js";
import type { Table } from "../headers/find-tables.js";
import { assignIndicatorColumns, type IndicatorColumns } from "./assign-columns.js";
import { columnContents } from "./column-contents.js";
import { overallGoal } from "./overall-goal.js";
import { outlined } from "./outline.js";
import { withoutParentRows } from "./parent-rows.js";
import { readIndicators } from "./read-indicators.js";
import { scaleScores, type ScoreScale } from "./scale-scores.js";
import { scaleWeights, totalOfHundred } from "./scale-weights.js";

export interface RecognizedIndicators {
  readonly sheet: IndicatorSheet;
  readonly notes: readonly RecognitionNote[];
}

export type FundBlock = NonNullable<IndicatorSheet["fundBlock"]>;

export function recognizeIndicators(
  grid: SheetGrid,
  table: Table,
  context: {
    readonly role: "indicators" | "self-evaluation";
    readonly fundBlock: FundBlock | null;
    readonly correction: SheetCorrection | null;
    /** Rows above the fund block, where the form names its project. */
    readonly formRows: readonly number[];
  },
): RecognizedIndicators {
  const contents = columnContents(grid, table.bodyRows);
  const isSelfEvaluation = context.role === "self-evaluation";
  const assigned = corrected(
    assignIndicatorColumns({ header: table.header, contents, isSelfEvaluation }),
    context.correction,
  );
  const rows = readIndicators(grid, table.bodyRows, assigned);
  const total = rows.total?.fullScore?.value ?? null;
  const named = withoutParentRows(rows.indicators, rows.levelTotals);
  const outline = outlined(named.indicators, named.levelTotals, total);
  const scaled = scaleWeights(outline.indicators, outline.levelTotals, total);
  const total100 = scaled.wasOfOne ? totalOfHundred(rows.total) : rows.total;
  const scored = scaleScores({ ...scaled, total: total100 }, scaled.wasOfOne, outline.indicators);
  return {
    sheet: {
      role: context.role,
      sheet: grid.name,
      headerRows: table.header.rows,
      columns: assigned.columns,
      indicators: scored.indicators,
      levelTotals: scored.levelTotals,
      total: scored.total,
      statedGrade: rows.statedGrade ?? null,
      fundBlock: context.fundBlock,
      overallGoal: isSelfEvaluation ? overallGoal(grid, table.header.rows[0] ?? 0) : null,
      project: projectName(grid, [...context.formRows, ...table.titleRows]),
      expertColumns: assigned.experts,
      levelWeightColumns: assigned.levelWeights,
      hiddenColumns: table.header.columns.map((each) => each.column).filter((column) => grid.hiddenColumns.has(column)),
      hasNestedWeights: scaled.wasNested,
      ...(scored.scoreScale !== null && { scoreScale: scored.scoreScale }),
    },
    notes: [
      ...columnNotes(grid, table, assigned),
      ...repeatNotes(grid, table),
      ...rows.notes,
      ...scaleNotes(table, assigned, grid.name, scored.scoreScale),
    ],
  };
}

function corrected(assigned: IndicatorColumns, correction: SheetCorrection | null): IndicatorColumns {
  if (correction?.columns === undefined) return assigned;
  const columns: Record<IndicatorColumn, number | null> = { ...assigned.columns };
  const chosen = correction.columns;
  for (const name of Object.keys(columns) as IndicatorColumn[]) {
    const column = chosen[name];
    if (column === undefined) continue;
    // A column that the person gives to one meaning is taken from every other.
    for (const other of Object.keys(columns) as IndicatorColumn[]) if (columns[other] === column) columns[other] = null;
    columns[name] = column;
  }
  return {
    ...assigned,
    columns,
    experts: chosen.score === undefined ? assigned.experts : [],
    grades: chosen.standard === undefined ? assigned.grades : [],
  };
}

function projectName(grid: SheetGrid, titleRows: readonly number[]): Reading<string> | null {
  for (const row of titleRows) {
    const cells = grid.cellsOf(row);
    const index = cells.findIndex((cell) => /^(?:项目名称|项目)[:：]?$/u.test(cell.label));
    if (index >= 0) return readText(grid.name, cells[index + 1] ?? null);
    const within = cells.find((cell) => /^项目名称[:：]./u.test(cell.label));
    if (within !== undefined) {
      const reading = readText(grid.name, within);
      return reading === null ? null : { ...reading, value: reading.value.replace(/^\s*项目名称\s*[:：]\s*/u, "") };
    }
  }
  return projectInTitle(grid, titleRows);
}

/** “二、河道清淤项目” directly above a table. */
function projectInTitle(grid: SheetGrid, titleRows: readonly number[]): Reading<string> | null {
  const last = titleRows[titleRows.length - 1];
  const [title, ...others] = last === undefined ? [] : grid.cellsOf(last);
  const name = /^(?:[一二三四五六七八九十]+|\d+)[、.．](.{2,30}项目)$/u.exec(title?.label ?? "")?.[1];
  const reading = title === undefined || others.length > 0 ? null : readText(grid.name, title);
  return reading === null || name === undefined ? null : { ...reading, value: name };
}

function columnNotes(grid: SheetGrid, table: Table, assigned: IndicatorColumns): RecognitionNote[] {
  const names = new Map<number, string>();
  for (const [name, column] of Object.entries(assigned.columns)) if (column !== null) names.set(column, name);
  return table.header.columns.map((header) => {
    const meaning = assigned.meanings.find((each) => each.column === header.column);
    const name = names.get(header.column) ?? (meaning?.meaning == null ? "unknown" : `other-${meaning.meaning}`);
    return {
      cell: { sheet: grid.name, row: header.row, column: header.column },
      code: `column/${name}`,
      words: meaning?.words ?? header.text,
    };
  });
}

/** That scores are counted of one or of a hundred is told at their header. */
function scaleNotes(
  table: Table,
  { columns }: IndicatorColumns,
  sheet: string,
  scale: ScoreScale | null,
): RecognitionNote[] {
  const header = table.header.columns.find(({ column }) => column === columns.score);
  if (scale === null || header === undefined) return [];
  return [{ cell: { sheet, row: header.row, column: header.column }, code: `scale/${scale}`, words: header.text }];
}

function repeatNotes(grid: SheetGrid, table: Table): RecognitionNote[] {
  return table.repeats.map((repeat) => ({
    cell: { sheet: grid.name, row: repeat.rows[0] ?? 0, column: repeat.columns[0]?.column ?? 0 },
    code: "header/repeated",
    words: repeat.columns.map((column) => column.text).join("、"),
  }));
}
