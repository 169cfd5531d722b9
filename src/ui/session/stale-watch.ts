/**
 * Edits since the last reading: gathers them, reads the edited sheets again and says which scores would change.
 * Our own writes are no edits.
 */
import { formatDecimal, type Rational } from "../../core/decimal/index.js";
import {
  contains,
  contentAt,
  contentText,
  readsTheSame,
  toA1,
  type CellAddress,
  type Rectangle,
  type WorkbookSnapshot,
  rowKey,
} from "../../core/grid/index.js";
import { HostFault, type WorkbookChange, type WorkbookPort } from "../../ports/index.js";
import type { PaneAssessment } from "../../app/pane/pane-engine.js";
import type { PaneState, Stale, StaleScore } from "./pane-state.js";
import type { Store } from "./store.js";
import { indicatorName } from "./indicator-name.js";

/** Long enough for a paste to be one edit, short enough to answer within the second. */
const SETTLING_MS = 250;

interface Answers {
  assess(snapshot: WorkbookSnapshot): Promise<PaneAssessment>;
  rescore(): Promise<void>;
}

export class StaleWatch {
  private workbook: WorkbookPort | null = null;
  private stopWatching: (() => Promise<void>) | null = null;
  private edits: WorkbookChange[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;
  private isQuiet = false;

  constructor(
    private readonly store: Store<PaneState>,
    private readonly answers: Answers,
  ) {}

  async start(workbook: WorkbookPort): Promise<void> {
    await this.stop();
    this.workbook = workbook;
    this.stopWatching = await workbook.watch((change) => this.note(change));
  }

  async stop(): Promise<void> {
    this.forget();
    await this.stopWatching?.();
    this.stopWatching = null;
    this.workbook = null;
  }

  /** Runs a write of our own: what it changes is no edit. */
  async quietly<Result>(write: () => Promise<Result>): Promise<Result> {
    this.isQuiet = true;
    this.forget();
    try {
      return await write();
    } finally {
      this.isQuiet = false;
    }
  }

  /** The workbook was read as a whole: earlier edits are in it. */
  forget(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.edits = [];
  }

  private note(change: WorkbookChange): void {
    if (this.isQuiet || change.source === "own") return;
    this.edits.push(change);
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), SETTLING_MS);
  }

  private async look(): Promise<void> {
    const { snapshot, assessment } = this.store.get();
    const { workbook, edits } = this;
    this.forget();
    if (workbook === null || snapshot === null || assessment === null) return;
    try {
      const next = await readAgain(workbook, snapshot, edits);
      const cells = changedCells(snapshot, next, edits);
      if (cells.length === 0) return;
      const nextAssessment = await this.answers.assess(next);
      const changes = changedScores(assessment, nextAssessment);
      const earlier = this.store.get().stale?.cells ?? [];
      this.store.update({ stale: staleOf([...earlier, ...cells], changes, next, nextAssessment) });
      if (this.store.get().rescoresItself && changes.length > 0) await this.answers.rescore();
    } catch (fault) {
      // A host that is busy answers the next edit; nothing is lost, because the whole sheet is read again then.
      if (!(fault instanceof HostFault)) throw fault;
      this.edits = [...edits, ...this.edits];
    }
  }
}

async function readAgain(
  workbook: WorkbookPort,
  old: WorkbookSnapshot,
  edits: readonly WorkbookChange[],
): Promise<WorkbookSnapshot> {
  if (edits.some(({ area }) => area === null)) return workbook.read();
  const fresh = await workbook.read({ sheets: [...new Set(edits.map(({ sheet }) => sheet))] });
  return {
    ...old,
    sheets: old.sheets.map((sheet) => {
      const again = fresh.sheets.find(({ name }) => name === sheet.name);
      // Merges are read on the person's own request alone; an edit of contents does not move them.
      return again === undefined ? sheet : { ...again, merges: again.merges.length > 0 ? again.merges : sheet.merges };
    }),
  };
}

function changedCells(old: WorkbookSnapshot, next: WorkbookSnapshot, edits: readonly WorkbookChange[]): CellAddress[] {
  const cells: CellAddress[] = [];
  for (const sheet of next.sheets) {
    const areas = edits.flatMap((edit) => (edit.sheet === sheet.name && edit.area !== null ? [edit.area] : []));
    for (const { row, column } of cellsWithin(areas, sheet.rowCount, sheet.columnCount)) {
      const cell = { sheet: sheet.name, row, column };
      if (!readsTheSame(contentAt(old, cell), contentAt(next, cell))) cells.push(cell);
    }
  }
  return cells;
}

function* cellsWithin(areas: readonly Rectangle[], rowCount: number, columnCount: number) {
  for (const [index, area] of areas.entries()) {
    for (let row = area.row; row < Math.min(area.row + area.rowCount, rowCount + 1); row++) {
      for (let column = area.column; column < Math.min(area.column + area.columnCount, columnCount + 1); column++) {
        if (!areas.slice(0, index).some((earlier) => contains(earlier, row, column))) yield { row, column };
      }
    }
  }
}

function changedScores(old: PaneAssessment, next: PaneAssessment): StaleScore[] {
  const before = new Map(
    old.scored.sheets.flatMap(({ indicators }) => indicators.map((one) => [rowKey(one.indicator), one] as const)),
  );
  return next.scored.sheets.flatMap(({ indicators }) =>
    indicators.flatMap(({ indicator, counted }) => {
      const old = before.get(rowKey(indicator))?.counted;
      if (old === counted) return [];
      const [was, is] = [shown(old), shown(counted)];
      if (was === is) return [];
      const place = { sheet: indicator.sheet, row: indicator.row, column: indicator.scoreCell?.column ?? 0 };
      return [{ indicator: place, name: indicatorName(indicator), before: was, after: is }];
    }),
  );
}

function shown(score: Rational | null | undefined): string {
  return score === null || score === undefined ? "—" : formatDecimal(score);
}

function staleOf(
  cells: readonly CellAddress[],
  changes: readonly StaleScore[],
  snapshot: WorkbookSnapshot,
  assessment: PaneAssessment,
): Stale {
  const distinct = [...new Map(cells.map((cell) => [`${cell.sheet}!${toA1(cell)}`, cell])).values()];
  const [first] = distinct;
  return {
    cells: distinct,
    text: first === undefined ? "" : cellText(snapshot, first),
    changes,
    next: { snapshot, assessment },
  };
}

/** As the sheet shows it: a percent stays a percent. */
function cellText(snapshot: WorkbookSnapshot, cell: CellAddress): string {
  const sheet = snapshot.sheets.find(({ name }) => name === cell.sheet);
  const found = sheet?.rows[cell.row]?.[cell.column];
  if (typeof found?.value === "number" && found.numberFormat?.includes("%") === true) {
    return `${Number((found.value * 100).toPrecision(12))}%`;
  }
  return contentText(contentAt(snapshot, cell)) ?? "—";
}
