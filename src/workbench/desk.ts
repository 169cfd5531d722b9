/**
 * One desk: the workbook that lies open, the grid that shows it, the pane beside it. Opens and saves files of the person's own
 * disk; nothing is sent anywhere.
 */
import { HostFault, type WorkbookPort } from "../ports/index.js";
import { createStore, type PaneSession, type Store } from "../ui/index.js";
import type { Language } from "../wording/index.js";
import type { OpenedGrid, OpenGrid } from "./grid/open-grid.js";
import type { OpenedPackage, OpenPackage } from "./open-package.js";

export interface DeskState {
  readonly book: { readonly name: string } | null;
  readonly isOpening: string | null;
  readonly isUnsaved: boolean;
  readonly isSaved: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** A refusal of the file or the browser, in the way of its sentence. */
  readonly fault: HostFault | null;
  /** A file that waits for the answer to the unsaved changes. */
  readonly waiting: ChosenFile | null;
  /** True where a person asked for something that the grid does not do. */
  readonly wasRefused: boolean;
}

export interface ChosenFile {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

export interface DeskServices {
  readonly session: PaneSession;
  readonly openPackage: OpenPackage;
  /** Loaded when the first workbook is opened. */
  readonly loadGrid: () => Promise<OpenGrid>;
  readonly saveFile: (name: string, bytes: Uint8Array) => void;
  readonly copyName: (name: string) => string;
  readonly sample: () => Promise<ChosenFile>;
}

const FIRST_STATE: DeskState = {
  book: null,
  isOpening: null,
  isUnsaved: false,
  isSaved: false,
  canUndo: false,
  canRedo: false,
  fault: null,
  waiting: null,
  wasRefused: false,
};

export class Desk {
  readonly store: Store<DeskState> = createStore(FIRST_STATE);
  readonly session: PaneSession;
  private opened: { readonly file: OpenedPackage; readonly grid: OpenedGrid } | null = null;
  private container: HTMLElement | null = null;

  constructor(private readonly services: DeskServices) {
    this.session = services.session;
  }

  get port(): WorkbookPort | null {
    return this.opened?.grid.port ?? null;
  }

  /** The place in the page where the grid stands. */
  setContainer(container: HTMLElement | null): void {
    this.container = container;
  }

  async openSample(look: GridLook): Promise<void> {
    await this.open(await this.services.sample(), look);
  }

  /** Unsaved changes are asked about first. */
  async open(file: ChosenFile, look: GridLook): Promise<void> {
    if (this.store.get().isUnsaved) {
      this.store.update({ waiting: file, fault: null });
      return;
    }
    await this.openNow(file, look);
  }

  async openWaiting(look: GridLook): Promise<void> {
    const { waiting } = this.store.get();
    this.store.update({ waiting: null });
    if (waiting !== null) await this.openNow(waiting, look);
  }

  /** Where saving is refused, nothing is opened. */
  async saveAndOpenWaiting(look: GridLook): Promise<void> {
    await this.save();
    if (!this.store.get().isUnsaved) await this.openWaiting(look);
  }

  dismiss(): void {
    this.store.update({ waiting: null, fault: null, wasRefused: false });
  }

  undo(): void {
    this.opened?.grid.undo();
  }

  redo(): void {
    this.opened?.grid.redo();
  }

  /** A copy of the opened package with what the grid says now, to the person's own disk. */
  async save(): Promise<void> {
    const { opened } = this;
    if (opened === null) return;
    try {
      const now = await opened.grid.port.read();
      const bytes = await opened.file.saved(now, opened.grid.written());
      this.services.saveFile(this.services.copyName(opened.file.snapshot.name), bytes);
      opened.grid.markSaved();
      this.store.update({ isUnsaved: false, isSaved: true, fault: null });
    } catch (fault) {
      this.refuse(fault, opened.file.snapshot.name);
    }
  }

  private async openNow(file: ChosenFile, look: GridLook): Promise<void> {
    const { container } = this;
    if (container === null) return;
    this.store.update({ isOpening: file.name, fault: null });
    try {
      const [opened, openGrid] = await Promise.all([
        file.bytes().then((bytes) => this.services.openPackage(bytes, file.name)),
        this.services.loadGrid(),
      ]);
      this.opened?.grid.dispose();
      const grid = await openGrid({
        container,
        ...look,
        snapshot: opened.snapshot,
        looks: opened.looks,
        onHistory: (history) => this.store.update({ ...history, ...(history.isUnsaved && { isSaved: false }) }),
        onRefused: () => this.store.update({ wasRefused: true }),
        onSelected: (cell) => this.session.follow(cell),
        isWriting: () => this.session.state.isBusy,
      });
      this.opened = { file: opened, grid };
      const { name, sheets } = opened.snapshot;
      this.store.update({ ...FIRST_STATE, book: { name } });
      await this.session.open({ name, sheetCount: sheets.length, activeSheet: grid.activeSheet() }, grid.port);
    } catch (fault) {
      this.refuse(fault, file.name);
    }
  }

  private refuse(fault: unknown, name: string): void {
    if (!(fault instanceof HostFault)) throw fault;
    const named = new HostFault(fault.code, { path: name, ...fault.data }, { cause: fault });
    this.store.update({ isOpening: null, fault: named });
  }
}

export interface GridLook {
  readonly language: Language;
  readonly isDark: boolean;
}
