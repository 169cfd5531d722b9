/** A workbook that can be read and written: Excel through Office.js, an .xlsx file, or one held in memory. */
import type { CellAddress, Rectangle, SheetSnapshot, WorkbookSnapshot } from "../core/grid/index.js";
import type { CellChoices, CellContent, WriteAction } from "../core/plan/write-plan.js";

export interface WorkbookPort {
  /** Never changes anything in the workbook. @throws HostFault */
  read(request?: ReadRequest): Promise<WorkbookSnapshot>;
  /**
   * The present contents and number formats of some areas, in one round trip: guards, before-images and read-back. In a host that answers
   * in parts of so many bytes one more for each, and one more where something is not as expected. @throws HostFault
   */
  readAreas(areas: readonly SheetArea[]): Promise<readonly AreaContents[]>;
  /** Carries out the actions in order. Not atomic by itself: `app/apply-plan` takes back what was done at a failure. @throws HostFault */
  write(actions: readonly WriteAction[], options?: WriteOptions): Promise<WriteOutcome>;
  /** Shows a cell to the person, where the host can. */
  select(cell: CellAddress): Promise<void>;
  /** Calls back after edits by a person or another author; returns the function that stops it. Null where the host has no events. */
  watch(listener: (change: WorkbookChange) => void): Promise<(() => Promise<void>) | null>;
  readonly abilities: WorkbookAbilities;
}

export interface ReadRequest {
  /** Names of sheets; all where absent. */
  readonly sheets?: readonly string[];
  /** Merges cost the undo history in some versions of Excel: asked for only on an explicit user action (office-js #5918). */
  readonly withMerges?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface SheetArea {
  readonly sheet: string;
  readonly area: Rectangle;
  /** True where only contents are compared: number formats are a third of what has to cross the wire. */
  readonly withoutFormats?: boolean;
  /** True where the drop-down list of the cells is asked for too. */
  readonly withChoices?: boolean;
  /** True where of a formula its text decides: its result may then come back as null. */
  readonly withoutResults?: boolean;
  /** What most likely stands there, so that a host can ask for less. What comes back is what is there, whether expected or not. */
  readonly expected?: AreaContents["contents"];
}

export interface AreaContents extends Pick<SheetArea, "sheet" | "area"> {
  /** Null where the sheet is not there. */
  readonly contents: readonly (readonly CellContent[])[] | null;
  /** Null too where they were not asked for, if the host saves by it. */
  readonly numberFormats: readonly (readonly (string | null)[])[] | null;
  /** Absent where it was not asked for, or where this host cannot tell: then no list is written into cells that are there already. */
  readonly choices?: CellChoices;
}

export interface WriteOptions {
  readonly onProgress?: (done: number, total: number) => void;
}

export interface WriteOutcome {
  readonly roundTrips: number;
}

export interface WorkbookChange {
  readonly sheet: string;
  /** Null where the whole sheet, or the list of sheets, changed. */
  readonly area: Rectangle | null;
  readonly source: "local" | "remote" | "own";
}

export interface WorkbookAbilities {
  readonly merges: boolean;
  readonly notes: boolean;
  readonly charts: boolean;
  readonly pageLayout: boolean;
  /** Drop-down lists. */
  readonly choices: boolean;
  readonly events: boolean;
  readonly selection: boolean;
}

export type { SheetSnapshot };
