/** Shows a cell to the person: its sheet comes to the front and the cell is selected. */
import { toA1, type CellAddress } from "../../core/grid/index.js";
import type { OfficeEnvironment } from "./office-environment.js";

export function selectCell(environment: OfficeEnvironment, cell: CellAddress): Promise<void> {
  return environment.run({ waitsForCellEdit: false }, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(cell.sheet);
    worksheet.activate();
    const range = worksheet.getRange(toA1(cell));
    range.select();
    await context.sync();
  });
}
