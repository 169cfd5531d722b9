/** 指标值 and 实际完成值 of an indicator, with the comparator and unit that stand in columns of their own (≥ | 30 | 万元). */
import type { Reading } from "../../model/index.js";
import { foldLabel } from "../cells/fold-label.js";
import { holdsFigure } from "../cells/grid-cell.js";
import { textAt } from "../cells/read-place.js";
import type { SheetGrid } from "../cells/sheet-grid.js";
import type { IndicatorColumns } from "./assign-columns.js";

const COMPARATOR = /^(?:≥|≤|>|<|＞|＜|>=|<=|大于|小于|不低于|不高于|不少于|不超过)$/u;
/** Directions in words, as pick lists of systems have them. */
const DIRECTIONS: Readonly<Record<string, string>> = {
  大于等于: "≥",
  大于或等于: "≥",
  小于等于: "≤",
  小于或等于: "≤",
  正向: "≥",
  正向指标: "≥",
  反向: "≤",
  反向指标: "≤",
  逆向指标: "≤",
};
/** “≥35”, “不低于35” beside a column of units. */
const BARE_BOUND =
  /^(?:[≥≤＞＜><]=?|大于|小于|不低于|不高于|不少于|不超过)\s*[\d０-９][\d０-９,]*(?:[.．][\d０-９]+)?$/u;
/** “是/否”, “/”, “百分比”: no unit that belongs behind a number. */
const NO_UNIT = /^(?:是\/否|.*\/否|\/|无|定性|—|-)$/u;

export function readValue(
  grid: SheetGrid,
  row: number,
  column: number | null,
  assigned: IndicatorColumns,
): Reading<string> | null {
  const reading = textAt(grid, row, column);
  if (reading === null || isBlankMark(reading.text)) return null;
  if (assigned.unit === null && assigned.comparator === null) return reading;
  const isBareNumber = holdsFigure(grid.cellAt(row, column)) && /[\d０-９]$/u.test(reading.text);
  const isBareBound = BARE_BOUND.test(reading.text);
  if (!isBareNumber && !isBareBound) return reading;
  const unit = unitBeside(grid, row, assigned);
  if (isBareBound) return { ...reading, value: `${reading.value}${unit}`, text: `${reading.text}${unit}` };
  const comparator = column === assigned.columns.target ? comparatorBeside(grid, row, assigned) : "";
  if (unit === "" && comparator === "") return reading;
  return { ...reading, value: `${comparator}${reading.value}${unit}`, text: `${comparator}${reading.text}${unit}` };
}

/** “/”, “—”, “*” in a cell of values mean that nothing is there. */
function isBlankMark(text: string): boolean {
  return !BEGINS_AS_VALUE.test(text) && /^[/*—–\-―…]+$/u.test(foldLabel(text));
}

const BEGINS_AS_VALUE = /^[\d≥≤\u4e00-\u9fff]/u;

function unitBeside(grid: SheetGrid, row: number, assigned: IndicatorColumns): string {
  const label = assigned.unit === null ? "" : (grid.own(row, assigned.unit)?.label ?? "");
  if (label === "百分比") return "%";
  return NO_UNIT.test(label) ? "" : label;
}

function comparatorBeside(grid: SheetGrid, row: number, assigned: IndicatorColumns): string {
  const label = assigned.comparator === null ? "" : (grid.own(row, assigned.comparator)?.label ?? "");
  return DIRECTIONS[label] ?? (COMPARATOR.test(label) ? label : "");
}
