/** The open workbook in Excel, through Office.js: the workbook port within the round trips of design.md §3. */
import type { CellAddress, WorkbookSnapshot } from "../../core/grid/index.js";
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
} from "../../ports/index.js";
import { ChangeWatch } from "./change-watch.js";
import { officeAbilities, SET_OF } from "./office-abilities.js";
import type { OfficeEnvironment } from "./office-environment.js";
import { OwnWrites } from "./own-writes.js";
import { readAreas } from "./reading/read-areas.js";
import { readOutline, type WorkbookOutline } from "./reading/read-outline.js";
import { readSnapshot } from "./reading/read-snapshot.js";
import { selectCell } from "./select-cell.js";
import { toHostFault } from "./translate-error.js";
import { writeActions } from "./writing/write-actions.js";

export class OfficeWorkbook implements WorkbookPort {
  readonly abilities: WorkbookAbilities;
  private readonly ownWrites = new OwnWrites();
  private readonly changes: ChangeWatch;
  /** As last seen: how many sheets a read asks for. */
  private sheetCount: number | null = null;

  constructor(private readonly environment: OfficeEnvironment) {
    this.abilities = officeAbilities(environment);
    this.changes = new ChangeWatch(environment, (sheet, area) => this.ownWrites.recognize(sheet, area));
  }

  /** What the pane says before anything is read: the workbook's name, how many sheets, and the one in front. */
  async outline(): Promise<WorkbookOutline> {
    const outline = await translated(readOutline(this.environment));
    this.sheetCount = outline.sheetCount;
    return outline;
  }

  async read(request: ReadRequest = {}): Promise<WorkbookSnapshot> {
    const snapshot = await translated(readSnapshot(this.environment, { ...request, sheetCount: this.sheetCount }));
    if (request.sheets === undefined) this.sheetCount = snapshot.sheets.length;
    return snapshot;
  }

  readAreas(areas: readonly SheetArea[]): Promise<readonly AreaContents[]> {
    return translated(readAreas(this.environment, areas));
  }

  async write(actions: readonly WriteAction[], options: WriteOptions = {}): Promise<WriteOutcome> {
    const isToldByEvents = this.environment.supports(SET_OF.eventTrigger);
    for (const action of isToldByEvents ? [] : actions) {
      if (action.kind === "set-contents") this.ownWrites.expect(action.sheet, action.area);
    }
    const outcome = await translated(writeActions(this.environment, actions, options));
    if (this.sheetCount !== null) this.sheetCount += sheetsGained(actions);
    return outcome;
  }

  select(cell: CellAddress): Promise<void> {
    return translated(selectCell(this.environment, cell));
  }

  async watch(listener: (change: WorkbookChange) => void): Promise<(() => Promise<void>) | null> {
    if (!this.abilities.events) return null;
    const stop = await translated(this.changes.watch(listener));
    return () => translated(stop());
  }
}

async function translated<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw toHostFault(error);
  }
}

function sheetsGained(actions: readonly WriteAction[]): number {
  const count = (kind: WriteAction["kind"]) => actions.filter((action) => action.kind === kind).length;
  return count("add-sheet") - count("remove-sheet");
}
