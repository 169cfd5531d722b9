/** 评价等级 as a sheet states it: in the cell beside its label, inside the label's cell, or ticked in a list. */
import type { Reading } from "../../model/index.js";
import { addressOf, figureOf, type GridCell } from "../cells/grid-cell.js";
import type { SheetGrid } from "../cells/sheet-grid.js";

const GRADE = "优秀|优等|优|良好|良等|良|中等|中|合格|一般|较差|不合格|及格|不及格|差等|差|低|次等";
const WHOLE = new RegExp(`^["“”]?(${GRADE})["“”]?[。.]?$`, "u");
const TICKED = new RegExp(
  `(${GRADE})\\s*[(（[【]\\s*[√✓✔☑vV]\\s*[)）\\]】]|[☑√✓✔■]\\s*(${GRADE})(?![^\\s、；;，,□])`,
  "u",
);
const NAMED = new RegExp(
  `(?:等级|等次|档次|级别|结论)\\s*(?:为|是)?[:：]?\\s*["“]?(${GRADE})["”]?(?![^\\s。；;，,、”"])`,
  "u",
);

const BESIDE_SCORE = new RegExp(`\\d分?[(,，、](?:等级为?|评价等级)?(${GRADE})\\)?$`, "u");

export function readGrade(grid: SheetGrid, row: number): Reading<string> | null {
  for (const cell of grid.cellsOf(row)) {
    const grade = gradeIn(cell);
    if (grade !== null) return { value: grade, text: cell.text, cell: addressOf(grid.name, cell) };
  }
  return null;
}

function gradeIn(cell: GridCell): string | null {
  if (figureOf(cell) !== null) return null;
  const whole = WHOLE.exec(cell.label);
  if (whole?.[1] !== undefined) return whole[1];
  const ticked = TICKED.exec(cell.label);
  if (ticked !== null) return ticked[1] ?? ticked[2] ?? null;
  return NAMED.exec(cell.label)?.[1] ?? BESIDE_SCORE.exec(cell.label)?.[1] ?? null;
}
