/** A workbook file as the application's port: reading answers from memory, writing is gathered until the file is saved. */
import type { WorkbookSnapshot } from "../../core/grid/index.js";
import type { WriteAction } from "../../core/plan/write-plan.js";
import type {
  AreaContents,
  ReadRequest,
  SheetArea,
  WorkbookAbilities,
  WorkbookPort,
  WriteOutcome,
} from "../../ports/workbook-port.js";
import type { XlsxWorkbook } from "./xlsx-workbook.js";

export class XlsxWorkbookPort implements WorkbookPort {
  readonly abilities: WorkbookAbilities = {
    merges: true,
    notes: true,
    charts: true,
    pageLayout: true,
    choices: true,
    events: false,
    selection: false,
  };

  constructor(private readonly workbook: XlsxWorkbook) {}

  read(request: ReadRequest = {}): Promise<WorkbookSnapshot> {
    return inPromise(() => this.workbook.snapshot(request.sheets));
  }

  readAreas(areas: readonly SheetArea[]): Promise<readonly AreaContents[]> {
    return inPromise(() => this.workbook.areas(areas));
  }

  write(actions: readonly WriteAction[]): Promise<WriteOutcome> {
    return inPromise(() => {
      this.workbook.apply(actions);
      return { roundTrips: 0 };
    });
  }

  /** A file shows nothing. */
  select(): Promise<void> {
    return Promise.resolve();
  }

  /** Nobody else edits a file held in memory. */
  watch(): Promise<null> {
    return Promise.resolve(null);
  }

  /** @throws HostFault */
  toBytes(): Uint8Array {
    return this.workbook.toBytes();
  }
}

/** What is thrown becomes the promise's rejection, as with every other host. */
function inPromise<Result>(work: () => Result): Promise<Result> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
