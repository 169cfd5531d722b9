/** Subtotals, the total and the grade in the indicator sheet: blank ones are filled, ours renewed, a person's SUM formulas keep their text and get their new result. */
import { add, equals, HUNDRED, toExcelNumber } from "../decimal/index.js";
import {
  cellAt,
  contentRecord,
  isBlank,
  sheetNamed,
  toA1,
  type CellAddress,
  type WorkbookSnapshot,
} from "../grid/index.js";
import type { LevelScore, LevelTotal, ScoredSheet } from "../model/index.js";
import type { RecordCategory, WrittenRecord } from "../summary/score-basis-table.js";
import { contentOf, numberContent, textContent } from "./cell-content.js";
import type { PlacedContent } from "./coalesce.js";
import { sumOfCells } from "./sum-formula.js";
import { holds } from "./own-cells.js";
import type { PlannedIndicatorCells } from "./plan-indicator-cells.js";
import type { KeptCell } from "./planned-write.js";
import type { PlanScoresOptions } from "./plan-scores.js";
import { evaluateSum } from "./evaluate-sum.js";
import type { CellContent } from "./write-plan.js";

export interface PlannedTotals {
  readonly cells: readonly PlacedContent[];
  readonly kept: readonly KeptCell[];
  readonly records: readonly WrittenRecord[];
}

interface TotalCell {
  readonly address: CellAddress;
  readonly desired: CellContent | null;
  readonly category: RecordCategory;
}

export function planTotals(
  scored: ScoredSheet,
  snapshot: WorkbookSnapshot,
  indicators: PlannedIndicatorCells,
  options: PlanScoresOptions,
): PlannedTotals {
  const sheet = sheetNamed(snapshot, scored.sheet.sheet);
  const [cells, kept, records]: [PlacedContent[], KeptCell[], WrittenRecord[]] = [[], [], []];
  if (sheet === null) return { cells, kept, records };
  const totals = totalCells(scored, indicators, options);
  if (totals.length === 0) return { cells, kept, records };
  const after = new Map(indicators.scores.map(({ row, column, content }) => [toA1({ row, column }), content]));
  for (const { address, desired, category } of totals) {
    const present = cellAt(sheet, address.row, address.column);
    const before = contentOf(present);
    const isOurs = options.records.some(
      (record) => isRecordOf(record, address) && holds(snapshot, address, record.content),
    );
    const recalculated = isOurs ? null : evaluateSum(present.formula, sheet, after);
    const next =
      isBlank(present) || isOurs
        ? desired
        : recalculated === null
          ? null
          : { ...before, value: toExcelNumber(recalculated) };
    const record = { sheet: sheet.name, place: toA1(address), category };
    if (next !== null && !sheet.isProtected) {
      after.set(toA1(address), next);
      if (next.value !== before.value || next.formula !== before.formula) cells.push({ ...address, content: next });
      if (recalculated === null) records.push({ ...record, content: contentRecord(next) });
    } else if (desired !== null && next === null && desired.value !== before.value) {
      const reason = sheet.isProtected ? "sheet/protected" : "total/by-person";
      kept.push({ cell: address, reason, present: before, proposed: desired });
    }
  }
  return { cells, kept, records };
}

function isRecordOf(record: WrittenRecord, { sheet, row, column }: CellAddress): boolean {
  return record.sheet === sheet && record.place === toA1({ row, column });
}

/** Levels before the total, so that a total over subtotals sees their new results. */
function totalCells(scored: ScoredSheet, indicators: PlannedIndicatorCells, options: PlanScoresOptions): TotalCell[] {
  const { sheet, columns, levelTotals, total, statedGrade } = scored.sheet;
  const content = (level: LevelScore | null): CellContent | null => {
    if (level?.score == null) return null;
    return numberContent(level.score, formulaOf(level, scored, indicators, options));
  };
  const cells: TotalCell[] = [];
  for (const row of [...levelTotals].sort((one, other) => other.level - one.level)) {
    const address = row.statedScore?.cell ?? ownRow(sheet, row, columns.score);
    if (address !== null) cells.push({ address, desired: content(levelOf(row, scored)), category: "合计" });
  }
  if (total !== null) {
    const address =
      total.statedScore?.cell ?? (columns.score === null ? null : { sheet, row: total.row, column: columns.score });
    if (address !== null)
      cells.push({ address, desired: wholeTotal(scored, indicators, options, content), category: "合计" });
  }
  if (statedGrade !== null && scored.grade !== null) {
    cells.push({ address: statedGrade.cell, desired: textContent(scored.grade.name), category: "等级" });
  }
  return cells;
}

/**
 * 总分 of a self-evaluation form holds the points of 预算执行率 too, which stand in its fund block. Where the unit has not said them, the total stays open.
 */
function wholeTotal(
  scored: ScoredSheet,
  indicators: PlannedIndicatorCells,
  options: PlanScoresOptions,
  content: (level: LevelScore) => CellContent | null,
): CellContent | null {
  const { sheet, total } = scored;
  const execution = sheet.fundBlock?.executionScore ?? null;
  if (execution?.fullScore == null) return content(total);
  const points = sheet.total?.fullScore?.value ?? HUNDRED;
  if (!equals(add(total.fullScore, execution.fullScore.value), points)) return content(total);
  if (total.score === null || execution.statedScore === null) return null;
  const { cell, value } = execution.statedScore;
  return numberContent(add(total.score, value), formulaOf(total, scored, indicators, options, [cell]));
}

/** A blank subtotal is certain on a 小计 row alone: beside a level's name the score column belongs to the indicator. */
function ownRow(sheet: string, { row, isSubtotalRow }: LevelTotal, column: number | null): CellAddress | null {
  return isSubtotalRow && column !== null ? { sheet, row, column } : null;
}

function levelOf(row: LevelTotal, scored: ScoredSheet): LevelScore | null {
  const levels = row.level === 1 ? scored.level1 : scored.level2;
  const named = levels.filter(({ name }) => name === row.name);
  if (named.length === 1) return named[0] ?? null;
  return named.find(({ parent }) => parent === row.parent) ?? null;
}

function formulaOf(
  level: LevelScore,
  scored: ScoredSheet,
  { scoreCells }: PlannedIndicatorCells,
  { writes }: PlanScoresOptions,
  others: readonly CellAddress[] = [],
): string | null {
  if (writes === "values") return null;
  const members = level.members.filter((member) => scored.indicators[member]?.score.status !== "not-applicable");
  const cells = members.flatMap((member) => scoreCells[member] ?? []);
  return cells.length === members.length ? sumOfCells([...cells, ...others]) : null;
}
