/** Arguments of a call, refused as Excel does when they are of the wrong kind. */
import { refuse } from "../engine/host-error.js";
import { parsePlace } from "../engine/place.js";
import type { Sheet } from "../engine/sheet.js";
import type { SheetPlace, Workbook } from "../engine/workbook.js";
import type { Arguments } from "./host-object.js";

export function textArgument(args: Arguments, index: number): string {
  const value = args[index];
  if (typeof value !== "string") throw refuse.invalidArgument();
  return value;
}

export function numberArgument(args: Arguments, index: number): number {
  const value = args[index];
  if (typeof value !== "number" || !Number.isInteger(value)) throw refuse.invalidArgument();
  return value;
}

export function toText(value: unknown): string {
  if (typeof value !== "string") throw refuse.invalidArgument();
  return value;
}

/** A range object, or an address on the sheet at hand. */
export function placeArgument(args: Arguments, index: number, workbook: Workbook, sheet: Sheet): SheetPlace {
  const value = args[index];
  if (typeof value === "string") return placeOnSheet(value, workbook, sheet);
  if (typeof value === "object" && value !== null && "range" in value) return value.range as SheetPlace;
  throw refuse.invalidArgument();
}

const WITH_SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** A sheet's own name may stand before the cells; another sheet's may not. */
export function placeOnSheet(address: string, workbook: Workbook, sheet: Sheet): SheetPlace {
  const qualified = WITH_SHEET.exec(address);
  if (qualified === null) return { sheet, place: parsePlace(address) };
  const name = (qualified[1] ?? qualified[2] ?? "").replaceAll("''", "'");
  if (workbook.sheet(name) !== sheet) throw refuse.invalidArgument();
  return { sheet, place: parsePlace(qualified[3] ?? "") };
}
