/** Shows one workbook in the grid: the only module that the page loads late, because the grid is large. */
import { SetSelectionsOperation, type ISetSelectionsOperationParams } from "@univerjs/preset-sheets-core";
import type { CellAddress, WorkbookSnapshot } from "../../core/grid/index.js";
import type { WriteAction } from "../../core/plan/write-plan.js";
import type { WorkbookPort } from "../../ports/index.js";
import type { Language } from "../../wording/index.js";
import { GridPort } from "./grid-port.js";
import type { SheetLooks } from "../sheet-looks.js";
import { pause } from "../../adapters/browser/index.js";
import { gridWords } from "./grid-words.js";
import { startGrid } from "./start-grid.js";
import { toWorkbookData } from "./workbook-data.js";

export interface GridRequest {
  readonly container: HTMLElement;
  readonly language: Language;
  readonly isDark: boolean;
  readonly snapshot: WorkbookSnapshot;
  /** One of each sheet, in their order. */
  readonly looks: readonly (SheetLooks | null)[];
  readonly onHistory: (history: GridHistory) => void;
  readonly onRefused: () => void;
  /** A person selected a cell; what our own port selects is not told. */
  readonly onSelected: (cell: CellAddress) => void;
  /** True while a plan is carried out: then a person's undo would take back half of it, and waits. */
  readonly isWriting: () => boolean;
}

export interface GridHistory {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly isUnsaved: boolean;
}

export interface OpenedGrid {
  readonly port: WorkbookPort;
  /** What our own plans wrote, in order. */
  written(): readonly WriteAction[];
  activeSheet(): string;
  undo(): void;
  redo(): void;
  markSaved(): void;
  dispose(): void;
}

/** Answers once a person may work in the grid. */
export type OpenGrid = (request: GridRequest) => Promise<OpenedGrid>;

/** Mutations that change what a package holds. */
const CHANGING =
  /^sheet\.mutation\.(?:set-range-values|insert-sheet|remove-sheet|add-worksheet-merge|remove-worksheet-merge)/;

export const openGrid: OpenGrid = async (request) => {
  const [data, words] = await Promise.all([
    toWorkbookData("book", request.snapshot, request.looks),
    gridWords(request.language),
  ]);
  const grid = startGrid({ ...request, words });
  await pause();
  const workbook = grid.api.createWorkbook(data);
  const port = new GridPort(grid, workbook, request.snapshot);
  let [isUnsaved, canUndo, canRedo] = [false, false, false];
  const tell = () => request.onHistory({ canUndo, canRedo, isUnsaved });
  const status = grid.history.undoRedoStatus$.subscribe(({ undos, redos }) => {
    canUndo = undos > 0;
    canRedo = redos > 0;
    tell();
  });
  const changes = grid.api.addEvent(grid.api.Event.CommandExecuted, ({ id, params, options }) => {
    if (isUnsaved || !CHANGING.test(id) || options?.onlyLocal === true || isCalculation(params)) return;
    isUnsaved = true;
    tell();
  });
  const histories = [grid.api.Event.BeforeUndo, grid.api.Event.BeforeRedo].map((event) =>
    grid.api.addEvent(event, (asked) => {
      asked.cancel ||= request.isWriting();
    }),
  );
  // By its command: the grid's event SelectionChanged does not come (0.25.1).
  const selections = grid.api.addEvent(grid.api.Event.CommandExecuted, ({ id, params }) => {
    if (id !== SetSelectionsOperation.id || port.isSelecting || !isSelection(params)) return;
    const [first] = params.selections;
    const sheet = workbook.getSheetBySheetId(params.subUnitId)?.getSheetName();
    if (first === undefined || sheet === undefined) return;
    request.onSelected({ sheet, row: first.range.startRow, column: first.range.startColumn });
  });
  await grid.whenReady;
  return {
    port,
    written: () => port.written,
    activeSheet: () => workbook.getActiveSheet().getSheetName(),
    undo: () => void grid.api.undo(),
    redo: () => void grid.api.redo(),
    markSaved() {
      isUnsaved = false;
      tell();
    },
    dispose() {
      status.unsubscribe();
      changes.dispose();
      selections.dispose();
      for (const history of histories) history.dispose();
      grid.dispose();
    },
  };
};

/** Results that the grid calculates are no edits of a person. */
function isCalculation(params: unknown): boolean {
  return typeof params === "object" && params !== null && "trigger" in params && params.trigger === "formula";
}

function isSelection(params: unknown): params is ISetSelectionsOperationParams {
  return typeof params === "object" && params !== null && "selections" in params && "subUnitId" in params;
}
