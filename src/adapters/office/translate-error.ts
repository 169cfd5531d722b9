/**
 * Every error code that Microsoft documents for these calls becomes one of ours; Excel's own message never reaches a person.
 * Each code with its source and our reason: test/adapters/office/error-codes.tsv.
 */
import { HostFault, type HostFaultCode } from "../../ports/index.js";

const FAULT_OF_CODE: Readonly<Record<string, HostFaultCode>> = {
  AccessDenied: "host/protected",
  ActivityLimitReached: "host/busy",
  ApiNotAvailable: "host/not-supported",
  ApiNotFound: "host/not-supported",
  BadPassword: "host/protected",
  CannotRegisterEvent: "host/not-supported",
  "Client Error": "host/refused",
  Conflict: "host/busy",
  ConnectionFailure: "host/session-lost",
  ContentLengthRequired: "host/refused",
  DirtySupportingFormula: "host/refused",
  EmptyChartSeries: "host/refused",
  FilteredRangeConflict: "host/merged-area",
  FormulaLengthExceedsLimit: "host/too-large",
  GeneralException: "host/refused",
  HostRestartNeeded: "host/session-lost",
  InactiveWorkbook: "host/session-lost",
  InsertDeleteConflict: "host/busy",
  InvalidArgument: "host/refused",
  InvalidBinding: "host/refused",
  InvalidObjectPath: "host/refused",
  InvalidOperation: "host/refused",
  InvalidOperationInCellEditMode: "host/cell-editing",
  InvalidOrTimedOutSession: "host/session-lost",
  InvalidReference: "host/refused",
  InvalidRequest: "host/refused",
  InvalidRequestContext: "host/session-lost",
  InvalidRibbonDefinition: "host/refused",
  InvalidSelection: "host/refused",
  ItemAlreadyExists: "host/sheet-name-taken",
  ItemNotFound: "host/sheet-missing",
  MemoryLimitReached: "host/too-large",
  MergedRangeConflict: "host/merged-area",
  NonBlankCellOffSheet: "host/refused",
  NotImplemented: "host/not-supported",
  OpenWorkbookLinksBlocked: "host/refused",
  OperationCellsExceedLimit: "host/too-large",
  PivotTableRangeConflict: "host/merged-area",
  PowerQueryRefreshResourceChallenge: "host/refused",
  PropertyNotLoaded: "host/refused",
  RangeExceedsLimit: "host/too-large",
  RangeImageExceedsLimit: "host/too-large",
  RefreshWorkbookLinksBlocked: "host/refused",
  RequestAborted: "host/busy",
  RequestPayloadSizeLimitExceeded: "host/too-large",
  ResponsePayloadSizeLimitExceeded: "host/too-large",
  RunMustReturnPromise: "host/refused",
  ServiceNotAvailable: "host/session-lost",
  Timeout: "host/session-lost",
  Unauthenticated: "host/session-lost",
  UnsupportedFeature: "host/not-supported",
  UnsupportedFillType: "host/not-supported",
  UnsupportedOperation: "host/not-supported",
  UnsupportedSheet: "host/not-supported",
  ValueNotLoaded: "host/refused",
  WriteNotSupportedWhenModalDialogOpen: "host/dialog-open",
};

export function officeErrorCode(error: unknown): string | null {
  const hasCode = typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
  return hasCode ? (error.code as string) : null;
}

/** More than one answer may carry: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
const TOO_LARGE: ReadonlySet<string | null> = new Set(["ResponsePayloadSizeLimitExceeded", "RangeExceedsLimit"]);

export function isTooLarge(error: unknown): boolean {
  return TOO_LARGE.has(officeErrorCode(error));
}

/** Errors without a code are mistakes of ours and pass unchanged; a code that Microsoft adds later is a plain refusal. */
export function toHostFault(error: unknown, data: Readonly<Record<string, string>> = {}): unknown {
  if (error instanceof HostFault) return error;
  const code = officeErrorCode(error);
  if (code === null) return error;
  return new HostFault(FAULT_OF_CODE[code] ?? "host/refused", { officeCode: code, ...data }, { cause: error });
}
