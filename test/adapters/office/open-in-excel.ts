/** The office adapter over Microsoft's own client and our Excel host. */
import { OfficeWorkbook, type OfficeEnvironment } from "../../../src/adapters/office/index.js";
import type { WorkbookSnapshot } from "../../../src/core/grid/index.js";
import { loadExcelClient } from "../../excel-host/client/load-excel-client.js";
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
  const { Excel, host } = loadExcelClient({
    workbook: workbookFromSnapshot(snapshot),
    ...(excelApi !== undefined && { excelApi }),
  });
  const environment: OfficeEnvironment = {
    run: (options, batch) => Excel.run(options, batch),
    supports: (version) => host.supports("ExcelApi", version),
    isReadOnlyDocument: isReadOnlyDocument ?? false,
  };
  return { port: new OfficeWorkbook(environment), host, environment };
}
