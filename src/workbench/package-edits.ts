/**
 * What must be changed in the opened package so that it says what the grid says: cells that differ, sheets of ours with their
 * looks and charts. Everything else of the package stays as it is, byte for byte.
 */
import {
  BLANK_CELL,
  cellAt,
  formatRounded,
  fromExcelNumber,
  isCellError,
  type Cell,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../core/index.js";
import type { CellContent, WriteAction } from "../core/plan/write-plan.js";

export function packageEdits(
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
  written: readonly WriteAction[],
): WriteAction[] {
  const present = new Set(now.sheets.map(({ name }) => name));
  const old = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  return [
    ...before.sheets.flatMap(({ name }): WriteAction[] =>
      present.has(name) ? [] : [{ kind: "remove-sheet", sheet: name }],
    ),
    ...looksOf(written, present, old),
    ...now.sheets.flatMap((sheet) => cellEdits(old.get(sheet.name) ?? null, sheet)),
  ];
}

/** Sheets, looks, notes, charts and page layouts, in the order in which they were written. Contents come from the grid itself. */
function looksOf(
  written: readonly WriteAction[],
  present: ReadonlySet<string>,
  old: ReadonlyMap<string, SheetSnapshot>,
): WriteAction[] {
  const looks: WriteAction[] = [];
  const added = new Set<string>();
  for (const action of written) {
    if (!present.has(action.sheet)) continue;
    if (action.kind === "add-sheet") {
      // A sheet that was added, taken back and added again begins anew.
      if (added.has(action.sheet))
        looks.splice(0, looks.length, ...looks.filter(({ sheet }) => sheet !== action.sheet));
      added.add(action.sheet);
      if (!old.has(action.sheet)) looks.push(action);
    } else if (
      action.kind !== "set-contents" &&
      action.kind !== "remove-sheet" &&
      action.kind !== "set-number-format"
    ) {
      looks.push(action);
    }
  }
  return looks;
}

function cellEdits(before: SheetSnapshot | null, now: SheetSnapshot): WriteAction[] {
  const edits: WriteAction[] = [];
  const rowCount = Math.max(now.rows.length, before?.rows.length ?? 0);
  for (let row = 0; row < rowCount; row++) {
    const width = Math.max(now.rows[row]?.length ?? 0, before?.rows[row]?.length ?? 0);
    let run: CellContent[] = [];
    for (let column = 0; column <= width; column++) {
      const old = before === null ? BLANK_CELL : cellAt(before, row, column);
      const cell = cellAt(now, row, column);
      const isEdited = column < width && differs(old, cell);
      if (isEdited) run.push({ value: cell.value, formula: cell.formula });
      else if (run.length > 0) {
        const area = { row, column: column - run.length, rowCount: 1, columnCount: run.length };
        edits.push({ kind: "set-contents", sheet: now.name, area, contents: [run] });
        run = [];
      }
      if (
        column < width &&
        old.numberFormat !== cell.numberFormat &&
        !(old.numberFormat === null && cell.numberFormat === "General")
      ) {
        const area = { row, column, rowCount: 1, columnCount: 1 };
        edits.push({ kind: "set-number-format", sheet: now.name, area, format: cell.numberFormat });
      }
    }
  }
  return edits;
}

function differs(old: Cell, now: Cell): boolean {
  if (old.formula !== now.formula) return true;
  // A function that the grid does not know must not turn the stored result into an error.
  if (old.formula !== null && isCellError(now.value) && !isCellError(old.value)) return false;
  return plain(old.value) !== plain(now.value);
}

function plain(value: Cell["value"]): string {
  if (value === null || value === "") return "";
  if (typeof value === "number") return `n${formatRounded(fromExcelNumber(value), 30)}`;
  if (typeof value === "object") return `e${value.error}`;
  return `${typeof value === "string" ? "t" : "b"}${value}`;
}
