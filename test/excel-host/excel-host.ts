/**
 * Excel as Microsoft's client sees it: answers batches, keeps the rules, counts the traffic, and fails where a test wants it to.
 * It proves the add-in against our reading of Excel's documentation, never against Excel itself.
 */
import { HostError, refuse } from "./engine/host-error.js";
import type { EventEntry } from "./engine/events.js";
import { Workbook } from "./engine/workbook.js";
import { executeBatch } from "./protocol/execute-batch.js";
import { camelCase } from "./protocol/object-paths.js";
import { isAtLeast, type Requirements } from "./protocol/requirement-sets.js";
import { WAITS_FOR_CELL_EDIT, type Batch, type TransportErrorCode } from "./protocol/wire-format.js";

export interface HostOptions {
  readonly workbook?: Workbook;
  /** The newest ExcelApi set that this Excel has. */
  readonly excelApi?: string;
  readonly requirements?: Requirements;
}

export type Answer =
  | { readonly body: string; readonly refusal?: undefined }
  | { readonly body?: undefined; readonly refusal: TransportErrorCode | "GeneralException" };

/** One `context.sync()` as it went over the wire. */
export interface RoundTrip {
  readonly members: readonly string[];
  readonly bytesSent: number;
  readonly bytesReceived: number;
}

/** Where a test wants Excel to fail, once. A lost answer was carried out all the same. */
export type PlannedFailure =
  | { readonly atAction: number; readonly code: string }
  | { readonly atRoundTrip: number; readonly when: "refused" | "answer-lost" };

/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

const utf8 = new TextEncoder();
const byteLength = (text: string) => utf8.encode(text).length;

export class ExcelHost {
  readonly workbook: Workbook;
  readonly excelApi: string;
  roundTrips: RoundTrip[] = [];
  onEvents: ((entries: EventEntry[]) => void) | null = null;
  plannedFailure: PlannedFailure | null = null;
  private readonly requirements: Requirements;
  /** Counted from `planFailure` on. */
  actionsSincePlan = 0;
  private roundTripsSincePlan = 0;
  private isEditingCell = false;
  private afterCellEdit: (() => void)[] = [];

  constructor(options: HostOptions = {}) {
    this.workbook = options.workbook ?? new Workbook();
    this.excelApi = options.excelApi ?? "1.15";
    this.requirements = options.requirements ?? new Map();
    this.workbook.tellsTriggerSource = isAtLeast(this.excelApi, "1.14");
  }

  supports(set: string, version: string): boolean {
    if (set.toLowerCase() === "delayforcelledit") return true;
    return set.toLowerCase() === "excelapi" && isAtLeast(this.excelApi, version);
  }

  planFailure(failure: PlannedFailure | null): void {
    this.plannedFailure = failure;
    this.actionsSincePlan = 0;
    this.roundTripsSincePlan = 0;
  }

  beginCellEdit(): void {
    this.isEditingCell = true;
  }

  endCellEdit(): void {
    this.isEditingCell = false;
    const waiting = this.afterCellEdit;
    this.afterCellEdit = [];
    for (const proceed of waiting) proceed();
  }

  forgetTraffic(): void {
    this.roundTrips = [];
  }

  /** Answers the body of one request. */
  async answer(bodyText: string, flags: number): Promise<Answer> {
    if (this.isEditingCell) {
      if ((flags & WAITS_FOR_CELL_EDIT) === 0) return { refusal: "InvalidOperationInCellEditMode" };
      await new Promise<void>((resolve) => this.afterCellEdit.push(resolve));
    }
    const bytesSent = byteLength(bodyText);
    if (bytesSent > PAYLOAD_LIMIT) return { refusal: "RequestPayloadSizeLimitExceeded" };
    const lost = this.failureOfThisRoundTrip();
    if (lost === "refused") return { refusal: "GeneralException" };
    const members: string[] = [];
    const body = this.execute(JSON.parse(bodyText) as Batch, members);
    const bytesReceived = byteLength(body);
    this.roundTrips = [...this.roundTrips, { members, bytesSent, bytesReceived }];
    setTimeout(() => this.deliverEvents(), 0);
    if (lost === "answer-lost") return { refusal: "GeneralException" };
    if (bytesReceived > PAYLOAD_LIMIT) return { refusal: "ResponsePayloadSizeLimitExceeded" };
    return { body };
  }

  deliverEvents(): void {
    const entries = this.workbook.events.take();
    if (entries.length > 0) this.onEvents?.(entries);
  }

  private execute(batch: Batch, members: string[]): string {
    this.workbook.author = "add-in";
    try {
      const result = executeBatch(this.workbook, batch, {
        gate: (type, member) => this.useMember(type, camelCase(member), members),
        beforeAction: () => this.failAtPlannedAction(),
      });
      return JSON.stringify(result);
    } finally {
      this.workbook.author = "person";
    }
  }

  private useMember(type: string, member: string, members: string[]): void {
    members.push(`${type}.${member}`);
    const requirement = this.requirements.get(`${type}.${member}`.toLowerCase());
    if (requirement !== undefined && !this.supports(requirement.set, requirement.version)) throw refuse.apiNotFound();
  }

  private failAtPlannedAction(): void {
    const plan = this.plannedFailure;
    this.actionsSincePlan += 1;
    if (plan === null || !("atAction" in plan) || this.actionsSincePlan !== plan.atAction) return;
    this.plannedFailure = null;
    throw new HostError(plan.code, "There was an internal error while processing the request.", 500);
  }

  private failureOfThisRoundTrip(): "refused" | "answer-lost" | null {
    const plan = this.plannedFailure;
    this.roundTripsSincePlan += 1;
    if (plan === null || !("atRoundTrip" in plan) || this.roundTripsSincePlan !== plan.atRoundTrip) return null;
    this.plannedFailure = null;
    return plan.when;
  }
}
