/** A workbook held in memory, behind the same port as Excel: nothing recalculates, everything else keeps to Excel's rules. */
import { cellAt, type CellAddress, type SheetSnapshot, type WorkbookSnapshot } from "../../core/grid/index.js";
import { rowsOf } from "../../core/plan/coalesce.js";
import type { WriteAction } from "../../core/plan/write-plan.js";
import type {
  AreaContents,
  ReadRequest,
  SheetArea,
  WorkbookAbilities,
  WorkbookChange,
  WorkbookPort,
  WriteOptions,
  WriteOutcome,
} from "../../ports/workbook-port.js";
import { applyAction } from "./apply-action.js";
import { ListsOfCells } from "./lists-of-cells.js";

export class MemoryWorkbookPort implements WorkbookPort {
  readonly abilities: WorkbookAbilities = {
    merges: true,
    notes: false,
    charts: false,
    pageLayout: false,
    choices: true,
    events: true,
    selection: true,
  };
  /** The cell that was shown last. */
  selected: CellAddress | null = null;
  private readonly lists = new ListsOfCells();
  private readonly listeners = new Set<(change: WorkbookChange) => void>();

  constructor(private workbook: WorkbookSnapshot) {}

  read(request: ReadRequest = {}): Promise<WorkbookSnapshot> {
    const { sheets: names } = request;
    const sheets = this.workbook.sheets.filter(({ name }) => names?.includes(name) ?? true).map(measured);
    return Promise.resolve({ ...this.workbook, sheets });
  }

  readAreas(areas: readonly SheetArea[]): Promise<readonly AreaContents[]> {
    return Promise.resolve(areas.map((area) => this.areaContents(area)));
  }

  /** Actions before a refused one stay carried out, as in Excel. */
  write(actions: readonly WriteAction[], options: WriteOptions = {}): Promise<WriteOutcome> {
    return new Promise((resolve) => {
      actions.forEach((action, index) => {
        this.workbook = applyAction(this.workbook, action);
        this.lists.apply(action);
        this.tell(action);
        options.onProgress?.(index + 1, actions.length);
      });
      resolve({ roundTrips: 1 });
    });
  }

  select(cell: CellAddress): Promise<void> {
    this.selected = cell;
    return Promise.resolve();
  }

  watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    return Promise.resolve(() => {
      this.listeners.delete(listener);
      return Promise.resolve();
    });
  }

  private areaContents({ sheet: name, area, withChoices }: SheetArea): AreaContents {
    const sheet = this.workbook.sheets.find((candidate) => candidate.name === name);
    if (sheet === undefined) return { sheet: name, area, contents: null, numberFormats: null };
    return {
      sheet: name,
      area,
      contents: rowsOf(area, (row, column) => {
        const { value, formula } = cellAt(sheet, row, column);
        return { value, formula };
      }),
      numberFormats: rowsOf(area, (row, column) => cellAt(sheet, row, column).numberFormat),
      ...(withChoices === true && { choices: this.lists.in(name, area) }),
    };
  }

  private tell(action: WriteAction): void {
    const change: WorkbookChange = {
      sheet: action.sheet,
      area: "area" in action ? action.area : null,
      source: "own",
    };
    for (const listener of this.listeners) listener(change);
  }
}

/** A snapshot knows how far its sheet reaches: one past the last cell that holds anything. */
function measured(sheet: SheetSnapshot): SheetSnapshot {
  let [rowCount, columnCount] = [0, 0];
  sheet.rows.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      if (cell === undefined || (cell.value === null && cell.formula === null)) return;
      rowCount = Math.max(rowCount, row + 1);
      columnCount = Math.max(columnCount, column + 1);
    }),
  );
  return { ...sheet, rowCount, columnCount };
}
