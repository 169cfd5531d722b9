/** The workbook from outside, in one round trip. */
import type { OfficeEnvironment } from "../office-environment.js";

export interface WorkbookOutline {
  readonly name: string;
  readonly sheetCount: number;
  readonly activeSheet: string;
}

export function readOutline(environment: OfficeEnvironment): Promise<WorkbookOutline> {
  return environment.run({ waitsForCellEdit: true }, async (context) => {
    const { workbook } = context;
    workbook.load("name");
    const { worksheets } = workbook;
    worksheets.load("items/name");
    const active = worksheets.getActiveWorksheet();
    active.load("name");
    await context.sync();
    return { name: workbook.name, sheetCount: worksheets.items.length, activeSheet: active.name };
  });
}
