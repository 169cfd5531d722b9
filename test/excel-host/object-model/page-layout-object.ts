/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
import { refuse } from "../engine/host-error.js";
import { formatPlace } from "../engine/place.js";
import type { Sheet } from "../engine/sheet.js";
import type { Workbook } from "../engine/workbook.js";
import { placeArgument } from "./arguments.js";
import type { HostObject } from "./host-object.js";

export function pageLayoutObject(workbook: Workbook, sheet: Sheet): HostObject {
  return {
    type: "PageLayout",
    set: {
      orientation: (value) => {
        if (value !== "Portrait" && value !== "Landscape") throw refuse.invalidArgument();
        sheet.pageLayout["orientation"] = value;
      },
    },
    call: {
      setPrintTitleRows: (args) => {
        sheet.pageLayout["titleRows"] = formatPlace(placeArgument(args, 0, workbook, sheet).place);
      },
    },
  };
}
