/** The workbook behind the host: sheets, cells and their formulas, selection, references that batches keep, events. */
import type { Rectangle } from "../../../src/core/grid/index.js";
import { Calculator } from "./calculate.js";
import { ALL_SHEETS, EventBoard } from "./events.js";
import { FunctionCalls } from "./function-calls.js";
import { refuse } from "./host-error.js";
import { formatPlace } from "./place.js";
import { Sheet } from "./sheet.js";
import { typeIntoCell } from "./type-into-cell.js";

export interface SheetPlace {
  readonly sheet: Sheet;
  readonly place: Rectangle;
}

/** Who is at work: the add-in under test, the person at the grid, or a co-author. */
export type Author = "add-in" | "person" | "co-author";

export class Workbook {
  name = "工作簿1.xlsx";
  sheets: Sheet[] = [];
  active: Sheet;
  selection: Rectangle = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  isReadOnly = false;
  isStructureProtected = false;
  /** Excel says who caused an edit since ExcelApi 1.14. */
  tellsTriggerSource = true;
  author: Author = "person";
  readonly events = new EventBoard();
  readonly functionCalls = new FunctionCalls();
  readonly references = new Map<string, SheetPlace>();
  private readonly calculator = new Calculator((name) => this.findSheet(name));
  private lastId = 0;

  constructor(firstSheet = "Sheet1") {
    this.active = this.insertSheet(firstSheet);
  }

  nextId(prefix: string): string {
    this.lastId += 1;
    return `${prefix}${this.lastId}`;
  }

  /** By id or by name, names without regard to case. */
  findSheet(key: string): Sheet | undefined {
    return (
      this.sheets.find((sheet) => sheet.id === key) ??
      this.sheets.find((sheet) => sheet.name.toLowerCase() === key.toLowerCase())
    );
  }

  sheet(key: string): Sheet {
    const sheet = this.findSheet(key);
    if (sheet === undefined) throw refuse.itemNotFound();
    return sheet;
  }

  private insertSheet(name: string): Sheet {
    const sheet = new Sheet(`{${this.nextId("0000-")}}`, name);
    this.sheets = [...this.sheets, sheet];
    return sheet;
  }

  addSheet(name: string): Sheet {
    if (this.isStructureProtected) throw refuse.accessDenied();
    this.requireSheetName(name);
    const sheet = this.insertSheet(name);
    this.calculator.forget();
    this.events.raise("added", ALL_SHEETS, { source: this.source(), worksheetId: sheet.id });
    return sheet;
  }

  /** https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9; the codes are our reading of it. */
  requireSheetName(name: string, itself?: Sheet): void {
    const isWellFormed =
      name.length > 0 &&
      name.length <= 31 &&
      !/[:\\/?*[\]]/.test(name) &&
      !/^'|'$/.test(name) &&
      name.toLowerCase() !== "history";
    if (!isWellFormed) throw refuse.invalidArgument();
    const taken = this.findSheet(name);
    if (taken !== undefined && taken !== itself) throw refuse.itemExists();
  }

  deleteSheet(sheet: Sheet): void {
    if (this.isStructureProtected) throw refuse.accessDenied();
    const others = this.sheets.filter((one) => one !== sheet);
    const isLastVisible = !others.some((one) => one.visibility === "Visible");
    if (sheet.visibility === "VeryHidden" || isLastVisible) throw refuse.invalidOperation();
    this.sheets = others;
    if (this.active === sheet) this.active = others.find((one) => one.visibility === "Visible") ?? this.active;
    for (const [id, reference] of this.references) if (reference.sheet === sheet) this.references.delete(id);
    this.calculator.forget();
    this.events.raise("deleted", ALL_SHEETS, { source: this.source(), worksheetId: sheet.id });
  }

  activate(sheet: Sheet): void {
    if (sheet === this.active) return;
    this.events.raise("deactivated", this.active.id, { worksheetId: this.active.id });
    this.active = sheet;
    this.events.raise("activated", sheet.id, { worksheetId: sheet.id });
  }

  select({ sheet, place }: SheetPlace): void {
    this.activate(sheet);
    this.selection = place;
    this.events.raise("selectionChanged", sheet.id, { worksheetId: sheet.id, address: formatPlace(place) });
  }

  valueAt(sheet: Sheet, row: number, column: number): { readonly value: unknown; readonly isError: boolean } {
    return this.calculator.valueOf(sheet, row, column);
  }

  /** The results that an opened file carries for its formulas. */
  trustStoredResults(): void {
    for (const sheet of this.sheets) {
      const stored = [...sheet.entries()].filter(([, , cell]) => cell.formula !== null && cell.value !== "");
      this.calculator.trust(stored.map(([row, column, cell]) => [sheet, row, column, cell] as const));
    }
  }

  /** One assignment; a covered cell of a merged area keeps nothing. */
  typeInto(sheet: Sheet, row: number, column: number, value: unknown): void {
    if (sheet.isCovered(row, column)) return;
    sheet.put(row, column, typeIntoCell(sheet.cell(row, column), value));
  }

  /** Announces what changed; formulas are worked out anew. */
  contentsChanged({ sheet, place }: SheetPlace): void {
    this.calculator.forget();
    this.events.raise("changed", sheet.id, {
      changeType: "RangeEdited",
      source: this.source(),
      ...(this.tellsTriggerSource && { triggerSource: this.author === "add-in" ? "ThisLocalAddin" : "Unknown" }),
      worksheetId: sheet.id,
      address: formatPlace(place),
      shiftDirection: "None",
      referenceId: this.keep({ sheet, place }, "event-"),
    });
  }

  keep(range: SheetPlace, prefix = "reference-"): string {
    const id = this.nextId(prefix);
    this.references.set(id, range);
    return id;
  }

  private source(): "Local" | "Remote" {
    return this.author === "co-author" ? "Remote" : "Local";
  }
}
