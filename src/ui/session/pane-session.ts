/**
 * One workbook's visit in the pane: reads, scores, previews, writes, takes back. The only place where the state changes.
 * A refusal of the host ends in a view that says so; it never leaves the pane without a way on.
 */
import { type CellAddress, type WorkbookSnapshot, rowKey } from "../../core/grid/index.js";
import type { Judgement } from "../../core/model/index.js";
import type { WritePlan } from "../../core/plan/write-plan.js";
import type { ColumnCorrection, Settings } from "../../core/policy/index.js";
import { HostFault, type WorkbookPort } from "../../ports/index.js";
import type { AssessRequest, IndicatorDetail, Judged, WriteWish } from "../../app/pane/pane-engine.js";
import type { PaneServices, UndoAnswer } from "./pane-services.js";
import { asWritten } from "./as-written.js";
import { FIRST_STATE } from "./first-state.js";
import { followedSelection } from "./followed-selection.js";
import { type Detail, type OpenBook, type PaneState, type PreviewDetail, type Tab } from "./pane-state.js";
import { previewDetail } from "./preview-detail.js";
import { hostFaultOf, refusalDetail } from "./refusal-detail.js";
import { settledState } from "./settled-state.js";
import { StaleWatch } from "./stale-watch.js";
import { createStore, type Store } from "./store.js";
import { undoneState, writtenReceipt, writtenState } from "./written-state.js";

export class PaneSession {
  readonly store: Store<PaneState> = createStore(FIRST_STATE);
  private workbook: WorkbookPort | null = null;
  private settings: Settings | null = null;
  private abort: AbortController | null = null;
  /** Done once what was written last is read back. */
  private reading: Promise<void> = Promise.resolve();
  private readonly watch: StaleWatch;
  constructor(private readonly services: PaneServices) {
    this.watch = new StaleWatch(this.store, {
      assess: (snapshot) => this.services.engine.assess(snapshot, this.request()),
      rescore: () => this.rescore(),
    });
  }

  get state(): PaneState {
    return this.store.get();
  }

  /** A workbook was opened, or the pane was opened beside it. Reads nothing yet but what can be undone. */
  async open(book: OpenBook, workbook: WorkbookPort): Promise<void> {
    await this.watch.stop();
    this.abort?.abort();
    this.workbook = workbook;
    this.settings = null;
    const { rescoresItself, choices } = this.state;
    this.store.update({ ...FIRST_STATE, book, rescoresItself, choices });
    await this.refreshUndo();
  }

  /** The button of the first run, and 重新读取. */
  async read(): Promise<void> {
    const { workbook } = this;
    if (workbook === null) return;
    const abort = new AbortController();
    this.abort = abort;
    this.store.update({
      stage: "reading",
      detail: null,
      stale: null,
      receipt: null,
      progress: { sheet: null, done: 0, total: this.state.book?.sheetCount ?? 0, isScoring: false },
    });
    try {
      const snapshot = await workbook.read({
        withMerges: true,
        signal: abort.signal,
        onProgress: (done, total) => this.store.update({ progress: { sheet: null, done, total, isScoring: false } }),
      });
      if (abort.signal.aborted) return;
      await this.watch.start(workbook);
      await this.take(snapshot, abort.signal);
    } catch (fault) {
      if (!(fault instanceof HostFault)) throw fault;
      if (abort.signal.aborted || fault.code === "host/cancelled") return;
      this.store.update({ stage: this.state.assessment === null ? "first-run" : "ready", progress: null });
      this.showFault(fault, "read");
    }
  }

  stopReading(): void {
    this.abort?.abort();
    this.store.update({ stage: this.state.assessment === null ? "first-run" : "ready", progress: null });
  }

  /** 按此读取: sheet and columns picked by hand. They are kept with the settings once the person saves those. */
  async readWithColumns(correction: ColumnCorrection): Promise<void> {
    const { snapshot } = this.state;
    if (snapshot === null) return;
    const settings = await this.currentSettings();
    this.settings = {
      ...settings,
      columns: [...settings.columns.filter(({ sheet }) => sheet !== correction.sheet), correction],
    };
    await this.take(snapshot, null);
  }

  showTab(tab: Tab): void {
    this.store.update({ tab, detail: null, receipt: tab === "overview" ? this.state.receipt : null });
    if (tab === "settings" && this.state.choices === null) {
      void this.services.engine.choices().then((choices) => this.store.update({ choices }));
    }
  }

  showSheet(sheet: string): void {
    this.store.update({ sheet });
  }

  openIndicator(indicator: CellAddress, kind: "why" | "judgement" = "why"): void {
    this.store.update({ detail: { kind, indicator }, tab: "indicators", lastIndicator: rowKey(indicator) });
  }

  back(): void {
    const { detail } = this.state;
    if (detail?.kind === "preview") this.store.update({ detail: detail.writing === null ? detail.from : detail });
    else if (detail?.kind === "fault") this.store.update({ detail: detail.waiting });
    else this.store.update({ detail: null });
  }

  /** The person selected a cell in the sheet; the focus stays there. */
  follow(cell: CellAddress): void {
    const followed = followedSelection(this.state, cell);
    if (followed !== null) this.store.update(followed);
  }

  async select(cell: CellAddress): Promise<void> {
    if (this.workbook?.abilities.selection !== true) return;
    await this.workbook.select(cell).catch((fault: unknown) => this.showFault(hostFaultOf(fault), "read"));
  }

  /** Why an indicator has its score. */
  explain(indicator: CellAddress): Promise<IndicatorDetail | null> {
    const { snapshot } = this.state;
    if (snapshot === null) return Promise.resolve(null);
    return this.services.engine.explain(snapshot, indicator, this.request());
  }

  /** What a judgement would give; nothing is written. */
  judge(indicator: CellAddress, judgement: Judgement): Promise<Judged | null> {
    const { snapshot } = this.state;
    if (snapshot === null) return Promise.resolve(null);
    return this.services.engine.judge(snapshot, indicator, judgement, this.request());
  }

  /** Every wish to write ends in the preview first. */
  async preview(wish: WriteWish): Promise<void> {
    const detail = await this.previewOf(wish);
    if (detail !== null) this.store.update({ detail });
  }

  /** What a wish would write, for views that show old → new themselves. */
  async previewOf(wish: WriteWish): Promise<PreviewDetail | null> {
    await this.reading;
    const current = this.state.snapshot ?? (await this.workbook?.read({ withMerges: true })) ?? null;
    if (current === null) return null;
    const planned = await this.services.engine.plan(current, wish, this.request());
    const proposal = await this.services.writer.preview(this.workbook, planned);
    return previewDetail(proposal, wish, current, this.state);
  }

  /** Writes what the preview shows. */
  async write(detail: PreviewDetail, next: Detail | null = null): Promise<void> {
    const { workbook } = this;
    if (workbook === null || this.state.isBusy) return;
    const writing = (done: number, total: number) =>
      this.store.update({ detail: { ...detail, writing: { done, total } } });
    this.store.update({ isBusy: true });
    writing(0, detail.planned.plan.actions.length);
    const { plan } = detail.planned;
    this.watch.hold();
    const result = await this.services.writer.apply(workbook, plan, this.bookName(), { onProgress: writing });
    this.store.update({ isBusy: false });
    if (result.outcome !== "applied") {
      this.watch.release();
      this.store.update({ detail: refusalDetail(result, "write", { ...detail, writing: null }) });
      return;
    }
    if (detail.wish.kind === "settings") this.settings = null;
    this.store.update(writtenState(this.state, detail, result.at, next));
    await this.readBack(plan);
  }

  /** 撤销本次写入; also after the pane was closed and opened again. */
  async undo(answer: UndoAnswer = { kind: "ask" }): Promise<void> {
    const { workbook } = this;
    const { undoable, snapshot } = this.state;
    if (workbook === null || undoable === null || this.state.isBusy) return;
    this.store.update({ isBusy: true });
    const before = snapshot ?? (await workbook.read({ withMerges: true }));
    const inverse = await this.services.checkpoints.inverseOf(undoable.id);
    const preview = await this.services.engine.preview(before, inverse, this.request());
    this.watch.hold();
    const result = await this.services.writer.undo(workbook, undoable, answer);
    this.store.update({ isBusy: false });
    if (result.outcome !== "applied") this.watch.release();
    if (result.outcome === "stale") {
      const receipt = this.state.receipt ?? writtenReceipt(preview, undoable.at);
      this.store.update({ tab: "overview", detail: null, receipt: { ...receipt, changedSince: result.cells } });
      return;
    }
    if (result.outcome !== "applied") {
      this.store.update({ detail: refusalDetail(result, "undo", null) });
      return;
    }
    this.store.update(undoneState(preview, result.at));
    await this.readBack(inverse);
  }

  closeReceipt(): void {
    this.store.update({ receipt: null });
  }

  /** Settings are kept in the workbook's own sheet: they are previewed and written like everything else. */
  async saveSettings(settings: Settings): Promise<void> {
    await this.preview({ kind: "settings", settings });
  }

  setRescoresItself(rescoresItself: boolean): void {
    this.store.update({ rescoresItself });
  }

  dismissStale(): void {
    this.store.update({ stale: null });
  }

  /** Writes only what the edits changed, and only into cells that are ours. */
  async rescore(): Promise<void> {
    const { stale } = this.state;
    if (stale === null) return;
    const indicators = stale.changes.map(({ indicator }) => indicator);
    this.store.update({ ...stale.next, stale: null });
    const detail = await this.previewOf({ kind: "rescore", indicators });
    if (detail === null || detail.preview.changes.length === 0) return;
    if (detail.preview.changes.every(({ before }) => before !== null) || this.state.rescoresItself) {
      const { tab } = this.state;
      await this.write(detail);
      this.store.update({ tab });
    } else {
      this.store.update({ detail });
    }
  }

  private request(): AssessRequest {
    return { settings: this.settings, at: this.services.clock.now() };
  }

  private bookName(): string {
    return this.state.book?.name ?? this.state.snapshot?.name ?? "";
  }

  private async currentSettings(): Promise<Settings> {
    if (this.settings !== null) return this.settings;
    if (this.state.assessment !== null) return this.state.assessment.settings;
    return (await this.services.engine.choices()).defaults;
  }

  private async take(snapshot: WorkbookSnapshot, signal: AbortSignal | null): Promise<void> {
    const { progress } = this.state;
    this.store.update({ snapshot, progress: { ...(progress ?? { sheet: null, done: 1, total: 1 }), isScoring: true } });
    const assessment = await this.services.engine.assess(snapshot, this.request());
    if (signal?.aborted === true) return;
    this.store.update(settledState(this.state, snapshot, assessment));
    await this.refreshUndo();
  }

  /** Reads again after a write, without leaving the view. Edits made meanwhile are told afterwards. */
  private async readBack(plan: WritePlan): Promise<void> {
    const reading = this.readNow(plan).finally(() => this.watch.release());
    this.reading = reading;
    // The way back is offered at once: reading a large workbook takes seconds.
    await Promise.all([this.refreshUndo(), reading]);
  }

  private async readNow(plan: WritePlan): Promise<void> {
    const { workbook } = this;
    const { snapshot: before } = this.state;
    if (workbook === null) return;
    try {
      const fresh = await workbook.read({ withMerges: true });
      const snapshot = before === null ? fresh : asWritten(fresh, before, plan, this.watch.unseen);
      const assessment = await this.services.engine.assess(snapshot, this.request());
      this.store.update(settledState(this.state, snapshot, assessment));
    } catch (fault) {
      this.showFault(hostFaultOf(fault), "read");
    }
  }

  private async refreshUndo(): Promise<void> {
    const [newest] = await this.services.checkpoints.list(this.bookName());
    this.store.update({ undoable: newest ?? null });
  }

  private showFault(fault: HostFault, during: "read" | "write" | "undo"): void {
    const detail = { kind: "fault" as const, fault, during, outcome: "nothing-written" as const, waiting: null };
    this.store.update({ detail, isReadBack: true });
  }
}
