/**
 * A workbook file held in memory. Sheets are read when asked for; edits are gathered and carried out when the file is written or read
 * anew, by changing only the XML of the cells and parts that they name (design.md §3.10).
 */
import { BLANK_CELL, cellAt, type Cell, type SheetSnapshot, type WorkbookSnapshot } from "../../core/grid/index.js";
import type { WriteAction } from "../../core/plan/write-plan.js";
import { HostFault } from "../../ports/host-fault.js";
import type { AreaContents, SheetArea } from "../../ports/workbook-port.js";
import type { OfficePackage } from "./package/office-package.js";
import { SheetLoader } from "./reading/sheet-loader.js";
import { readWorkbookPart, type SheetTab, type WorkbookPart } from "./reading/workbook-part.js";
import { gatherEdit } from "./writing/gather-edits.js";
import { SheetEdits } from "./writing/sheet-edits.js";
import { addSheet, removeSheet } from "./writing/sheet-list.js";
import { writeEdits } from "./writing/write-edits.js";

export class XlsxWorkbook {
  private workbook: WorkbookPart;
  private loader: SheetLoader;
  /** By the sheet's name. */
  private readonly edits = new Map<string, SheetEdits>();

  constructor(
    private readonly parts: OfficePackage,
    /** The file's name, for messages. */
    readonly name: string,
  ) {
    this.workbook = readWorkbookPart(parts);
    this.loader = new SheetLoader(parts, this.workbook);
  }

  /** All worksheets, or those named. Chart sheets hold no cells and are left out. @throws HostFault `file/damaged` */
  snapshot(sheetNames?: readonly string[]): WorkbookSnapshot {
    this.carryOutEdits();
    this.refuseSharedNames();
    const tabs = this.workbook.tabs.filter((tab) => tab.isWorksheet && (sheetNames?.includes(tab.name) ?? true));
    return {
      name: this.name,
      sheets: tabs.map((tab) => this.loader.load(tab)),
      dateSystem: this.workbook.dateSystem,
      isReadOnly: false,
      isStructureProtected: this.workbook.isStructureProtected,
    };
  }

  /** What some areas hold now, edits included. */
  areas(areas: readonly SheetArea[]): AreaContents[] {
    return areas.map(({ sheet, area }) => {
      const tab = this.tabNamed(sheet);
      if (tab === undefined) return { sheet, area, contents: null, numberFormats: null };
      const cells = Array.from({ length: area.rowCount }, (_, row) =>
        Array.from({ length: area.columnCount }, (_, column) =>
          this.cellAfterEdits(tab, area.row + row, area.column + column),
        ),
      );
      return {
        sheet,
        area,
        contents: cells.map((line) => line.map(({ value, formula }) => ({ value, formula }))),
        numberFormats: cells.map((line) => line.map(({ numberFormat }) => numberFormat)),
      };
    });
  }

  /** @throws HostFault `host/sheet-missing`, `host/sheet-name-taken`, `host/too-large` or `host/refused` */
  apply(actions: readonly WriteAction[]): void {
    for (const action of actions) {
      if (action.kind === "add-sheet") {
        addSheet(this.parts, this.workbook, action.sheet);
        this.rereadTabs();
      } else if (action.kind === "remove-sheet") {
        removeSheet(this.parts, this.workbook, this.tabToEdit(action.sheet));
        this.edits.delete(action.sheet);
        this.rereadTabs();
      } else {
        const { name } = this.tabToEdit(action.sheet);
        let edits = this.edits.get(name);
        if (edits === undefined) this.edits.set(name, (edits = new SheetEdits()));
        gatherEdit(edits, action);
      }
    }
  }

  /** Adds a sheet that was read from another kind of file, with all it holds. */
  importSheet(name: string, visibility: SheetSnapshot["visibility"], contents: SheetEdits): void {
    addSheet(this.parts, this.workbook, name, visibility);
    this.rereadTabs();
    this.edits.set(name, contents);
  }

  /** The file with all edits. The same workbook and edits give the same bytes. @throws HostFault `host/refused` */
  toBytes(): Uint8Array {
    this.carryOutEdits();
    return this.parts.toBytes();
  }

  private carryOutEdits(): void {
    if (this.edits.size === 0) return;
    const sheets = Array.from(this.edits, ([name, edits]) => {
      const tab = this.tabToEdit(name);
      const valueAt = (row: number, column: number) => this.cellAfterEdits(tab, row, column).value;
      return { tabIndex: this.workbook.tabs.indexOf(tab), name, path: tab.path ?? "", edits, valueAt };
    });
    writeEdits(this.parts, this.workbook, sheets);
    this.edits.clear();
    this.workbook = readWorkbookPart(this.parts);
    const edited = new Set(sheets.map(({ path }) => path));
    this.loader = this.loader.without(this.workbook, edited);
  }

  private rereadTabs(): void {
    this.workbook = readWorkbookPart(this.parts);
    this.loader = this.loader.without(this.workbook, new Set());
  }

  private cellAfterEdits(tab: SheetTab, row: number, column: number): Cell {
    const edit = this.edits.get(tab.name)?.cell(row, column);
    if (edit?.content !== undefined && edit.style?.patch.numberFormat !== undefined) {
      return { ...edit.content, numberFormat: edit.style.patch.numberFormat };
    }
    const before: Cell = this.isWorksheetWithPart(tab) ? cellAt(this.loader.load(tab), row, column) : BLANK_CELL;
    if (edit === undefined) return before;
    const numberFormat =
      edit.style?.patch.numberFormat === undefined ? before.numberFormat : edit.style.patch.numberFormat;
    return { ...(edit.content ?? before), numberFormat };
  }

  private isWorksheetWithPart(tab: SheetTab): boolean {
    return tab.isWorksheet && tab.path !== null && this.parts.has(tab.path);
  }

  private tabNamed(name: string): SheetTab | undefined {
    return this.workbook.tabs.find((tab) => tab.name === name);
  }

  private tabToEdit(name: string): SheetTab {
    const tab = this.tabNamed(name);
    if (tab === undefined || !this.isWorksheetWithPart(tab)) throw new HostFault("host/sheet-missing", { sheet: name });
    return tab;
  }

  /** Sheets are addressed by name everywhere; with two of one name a score could land in the wrong one. */
  private refuseSharedNames(): void {
    const names = new Set<string>();
    for (const { name } of this.workbook.tabs) {
      if (names.has(name.toLowerCase())) throw new HostFault("file/damaged", { sheet: name });
      names.add(name.toLowerCase());
    }
  }
}
