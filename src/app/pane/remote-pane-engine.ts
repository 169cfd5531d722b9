/** The pane's engine in another thread: nothing it works on holds the page up. */
import type { CellAddress, WorkbookSnapshot } from "../../core/grid/index.js";
import type { Judgement } from "../../core/model/index.js";
import type { WritePlan } from "../../core/plan/write-plan.js";
import type { RemoteService } from "../remote/index.js";
import type { AssessRequest, PaneEngine, WriteWish } from "./pane-engine.js";
import type { PaneService } from "./pane-service.js";

export class RemotePaneEngine implements PaneEngine {
  private shown: WorkbookSnapshot | null = null;
  private spoken: string | null = null;

  /** @param language of the words that are written into the workbook; asked at each call */
  constructor(
    private readonly service: RemoteService<PaneService>,
    private readonly language: () => string,
  ) {}

  assess(snapshot: WorkbookSnapshot, request: AssessRequest) {
    this.show(snapshot);
    return this.service.call("assess", request);
  }

  explain(snapshot: WorkbookSnapshot, indicator: CellAddress, request: AssessRequest) {
    this.show(snapshot);
    return this.service.call("explain", indicator, request);
  }

  judge(snapshot: WorkbookSnapshot, indicator: CellAddress, judgement: Judgement, request: AssessRequest) {
    this.show(snapshot);
    return this.service.call("judge", indicator, judgement, request);
  }

  plan(snapshot: WorkbookSnapshot, wish: WriteWish, request: AssessRequest) {
    this.show(snapshot);
    return this.service.call("plan", wish, request);
  }

  preview(snapshot: WorkbookSnapshot, plan: WritePlan, request: AssessRequest) {
    this.show(snapshot);
    return this.service.call("preview", plan, request);
  }

  choices() {
    return this.service.call("choices");
  }

  /** Calls are carried out in order, so that the next one speaks of this workbook. */
  private show(snapshot: WorkbookSnapshot): void {
    const language = this.language();
    if (this.spoken !== language) void this.service.call("speak", language).catch(() => undefined);
    this.spoken = language;
    if (this.shown !== snapshot) void this.service.call("look", snapshot).catch(() => undefined);
    this.shown = snapshot;
  }
}
