/**
 * The grid as the application's port: reads its raw values, writes through its commands so that undo and redo take our writes
 * with them, and remembers what only the package can hold.
 */
import type { IDisposable, Worksheet } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { pause } from "../../adapters/browser/index.js";
import { BLANK_CELL, type CellAddress, type SheetSnapshot, type WorkbookSnapshot } from "../../core/grid/index.js";
import type { CellContent, WriteAction } from "../../core/plan/write-plan.js";
import {
  HostFault,
  type AreaContents,
  type ReadRequest,
  type SheetArea,
  type WorkbookAbilities,
  type WorkbookChange,
  type WorkbookPort,
  type WriteOptions,
  type WriteOutcome,
} from "../../ports/index.js";
import { sheetNamed, stepsOf } from "./carry-out.js";
import { inTurns } from "./in-turns.js";
import { Pace } from "./pace.js";
import { cellOf, readSheet, type SheetFacts } from "./read-sheet.js";
import type { GridParts } from "./start-grid.js";
import type { Step } from "./step.js";

/** Long enough for any formula of an evaluation; then whatever stands there is read. */
const CALCULATION_MS = 5000;
const IDLE_TURNS = 4;

/** The grid has no other way yet to make one undo of several commands. */
interface UndoBatching {
  __tempBatchingUndoRedo(unitId: string): IDisposable;
}

/** Answers at once where nothing is to be calculated; what the grid offers in its place never answers then. */
interface Calculation {
  whenComputingCompleteAsync(timeout: number): Promise<boolean>;
}

export class GridPort implements WorkbookPort {
  readonly abilities: WorkbookAbilities = {
    merges: true,
    notes: true,
    charts: true,
    pageLayout: true,
    /** The grid shows none without one more plugin; those of our new sheets stand in the saved file. */
    choices: false,
    events: true,
    selection: true,
  };
  /** What was written, in order: the package is given again what the grid cannot hold. */
  readonly written: WriteAction[] = [];
  private readonly facts: ReadonlyMap<string, SheetFacts>;
  /** What was read last, by sheet. */
  private readonly known: Map<string, SheetSnapshot>;
  /** True while a step of our own runs; what a person types between two steps is theirs. */
  private isOwnStep = false;
  /** True while a cell is selected from beside the grid, not by a person in it. */
  isSelecting = false;
  /** Counts what moved in the grid: a reading during which something moved is made again. */
  private moves = 0;

  constructor(
    private readonly grid: GridParts,
    private readonly workbook: FWorkbook,
    private readonly original: WorkbookSnapshot,
  ) {
    this.facts = new Map(original.sheets.map((sheet) => [sheet.name, sheet]));
    this.known = new Map(original.sheets.map((sheet) => [sheet.name, sheet]));
    grid.api.addEvent(grid.api.Event.CommandExecuted, ({ id }) => {
      if (id.startsWith("sheet.mutation.")) this.moves += 1;
    });
  }

  async read(request: ReadRequest = {}): Promise<WorkbookSnapshot> {
    await this.calculated();
    const model = this.workbook.getWorkbook();
    const wanted = model.getSheets().filter((sheet) => request.sheets?.includes(sheet.getName()) ?? true);
    const sheets: SheetSnapshot[] = [];
    for (const sheet of wanted) {
      sheets.push(await this.settledSheet(sheet, request));
      request.onProgress?.(sheets.length, wanted.length);
    }
    return { ...this.original, sheets };
  }

  private async settledSheet(sheet: Worksheet, { signal }: ReadRequest): Promise<SheetSnapshot> {
    const name = sheet.getName();
    let moves: number;
    let read: SheetSnapshot;
    do {
      if (signal?.aborted === true) throw new HostFault("host/cancelled");
      moves = this.moves;
      read = await readSheet(this.workbook.getWorkbook(), sheet, this.facts.get(name), this.known.get(name));
    } while (moves !== this.moves);
    this.known.set(name, read);
    return read;
  }

  async readAreas(areas: readonly SheetArea[]): Promise<readonly AreaContents[]> {
    await this.calculated();
    const model = this.workbook.getWorkbook();
    const found = areas.map((wanted) => {
      const sheet = model.getSheetBySheetName(wanted.sheet) ?? null;
      return { wanted, sheet, contents: [] as CellContent[][], numberFormats: [] as (string | null)[][] };
    });
    await inTurns(rowsOf(found), ([{ wanted, sheet, contents, numberFormats }, row]) => {
      if (sheet === null) return;
      const columns = Array.from({ length: wanted.area.columnCount }, (_none, across) => wanted.area.column + across);
      const cells = columns.map((column) => cellOf(model, sheet, wanted.area.row + row, column) ?? BLANK_CELL);
      contents.push(cells.map(({ value, formula }) => ({ value, formula })));
      numberFormats.push(cells.map(({ numberFormat }) => numberFormat));
    });
    // What is made of the cells has a moment of its own; so has the first step of a write.
    await pause();
    return found.map(({ wanted: { sheet: name, area }, sheet, contents, numberFormats }) => ({
      sheet: name,
      area,
      contents: sheet === null ? null : contents,
      numberFormats: sheet === null ? null : numberFormats,
    }));
  }

  async write(actions: readonly WriteAction[], options: WriteOptions = {}): Promise<WriteOutcome> {
    const history: UndoBatching = this.grid.history;
    const batch = history.__tempBatchingUndoRedo(this.workbook.getId());
    const drawing = this.grid.drawSeldom(this.workbook.getId());
    try {
      for (const { sheet } of actions) this.refuseProtected(sheet);
      await pause();
      const pace = new Pace();
      let done = 0;
      for (const step of stepsOf(actions, this.workbook, this.grid.commands, pace)) {
        if (step.removesSheet) await idle();
        pace.during(step.cellCount, () => this.runOwn(step));
        done += step.actionCount;
        options.onProgress?.(Math.min(Math.round(done), actions.length), actions.length);
        await drawing.turn();
      }
      this.written.push(...actions);
    } finally {
      drawing.end();
      batch.dispose();
    }
    await this.calculated();
    return { roundTrips: 1 };
  }

  select(cell: CellAddress): Promise<void> {
    const sheet = sheetNamed(this.workbook, cell.sheet);
    this.isSelecting = true;
    try {
      if (this.workbook.getActiveSheet().getSheetId() !== sheet.getSheetId()) this.workbook.setActiveSheet(sheet);
      sheet.getRange(cell.row, cell.column).activate();
    } finally {
      this.isSelecting = false;
    }
    // A little above and left of the cell, so that its row is seen with its neighbours.
    sheet.scrollToCell(Math.max(cell.row - 4, 0), Math.max(cell.column - 3, 0));
    return Promise.resolve();
  }

  watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
    const { api } = this.grid;
    // What the grid calculates comes as a change of values too, whenever it is done. It follows an edit and is none.
    const results = new WeakSet<object>();
    const calculating = this.grid.commands.beforeCommandExecuted(({ params }, options) => {
      if (options?.["fromFormula"] === true && params !== undefined) results.add(params);
    });
    const watching = api.addEvent(api.Event.SheetValueChanged, ({ effectedRanges, payload }) => {
      if (results.has(payload.params)) return;
      for (const range of effectedRanges) {
        const { startRow, endRow, startColumn, endColumn } = range.getRange();
        listener({
          sheet: range.getSheetName(),
          area: {
            row: startRow,
            column: startColumn,
            rowCount: endRow - startRow + 1,
            columnCount: endColumn - startColumn + 1,
          },
          source: this.isOwnStep ? "own" : "local",
        });
      }
    });
    return Promise.resolve(() => {
      calculating.dispose();
      watching.dispose();
      return Promise.resolve();
    });
  }

  private runOwn(step: Step): void {
    this.isOwnStep = true;
    try {
      step.run();
    } finally {
      this.isOwnStep = false;
    }
  }

  private refuseProtected(sheet: string): void {
    if (this.facts.get(sheet)?.isProtected === true) throw new HostFault("host/protected", { sheet });
  }

  private async calculated(): Promise<void> {
    const formulas: Calculation = this.grid.api.getFormula();
    await formulas.whenComputingCompleteAsync(CALCULATION_MS);
  }
}

/** Every row of every area, one after another. */
function* rowsOf<Found extends { readonly wanted: SheetArea }>(areas: readonly Found[]): Generator<[Found, number]> {
  for (const found of areas) for (let row = 0; row < found.wanted.area.rowCount; row++) yield [found, row];
}

/** The grid measures row heights when it is idle, and stumbles over a sheet that is gone by then. */
async function idle(): Promise<void> {
  for (let count = 0; count < IDLE_TURNS; count++) await new Promise((resolve) => requestIdleCallback(resolve));
}
