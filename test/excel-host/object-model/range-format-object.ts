/** https://learn.microsoft.com/javascript/api/excel/excel.rangeformat: formats are painted on; only assignment is modelled. */
import { refuse } from "../engine/host-error.js";
import type { SheetPlace } from "../engine/workbook.js";
import type { HostObject, Members } from "./host-object.js";

type Check = (value: unknown) => boolean;

const isColor: Check = (value) => typeof value === "string" && /^#[0-9A-Fa-f]{6}$/.test(value);
const isFlag: Check = (value) => typeof value === "boolean";
const isText: Check = (value) => typeof value === "string" && value !== "";
const oneOf =
  (...allowed: string[]): Check =>
  (value) =>
    typeof value === "string" && allowed.includes(value);

/** Column width 255 characters, of 7 pixels each and 5 of padding, row height 409 points, font size 409: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const WIDEST = (255 * 7 + 5) * 0.75;
const upTo =
  (most: number): Check =>
  (value) =>
    typeof value === "number" && value >= 0 && value <= most;

/** https://learn.microsoft.com/javascript/api/excel/excel.borderindex */
const BORDERS = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"];

function painters({ sheet, place }: SheetPlace, prefix: string, checks: Members<Check>): Members<(v: unknown) => void> {
  const paint = (name: string, check: Check) => (value: unknown) => {
    if (!check(value)) throw refuse.invalidArgument();
    sheet.requireFormattable();
    sheet.paints = [...sheet.paints, { place, property: `${prefix}${name}`, value }];
  };
  return Object.fromEntries(Object.entries(checks).map(([name, check]) => [name, paint(name, check)]));
}

export function rangeFormatObject(range: SheetPlace): HostObject {
  return {
    type: "RangeFormat",
    set: painters(range, "", {
      columnWidth: upTo(WIDEST),
      rowHeight: upTo(409.5),
      horizontalAlignment: oneOf("General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection"),
      verticalAlignment: oneOf("Top", "Center", "Bottom", "Justify", "Distributed"),
      wrapText: isFlag,
    }),
    open: {
      font: () => ({
        type: "RangeFont",
        set: painters(range, "font.", { name: isText, size: upTo(409), bold: isFlag, color: isColor }),
      }),
      fill: () => ({ type: "RangeFill", set: painters(range, "fill.", { color: isColor }) }),
      borders: () => ({
        type: "RangeBorderCollection",
        item: (key) => {
          if (typeof key !== "string" || !BORDERS.includes(key)) throw refuse.invalidArgument();
          return {
            type: "RangeBorder",
            identity: () => ({ Id: key }),
            set: painters(range, `border.${key}.`, {
              style: oneOf("None", "Continuous", "Dash", "Dot", "Double"),
              color: isColor,
              weight: oneOf("Hairline", "Thin", "Medium", "Thick"),
            }),
          };
        },
      }),
    },
  };
}
