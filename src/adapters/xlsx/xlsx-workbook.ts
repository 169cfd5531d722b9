/**
 * A workbook file held in memory. Sheets are read when asked for; edits are gathered and carried out when the file is written or read
 * anew, by changing only the XML of the cells and parts that they name (design.md §3.10).
 */
import type { Rectangle, SheetSnapshot, WorkbookSnapshot } from "../../core/grid/index.js";
import type { AddSheet, RemoveSheet, WriteAction } from "../../core/plan/write-plan.js";
import { BLANK } from "../../core/plan/cell-content.js";
import { HostFault } from "../../ports/host-fault.js";
import type { AreaContents, SheetArea } from "../../ports/workbook-port.js";
import { CellsAfterEdits } from "./cells-after-edits.js";
import type { OfficePackage } from "./package/office-package.js";
import { doneAtOnce, doneInTime, type Steps } from "./package/steps.js";
import { readCellLooks } from "./presentation/cell-looks.js";
import { readThemeColors } from "./presentation/colors.js";
import { readPresentation } from "./presentation/read-presentation.js";
import type { CellLook, SheetPresentation } from "./presentation/sheet-presentation.js";
import { SheetLoader } from "./reading/sheet-loader.js";
import { pathOfType, readWorkbookPart, type SheetTab, type WorkbookPart } from "./reading/workbook-part.js";
import { checkAction, type SheetLimits } from "./writing/check-action.js";
import { DataValidations } from "./writing/data-validations.js";
import { gatherEdit } from "./writing/gather-edits.js";
import { MergedAreas } from "./writing/merged-areas.js";
import { SheetEdits } from "./writing/sheet-edits.js";
import { addSheet, removeSheet } from "./writing/sheet-list.js";
import { writeEdits } from "./writing/write-edits.js";
import { backgroundCompressors, compressor, type Compressor } from "./zip/deflate.js";
import { XmlSections } from "./xml/xml-sections.js";

/** A sheet that actions are being gathered for. */
interface EditedTab extends SheetLimits {
  readonly tab: SheetTab;
  readonly edits: SheetEdits;
}

export class XlsxWorkbook {
  private workbook: WorkbookPart;
  private loader: SheetLoader;
  /** By the sheet's name. */
  private readonly edits = new Map<string, SheetEdits>();
  private looks: readonly CellLook[] | null = null;
  /** By the sheet's name: as they are after the edits so far. */
  private readonly merges = new Map<string, MergedAreas>();

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
    doneAtOnce(this.carryOutEdits(null));
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

  /** How a worksheet looks, for hosts that show it; null where there is none of that name. @throws HostFault `file/damaged` */
  presentation(sheetName: string): SheetPresentation | null {
    const path = this.tabNamed(sheetName)?.path ?? null;
    if (path === null || !this.parts.has(path)) return null;
    this.looks ??= this.readLooks();
    return readPresentation(this.parts.text(path), path, this.looks);
  }

  /** What some areas hold now, edits included. */
  areas(areas: readonly SheetArea[]): AreaContents[] {
    const validations = new Map<string, DataValidations>();
    return areas.map(({ sheet, area, withoutFormats, withChoices }) => {
      const tab = this.tabNamed(sheet);
      if (tab === undefined) return { sheet, area, contents: null, numberFormats: null };
      const cells = this.cellsOf(tab);
      const numberFormats = withoutFormats === true ? null : cells.formatsIn(area);
      const found = { sheet, area, contents: cells.contentsIn(area), numberFormats };
      if (withChoices !== true) return found;
      const known = validations.get(sheet) ?? this.validationsOf(tab);
      validations.set(sheet, known);
      return { ...found, choices: known.in(area) };
    });
  }

  private validationsOf({ name, path }: SheetTab): DataValidations {
    const xml = path !== null && this.parts.has(path) ? this.parts.text(path) : "<worksheet/>";
    const validations = new DataValidations(new XmlSections(xml, path ?? ""));
    for (const edit of this.edits.get(name)?.choices ?? []) validations.set(edit);
    return validations;
  }

  /** @throws HostFault `host/sheet-missing`, `host/sheet-name-taken`, `host/structure-protected`, `host/merged-area`, `host/too-large` or `host/refused` */
  apply(actions: readonly WriteAction[]): void {
    // A plan speaks of one sheet many times over before it turns to the next.
    let present: EditedTab | null = null;
    for (const action of actions) {
      if (action.kind === "add-sheet") {
        this.refuseLockedStructure();
        addSheet(this.parts, this.workbook, action.sheet);
        this.rereadTabs();
        present = null;
      } else if (action.kind === "remove-sheet") {
        this.refuseLockedStructure();
        this.refuseToHideAll(action.sheet);
        removeSheet(this.parts, this.workbook, this.tabToEdit(action.sheet));
        this.edits.delete(action.sheet);
        this.merges.delete(action.sheet);
        this.rereadTabs();
        present = null;
      } else {
        if (present?.tab.name !== action.sheet) present = this.editedTab(action.sheet);
        this.applyToSheet(present, action);
      }
    }
  }

  private editedTab(sheet: string): EditedTab {
    const tab = this.tabToEdit(sheet);
    return { tab, edits: this.editsOf(sheet), merges: this.mergesOf(tab), arrays: this.loader.arrays(tab) };
  }

  /** `workbookProtection lockStructure`: Excel itself would not add or remove a sheet here. */
  private refuseLockedStructure(): void {
    if (this.workbook.isStructureProtected) throw new HostFault("host/structure-protected");
  }

  private applyToSheet(edited: EditedTab, action: Exclude<WriteAction, AddSheet | RemoveSheet>): void {
    const { tab, edits, merges } = edited;
    checkAction(action, edited);
    gatherEdit(edits, action);
    if (action.kind === "merge" || action.kind === "unmerge") merges[action.kind](action.area);
    if (action.kind === "merge") this.clearCoveredCells(tab, edits, action.area);
  }

  private mergesOf(tab: SheetTab): MergedAreas {
    let merges = this.merges.get(tab.name);
    if (merges === undefined) this.merges.set(tab.name, (merges = new MergedAreas(this.loader.load(tab).merges)));
    return merges;
  }

  /** A merge keeps the content of its first cell alone, as Excel does. */
  private clearCoveredCells(tab: SheetTab, edits: SheetEdits, area: Rectangle): void {
    const cells = this.cellsOf(tab);
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const isFirst = row === area.row && column === area.column;
        const { value, formula } = cells.contentAt(row, column);
        if (isFirst || (value === null && formula === null)) continue;
        edits.setContents({ row, column, rowCount: 1, columnCount: 1 }, [[BLANK]]);
      }
    }
  }

  private editsOf(sheet: string): SheetEdits {
    let edits = this.edits.get(sheet);
    if (edits === undefined) this.edits.set(sheet, (edits = new SheetEdits()));
    return edits;
  }

  /** Adds a sheet that was read from another kind of file, with all it holds. */
  importSheet(name: string, visibility: SheetSnapshot["visibility"], contents: SheetEdits): void {
    addSheet(this.parts, this.workbook, name, visibility);
    this.rereadTabs();
    this.edits.set(name, contents);
  }

  /** The file with all edits. The same workbook and edits give the same bytes. @throws HostFault `host/refused` */
  toBytes(): Uint8Array {
    doneAtOnce(this.carryOutEdits(compressor));
    return this.parts.toBytes();
  }

  /** As `toBytes`, to the last bit; what is written is compressed on other threads, where there are any, while the rest is being made. */
  async toBytesInBackground(): Promise<Uint8Array> {
    await doneInTime(this.carryOutEdits(backgroundCompressors()));
    return this.parts.toBytes();
  }

  private readLooks(): readonly CellLook[] {
    const styles = pathOfType(this.workbook, "styles");
    if (styles === null || !this.parts.has(styles)) return [];
    const theme = pathOfType(this.workbook, "theme") ?? "";
    const colors = readThemeColors(this.parts.has(theme) ? this.parts.text(theme) : null, theme);
    return readCellLooks(this.parts.text(styles), styles, colors);
  }

  private *carryOutEdits(makeCompressor: (() => Compressor) | null): Steps<void> {
    if (this.edits.size === 0) return;
    const sheets = Array.from(this.edits, ([name, edits]) => {
      const tab = this.tabToEdit(name);
      const cells = this.cellsOf(tab);
      const valueAt = (row: number, column: number) => cells.contentAt(row, column).value;
      return { tabIndex: this.workbook.tabs.indexOf(tab), name, path: tab.path ?? "", edits, valueAt };
    });
    yield* writeEdits(this.parts, this.workbook, sheets, makeCompressor);
    this.edits.clear();
    this.workbook = readWorkbookPart(this.parts);
    const edited = new Set(sheets.map(({ path }) => path));
    this.loader = this.loader.without(this.workbook, edited);
  }

  private rereadTabs(): void {
    this.workbook = readWorkbookPart(this.parts);
    this.loader = this.loader.without(this.workbook, new Set());
  }

  private cellsOf(tab: SheetTab): CellsAfterEdits {
    const before = this.isWorksheetWithPart(tab) ? this.loader.load(tab) : null;
    return new CellsAfterEdits(before, this.edits.get(tab.name));
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

  /** A workbook without a visible sheet cannot be opened. */
  private refuseToHideAll(removed: string): void {
    const isLeft = this.workbook.tabs.some((tab) => tab.visibility === "visible" && tab.name !== removed);
    if (!isLeft) throw new HostFault("host/refused", { sheet: removed });
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
