/**
 * Edits by the person or another author, told to any number of listeners through one registration with Excel, so that no edit is
 * reported twice however often the pane asks (office-js #1760, #420).
 */
import { parseRectangle, type Rectangle } from "../../core/grid/index.js";
import type { WorkbookChange } from "../../ports/index.js";
import { SET_OF } from "./office-abilities.js";
import type { OfficeEnvironment } from "./office-environment.js";

type Listener = (change: WorkbookChange) => void;

/** The part of the event that is looked at; the declared type promises members that older Excel leaves out. */
interface ChangeArguments {
  readonly worksheetId: string;
  readonly address?: string;
  readonly source?: string;
  /** Since ExcelApi 1.14. */
  readonly triggerSource?: string;
}

interface Handler {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

export class ChangeWatch {
  private readonly listeners = new Set<Listener>();
  private registration: Promise<readonly Handler[]> | null = null;
  private readonly sheetNames = new Map<string, string>();

  constructor(
    private readonly environment: OfficeEnvironment,
    /** For Excel that does not say who wrote. */
    private readonly isOwnWrite: (sheet: string, area: Rectangle) => boolean,
  ) {}

  /** Returns the function that ends this listener's watch. */
  async watch(listener: Listener): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    this.registration ??= this.register();
    await this.registration;
    return () => this.stop(listener);
  }

  private async stop(listener: Listener): Promise<void> {
    this.listeners.delete(listener);
    if (this.listeners.size > 0 || this.registration === null) return;
    const handlers = await this.registration;
    this.registration = null;
    for (const handler of handlers) handler.remove();
    // A handler is taken off only through the context that it was added in; one registration is one context.
    await handlers[0]?.context.sync();
  }

  /** One round trip where Excel reports edits of all sheets together; before ExcelApi 1.9 the sheets must be known first. */
  private register(): Promise<readonly Handler[]> {
    return this.environment.run({ waitsForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name");
      const reportsTogether = this.environment.supports(SET_OF.eventsOfAllSheets);
      if (!reportsTogether) await context.sync();
      const watched = reportsTogether ? [worksheets] : worksheets.items;
      const handlers: Handler[] = [
        ...watched.map((one) => one.onChanged.add((event) => this.cellsChanged(event))),
        worksheets.onAdded.add(() => this.sheetsChanged()),
        worksheets.onDeleted.add(() => this.sheetsChanged()),
      ];
      await context.sync();
      this.rememberNames(worksheets.items);
      return handlers;
    });
  }

  private rememberNames(worksheets: readonly Excel.Worksheet[]): void {
    for (const { id, name } of worksheets) this.sheetNames.set(id, name);
  }

  private async cellsChanged(event: ChangeArguments): Promise<void> {
    const sheet = await this.nameOf(event.worksheetId);
    const area = parseRectangle((event.address ?? "").replace(/^.*!/, ""));
    this.tell({ sheet, area, source: this.sourceOf(event, sheet, area) });
  }

  private sourceOf(event: ChangeArguments, sheet: string, area: Rectangle | null): WorkbookChange["source"] {
    if (event.source === "Remote") return "remote";
    if (event.triggerSource !== undefined) return event.triggerSource === "ThisLocalAddin" ? "own" : "local";
    const isEcho = area !== null && this.isOwnWrite(sheet, area);
    return isEcho ? "own" : "local";
  }

  private async sheetsChanged(): Promise<void> {
    await this.readNames();
    this.tell({ sheet: "", area: null, source: "local" });
  }

  private async nameOf(id: string): Promise<string> {
    if (!this.sheetNames.has(id)) await this.readNames();
    return this.sheetNames.get(id) ?? "";
  }

  private readNames(): Promise<void> {
    return this.environment.run({ waitsForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name");
      await context.sync();
      this.rememberNames(worksheets.items);
    });
  }

  private tell(change: WorkbookChange): void {
    for (const listener of this.listeners) listener(change);
  }
}
