/** One write action, put on the batch: the closed list of `core/plan` as one dispatch. */
import type { WriteAction } from "../../../core/plan/write-plan.js";
import { HostFault } from "../../../ports/index.js";
import type { OfficeEnvironment } from "../office-environment.js";
import type { BatchObjects } from "./batch-objects.js";
import { setChoices } from "./write-choices.js";
import {
  mergeCells,
  setColumnWidth,
  setContents,
  setNumberFormat,
  setRowHeight,
  setStyle,
  unmergeCells,
} from "./write-cells.js";
import { addChart, addSheet, removeSheet, setPageLayout } from "./write-sheets.js";

export function queueAction(objects: BatchObjects, action: WriteAction, environment: OfficeEnvironment): void {
  switch (action.kind) {
    case "set-contents":
      setContents(objects, action);
      break;
    case "set-number-format":
      setNumberFormat(objects, action);
      break;
    case "set-style":
      setStyle(objects, action);
      break;
    case "set-choices":
      setChoices(objects, action, environment);
      break;
    case "merge":
      mergeCells(objects, action);
      break;
    case "unmerge":
      unmergeCells(objects, action);
      break;
    case "set-column-width":
      setColumnWidth(objects, action);
      break;
    case "set-row-height":
      setRowHeight(objects, action);
      break;
    case "add-sheet":
      addSheet(objects, action);
      break;
    case "remove-sheet":
      removeSheet(objects, action);
      break;
    case "add-chart":
      addChart(objects, action, environment);
      break;
    case "set-note":
      // No plan of ours writes one, and the client that all of this is tried with has no notes (ExcelApi 1.18).
      throw new HostFault("host/not-supported");
    case "set-page-layout":
      setPageLayout(objects, action, environment);
      break;
    default:
      action satisfies never;
  }
}
