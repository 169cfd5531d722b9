/** What people do in the grid while the add-in is open. */
import { parsePlace } from "../engine/place.js";
import type { Author } from "../engine/workbook.js";
import type { ExcelHost } from "../excel-host.js";

/** Types into one cell and confirms with Enter. */
export function userTypes(
  host: ExcelHost,
  sheetName: string,
  address: string,
  value: string | number,
  author: Author = "person",
): void {
  const { workbook } = host;
  const sheet = workbook.sheet(sheetName);
  const place = parsePlace(address);
  workbook.author = author;
  workbook.typeInto(sheet, place.row, place.column, value);
  workbook.contentsChanged({ sheet, place });
  workbook.author = "person";
  host.deliverEvents();
}
