/** What the adapter asks of Office: given as data, so that tests can bring Microsoft's client without a page around it. */
import { officeErrorCode } from "./translate-error.js";

/** The namespace as a value: only constants of it are used outside `run`. */
export interface OfficeEnvironment {
  /** Calls the batch with a context of its own; once more where it met a cell that was being edited and the person has left it. */
  run<T>(options: { readonly waitsForCellEdit: boolean }, batch: Batch<T>): Promise<T>;
  /** Whether this Excel has the given version of ExcelApi. */
  supports(version: string): boolean;
  /** True where the document itself was opened for reading only. */
  readonly isReadOnlyDocument: boolean;
}

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** The environment of a page that has loaded office.js. Call it after `Office.onReady`. */
export function officeEnvironment(): OfficeEnvironment {
  return {
    run: (options, batch) => runIn(Excel, options, batch),
    supports: (version) => Office.context.requirements.isSetSupported("ExcelApi", version),
    isReadOnlyDocument: Office.context.document.mode === Office.DocumentMode.ReadOnly,
  };
}

/** The part of the client that is needed. */
export type ExcelClient = Pick<typeof Excel, "RequestContext" | "run">;

/**
 * A plain context instead of `Excel.run`'s, which keeps a reference to every range, opens each twice to do so and needs a further
 * round trip to let go of them. Nothing of ours outlives its batch.
 */
export async function runIn<T>(
  excel: ExcelClient,
  options: { readonly waitsForCellEdit: boolean },
  batch: Batch<T>,
): Promise<T> {
  try {
    return await batch(new excel.RequestContext());
  } catch (error) {
    if (!options.waitsForCellEdit || officeErrorCode(error) !== "InvalidOperationInCellEditMode") throw error;
    await endOfCellEdit(excel);
    return runIn(excel, options, batch);
  }
}

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-delay-in-cell-edit: only `Excel.run` waits. */
function endOfCellEdit(excel: ExcelClient): Promise<void> {
  return excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.load("name");
    await context.sync();
  });
}
