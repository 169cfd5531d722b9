/**
 * Edits since the last reading: gathers them, reads the edited sheets again and says which scores would change.
 * Our own writes are no edits.
 */
import { contentAt, readsTheSame, toA1, type CellAddress, type WorkbookSnapshot } from "../../core/grid/index.js";
import { HostFault, type WorkbookChange, type WorkbookPort } from "../../ports/index.js";
import type { PaneAssessment } from "../../app/pane/pane-engine.js";
import type { PaneState } from "./pane-state.js";
import type { Store } from "./store.js";
import { editedCells } from "./edited-cells.js";
import { settledState } from "./settled-state.js";
import { staleOf } from "./stale-of.js";

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
  /** How many writes, with the reading that follows each, are under way: until then edits are gathered, not looked at. */
  private holds = 0;
  private isLooking = false;
  /** Something was asked for while a look was under way: looks never overtake each other. */
  private isToLookAgain = false;
  /** Counts the writes: a look that began before one says nothing any more. */
  private era = 0;

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

  /** A write of our own begins. Edits from here on wait until it was read back: they are a person's, and not lost. */
  hold(): void {
    this.holds += 1;
    this.era += 1;
    this.wait();
  }

  /** The write is read back: edits made meanwhile are looked at now. */
  release(): void {
    this.holds -= 1;
    if (this.edits.length > 0) this.lookSoon();
  }

  /** Edits that were made since the last look. */
  get unseen(): readonly WorkbookChange[] {
    return this.edits;
  }

  private forget(): void {
    this.era += 1;
    this.wait();
    this.edits = [];
  }

  private wait(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private lookSoon(): void {
    this.wait();
    if (this.holds > 0) return;
    if (this.isLooking) this.isToLookAgain = true;
    else this.timer = setTimeout(() => void this.lookNow(), SETTLING_MS);
  }

  private async lookNow(): Promise<void> {
    this.isLooking = true;
    try {
      await this.look();
    } finally {
      this.isLooking = false;
      if (this.isToLookAgain) this.lookSoon();
      this.isToLookAgain = false;
    }
  }

  private note(change: WorkbookChange): void {
    if (change.source === "own") return;
    // Sheets that come and go during a write are its own; it is read back as a whole.
    if (this.holds > 0 && change.area === null) return;
    this.edits.push(change);
    this.lookSoon();
  }

  private async look(): Promise<void> {
    const { snapshot, assessment, stale: earlier } = this.store.get();
    const { workbook, edits, era } = this;
    this.edits = [];
    if (workbook === null || snapshot === null || assessment === null) return;
    try {
      const next = await readAgain(workbook, earlier?.next.snapshot ?? snapshot, edits);
      const cells = changedCells(snapshot, next, [...(earlier?.cells ?? []), ...touched(next, edits)]);
      const nextAssessment = cells.length === 0 ? assessment : await this.answers.assess(next);
      if (era !== this.era) {
        this.lookAgain(edits, workbook);
        return;
      }
      // What was followed at once stays said while nothing differs from it.
      if (cells.length === 0 && earlier?.changes.length === 0) return;
      const stale = staleOf(assessment, cells, next, nextAssessment);
      // Where no score changes there is nothing to write: findings and reviews follow at once.
      const isFollowed = stale !== null && stale.changes.length === 0;
      this.store.update({ ...(isFollowed && settledState(this.store.get(), next, nextAssessment)), stale });
      if (stale !== null && !isFollowed && this.store.get().rescoresItself) await this.answers.rescore();
    } catch (fault) {
      // A host that is busy answers the next edit; nothing is lost, because the whole sheet is read again then.
      if (!(fault instanceof HostFault)) throw fault;
      this.edits = [...edits, ...this.edits];
    }
  }

  /** A write came between: its reading is what the edits are held against now. Another workbook's edits are none of this one's. */
  private lookAgain(edits: readonly WorkbookChange[], workbook: WorkbookPort): void {
    if (workbook !== this.workbook) return;
    this.edits = [...edits, ...this.edits];
    this.lookSoon();
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

function touched(workbook: WorkbookSnapshot, edits: readonly WorkbookChange[]): CellAddress[] {
  return workbook.sheets.flatMap((sheet) => editedCells(sheet, edits));
}

/** Each once, in the order of the edits. The result of a formula follows an edit and is none itself. */
function changedCells(old: WorkbookSnapshot, next: WorkbookSnapshot, cells: readonly CellAddress[]): CellAddress[] {
  const distinct = [...new Map(cells.map((cell) => [`${cell.sheet}!${toA1(cell)}`, cell])).values()];
  return distinct.filter((cell) => {
    const [before, after] = [contentAt(old, cell), contentAt(next, cell)];
    const isResult = after.formula !== null && after.formula === before.formula;
    return !isResult && !readsTheSame(before, after);
  });
}
