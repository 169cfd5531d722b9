/** https://learn.microsoft.com/javascript/api/excel/excel.workbook, the root of every batch. */
import { refuse } from "../engine/host-error.js";
import { ALL_SHEETS } from "../engine/events.js";
import type { Workbook } from "../engine/workbook.js";
import { textArgument } from "./arguments.js";
import { collectionEventMethods } from "./event-methods.js";
import type { HostObject } from "./host-object.js";
import { rangeObject } from "./range-object.js";
import { worksheetObject } from "./worksheet-object.js";

export function workbookObject(workbook: Workbook): HostObject {
  const referenced = (id: string) => {
    const range = workbook.references.get(id);
    return range === undefined ? null : rangeObject(workbook, range);
  };
  return {
    type: "Workbook",
    get: { name: () => workbook.name, readOnly: () => workbook.isReadOnly },
    open: {
      worksheets: () => worksheetCollectionObject(workbook),
      application: () => applicationObject(),
      protection: () => ({
        type: "WorkbookProtection",
        get: { protected: () => workbook.isStructureProtected },
      }),
      _Runtime: () => ({
        type: "Runtime",
        get: { enableEvents: () => workbook.events.isEnabled },
        set: { enableEvents: (value) => (workbook.events.isEnabled = value === true) },
      }),
    },
    call: {
      getSelectedRange: () => rangeObject(workbook, { sheet: workbook.active, place: workbook.selection }),
      _RemoveReference: (args) => void workbook.references.delete(textArgument(args, 0)),
      _GetRangeForEventByReferenceId: (args) => {
        const range = referenced(textArgument(args, 0));
        if (range === null) throw refuse.itemNotFound();
        return range;
      },
      _GetRangeOrNullObjectForEventByReferenceId: (args) => referenced(textArgument(args, 0)),
    },
  };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
function worksheetCollectionObject(workbook: Workbook): HostObject {
  return {
    type: "WorksheetCollection",
    item: (key) => worksheetObject(workbook, workbook.sheet(textArgument([key], 0))),
    items: () => workbook.sheets.map((sheet) => worksheetObject(workbook, sheet)),
    call: {
      add: ([name]) => {
        const given = name === null || name === undefined ? freeName(workbook) : textArgument([name], 0);
        return worksheetObject(workbook, workbook.addSheet(given));
      },
      getItemOrNullObject: (args) => {
        const sheet = workbook.findSheet(textArgument(args, 0));
        return sheet === undefined ? null : worksheetObject(workbook, sheet);
      },
      getFirst: ([visibleOnly]) => {
        const first = workbook.sheets.find((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
        return first === undefined ? null : worksheetObject(workbook, first);
      },
      getActiveWorksheet: () => worksheetObject(workbook, workbook.active),
      getCount: ([visibleOnly]) =>
        workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible").length,
      ...collectionEventMethods(workbook, ALL_SHEETS),
    },
  };
}

function freeName(workbook: Workbook): string {
  let number = 1;
  while (workbook.findSheet(`Sheet${number}`) !== undefined) number += 1;
  return `Sheet${number}`;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.application: both hints end with the batch and change nothing here. */
function applicationObject(): HostObject {
  return {
    type: "Application",
    get: { calculationMode: () => "Automatic" },
    call: {
      suspendApiCalculationUntilNextSync: () => undefined,
      suspendScreenUpdatingUntilNextSync: () => undefined,
    },
  };
}
