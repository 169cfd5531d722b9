/**
 * A plan as a person reads it before anything is written: every cell old → new, new sheets by name, and what is left alone.
 * Built from the plan and the snapshot alone, so that it shows what will be written and nothing else.
 */
import {
  cellAt,
  contentAt,
  contentText,
  readsTheSame,
  rectangleToA1,
  rowKey,
  sheetNamed,
  type CellAddress,
  type WorkbookSnapshot,
} from "../../core/grid/index.js";
import { TEXT_FORMAT } from "../../core/plan/free-text-cells.js";
import type { KeptCell, PlannedWrite, SheetLock } from "../../core/plan/planned-write.js";
import type { CellContent, SetContents, SetNumberFormat } from "../../core/plan/write-plan.js";
import type { PaneAssessment } from "./pane-assessment.js";
import type { WriteWish } from "./pane-engine.js";

export type ChangeGroup = "score" | "deviation" | "total" | "judgement" | "correction" | "own" | "other";

export interface PreviewedChange {
  readonly cell: CellAddress;
  readonly group: ChangeGroup;
  /** The indicator it belongs to; null elsewhere. */
  readonly name: string | null;
  /** Null is blank. */
  readonly before: string | null;
  readonly after: string | null;
  readonly isFormula: boolean;
  /** True where an error or a warning speaks of the indicator's figures. */
  readonly isDoubtful: boolean;
}

export interface WritePreview {
  readonly changes: readonly PreviewedChange[];
  readonly newSheets: readonly { readonly name: string; readonly rows: number }[];
  /** Sheets of ours that are written again. */
  readonly updatedSheets: readonly string[];
  readonly removedSheets: readonly string[];
  /** Sheets that cannot be made or filled anew, by what is in the way. */
  readonly lockedSheets: Readonly<Record<SheetLock, readonly string[]>>;
  /** Cells formatted as Text that get another format, because a score in them would be letters: "K21:K30". */
  readonly freedTextAreas: readonly string[];
  /** Cells of the person's sheets that get a drop-down list. */
  readonly listAreas: readonly string[];
  readonly keptScores: readonly KeptCell[];
  readonly keptNotes: readonly KeptCell[];
}

/** What a preview knows of the workbook besides its cells. */
type Previewed = Pick<PaneAssessment, "scored" | "findings">;

export const EMPTY_PLAN: PlannedWrite = { plan: { title: "", guards: [], actions: [] }, kept: [], sheets: [] };

export function previewOf(
  planned: PlannedWrite,
  snapshot: WorkbookSnapshot,
  assessment: Previewed | null,
  wish: WriteWish["kind"] | null = null,
): WritePreview {
  const places = indicatorPlaces(assessment);
  const doubtful = doubtfulRows(assessment);
  const added = new Set(planned.plan.actions.flatMap((action) => (action.kind === "add-sheet" ? [action.sheet] : [])));
  const own = new Set(planned.sheets.map(({ sheet }) => sheet));
  const rows = new Map<string, number>();
  const changes: PreviewedChange[] = [];
  for (const action of planned.plan.actions) {
    if (action.kind !== "set-contents") continue;
    if (added.has(action.sheet)) {
      rows.set(action.sheet, Math.max(rows.get(action.sheet) ?? 0, action.area.row + action.area.rowCount));
      continue;
    }
    for (const { cell, content } of cellsOf(action)) {
      const old = contentAt(snapshot, cell);
      if (isKept(old, content)) continue;
      const place = places.get(cellKey(cell));
      changes.push({
        cell,
        group: place?.group ?? groupOf(action, own, wish),
        name: place?.name ?? null,
        before: contentText(old),
        after: contentText(content),
        isFormula: content.formula !== null,
        isDoubtful: place?.group === "score" && doubtful.has(rowKey(cell)),
      });
    }
  }
  return {
    changes,
    newSheets: [...added].map((name) => ({ name, rows: rows.get(name) ?? 0 })),
    updatedSheets: planned.sheets.flatMap(({ sheet, state }) => (state === "update" ? [sheet] : [])),
    removedSheets: planned.plan.actions.flatMap((action) => (action.kind === "remove-sheet" ? [action.sheet] : [])),
    lockedSheets: {
      "structure-protected": lockedBy("structure-protected", planned),
      "sheet-protected": lockedBy("sheet-protected", planned),
    },
    freedTextAreas: planned.plan.actions.flatMap((action) =>
      action.kind === "set-number-format" && !own.has(action.sheet) && isTextArea(snapshot, action)
        ? [rectangleToA1(action.area)]
        : [],
    ),
    listAreas: planned.plan.actions.flatMap((action) =>
      action.kind === "set-choices" && action.choices !== null && !own.has(action.sheet) && !added.has(action.sheet)
        ? [rectangleToA1(action.area)]
        : [],
    ),
    keptScores: planned.kept.filter(({ cell, reason }) => reason !== "text/by-person" && isScore(places, cell)),
    keptNotes: planned.kept.filter(({ reason }) => reason === "text/by-person"),
  };
}

function groupOf(action: SetContents, own: ReadonlySet<string>, wish: WriteWish["kind"] | null): ChangeGroup {
  if (own.has(action.sheet)) return "own";
  if (wish === "correction") return "correction";
  return action.purpose === "total" ? "total" : "other";
}

/** Rows that an error or a warning speaks of: whatever is computed from them is marked on every screen. */
function doubtfulRows(assessment: Previewed | null): ReadonlySet<string> {
  return new Set(
    (assessment?.findings ?? [])
      .filter(({ severity }) => severity !== "info")
      .flatMap(({ cell, related }) => [cell, ...(related ?? [])])
      .flatMap((cell) => (cell === null ? [] : [rowKey(cell)])),
  );
}

/** A formula that stays is no change, whatever its result: it follows by itself. */
function isKept(old: CellContent, next: CellContent): boolean {
  return next.formula === null ? readsTheSame(old, next) : old.formula === next.formula;
}

interface Place {
  readonly group: ChangeGroup;
  readonly name: string;
}

function indicatorPlaces(assessment: Previewed | null): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { indicators } of assessment?.scored.sheets ?? []) {
    for (const { indicator } of indicators) {
      const name = indicator.level3 ?? indicator.level2 ?? indicator.level1 ?? "";
      if (indicator.scoreCell !== null) places.set(cellKey(indicator.scoreCell), { group: "score", name });
      if (indicator.deviationCell !== null) places.set(cellKey(indicator.deviationCell), { group: "deviation", name });
      if (indicator.judgementCell !== null) places.set(cellKey(indicator.judgementCell), { group: "judgement", name });
    }
  }
  return places;
}

function lockedBy(lock: SheetLock, { sheets }: PlannedWrite): string[] {
  return sheets.flatMap(({ sheet, state }) => (state === lock ? [sheet] : []));
}

/** Areas of the plan's own making are alike throughout: the first cell speaks for them. */
function isTextArea(snapshot: WorkbookSnapshot, { sheet, area }: SetNumberFormat): boolean {
  const found = sheetNamed(snapshot, sheet);
  return found !== null && cellAt(found, area.row, area.column).numberFormat === TEXT_FORMAT;
}

function isScore(places: ReadonlyMap<string, Place>, cell: CellAddress): boolean {
  return places.get(cellKey(cell))?.group === "score";
}

function* cellsOf({ sheet, area, contents }: SetContents): Generator<{ cell: CellAddress; content: CellContent }> {
  for (const [down, row] of contents.entries()) {
    for (const [across, content] of row.entries()) {
      yield { cell: { sheet, row: area.row + down, column: area.column + across }, content };
    }
  }
}

function cellKey({ sheet, row, column }: CellAddress): string {
  return `${sheet}!${row},${column}`;
}
