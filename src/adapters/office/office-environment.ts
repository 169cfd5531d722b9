/** What the adapter asks of Office: given as data, so that tests can bring Microsoft's client without a page around it. */

/** The namespace as a value: only constants of it are used outside `run`. */
export interface OfficeEnvironment {
  /** `Excel.run`. */
  run<T>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Whether this Excel has the given version of ExcelApi. */
  supports(version: string): boolean;
  /** True where the document itself was opened for reading only. */
  readonly isReadOnlyDocument: boolean;
}

/** The environment of a page that has loaded office.js. Call it after `Office.onReady`. */
export function officeEnvironment(): OfficeEnvironment {
  return {
    run: (options, batch) => Excel.run(options, batch),
    supports: (version) => Office.context.requirements.isSetSupported("ExcelApi", version),
    isReadOnlyDocument: Office.context.document.mode === Office.DocumentMode.ReadOnly,
  };
}
