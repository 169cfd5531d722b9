/** Excel, a file or the browser refused. The one exception class that adapters throw; caught only in `app` and the front doors. */
export class HostFault extends Error {
  constructor(
    /** Stable, such as `host/cell-editing`, `file/encrypted`. Its sentence lives in `wording`. */
    readonly code: HostFaultCode,
    /** The figures and names of the sentence; never the whole text. */
    readonly data: Readonly<Record<string, string>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = "HostFault";
  }
}

export type HostFaultCode =
  | "file/not-found"
  | "file/folder-not-found"
  | "file/not-a-folder"
  | "file/unreadable"
  | "file/not-a-workbook"
  | "file/damaged"
  | "file/encrypted"
  | "file/too-large"
  | "file/old-format"
  | "file/exists"
  | "file/unwritable"
  | "host/cell-editing"
  | "host/protected"
  | "host/read-only"
  | "host/not-supported"
  | "host/sheet-missing"
  | "host/sheet-name-taken"
  | "host/too-large"
  | "host/busy"
  | "host/structure-protected"
  | "host/merged-area"
  | "host/dialog-open"
  | "host/session-lost"
  | "host/refused"
  | "host/cancelled"
  | "page/helper-gone"
  | "store/blocked"
  | "store/full";
