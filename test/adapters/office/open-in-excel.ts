/** The office adapter over Microsoft's own client and our Excel host. */
import { OfficeWorkbook, runIn, type OfficeEnvironment } from "../../../src/adapters/office/index.js";
import type { WorkbookSnapshot } from "../../../src/core/grid/index.js";
import { loadExcelClient, type ExcelClient } from "../../excel-host/client/load-excel-client.js";
import { workbookFromSnapshot } from "../../excel-host/client/workbook-from-snapshot.js";
import type { ExcelHost } from "../../excel-host/excel-host.js";

export interface OpenedInExcel {
  readonly port: OfficeWorkbook;
  readonly host: ExcelHost;
  readonly environment: OfficeEnvironment;
}

export interface ExcelAtHand {
  readonly excelApi?: string;
  readonly isReadOnlyDocument?: boolean;
}

export function openInExcel(
  snapshot: WorkbookSnapshot,
  { excelApi, isReadOnlyDocument }: ExcelAtHand = {},
): OpenedInExcel {
  const options = { workbook: workbookFromSnapshot(snapshot), ...(excelApi !== undefined && { excelApi }) };
  return opened(loadExcelClient(options), isReadOnlyDocument);
}

/** Opens one workbook after the other with one client: ten times as fast, for tests that need no events. */
export function openOneAfterTheOther(): typeof openInExcel {
  let client: ExcelClient | null = null;
  return (snapshot, atHand) => {
    const { excelApi, isReadOnlyDocument } = atHand ?? {};
    const options = { workbook: workbookFromSnapshot(snapshot), ...(excelApi !== undefined && { excelApi }) };
    client = client === null ? loadExcelClient(options) : client.reopen(options);
    return opened(client, isReadOnlyDocument);
  };
}

function opened({ Excel, host }: ExcelClient, isReadOnlyDocument: boolean | undefined): OpenedInExcel {
  const environment: OfficeEnvironment = {
    run: (options, batch) => runIn(Excel, options, batch),
    supports: (version) => host.supports("ExcelApi", version),
    isReadOnlyDocument: isReadOnlyDocument ?? false,
  };
  return { port: new OfficeWorkbook(environment), host, environment };
}
