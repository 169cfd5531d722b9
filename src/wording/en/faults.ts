/** What a person reads where Excel, a file or the browser refused: what is the case and what to do. */
import type { HostFaultCode } from "../../ports/index.js";
import type { Sentence } from "../sentence.js";

export const faults: Record<HostFaultCode, Sentence> = {
  "file/not-found": ({ path }) => `There is no file “${path ?? ""}”. Check the path and the name.`,
  "file/folder-not-found": ({ path }) => `There is no folder “${path ?? ""}”. Check the path.`,
  "file/not-a-folder": ({ path }) =>
    `“${path ?? ""}” is no folder. Name the folder that holds the workbooks; for a single one there are jiping score and jiping check.`,
  "file/unreadable": ({ path }) =>
    `“${path ?? ""}” cannot be read. Check that it is a file, that you may read it, and that no other program holds it.`,
  "file/not-a-workbook": ({ path }) =>
    `“${path ?? ""}” is no Excel workbook. Choose an .xlsx or .xls file; save other formats as .xlsx in Excel or WPS first.`,
  "file/damaged": ({ path, part }) =>
    `“${path ?? ""}” is damaged${part === undefined ? "" : ` (${part})`} and cannot be read reliably; nothing was done. Repair it in Excel or WPS and save it as .xlsx, or use a backup.`,
  "file/encrypted": ({ path }) =>
    `“${path ?? ""}” is protected by a password. Open it in Excel or WPS, take the password off and save it as .xlsx.`,
  "file/too-large": ({ path, limit }) =>
    `“${path ?? ""}” is too large${limit === undefined ? "" : ` (${limit})`} and was not read. Delete sheets or empty formatting that are not needed, save and try again.`,
  "file/old-format": ({ path }) =>
    `“${path ?? ""}” is in an old format that this command does not read. Save it as .xlsx in Excel or WPS.`,
  "file/exists": ({ path }) =>
    `“${path ?? ""}” exists already and was not overwritten. Choose another name, or add --force to overwrite it.`,
  "file/unwritable": ({ path }) =>
    `“${path ?? ""}” cannot be written. Check that the folder exists, that you may write there, that the disk has room and that no other program holds the file.`,
  "host/cell-editing": () =>
    "A cell is being edited in Excel; nothing was written. Press Enter or Esc, then try again.",
  "host/protected": ({ sheet }) =>
    `${sheet === undefined ? "A sheet" : `Sheet “${sheet}”`} is protected; nothing was written. Unprotect it under Review, then try again.`,
  "host/read-only": () => "The workbook is open read-only and cannot be written. Save a copy or leave Protected View.",
  "host/not-supported": ({ feature }) =>
    `This version of Excel does not offer ${feature === undefined ? "this" : `“${feature}”`}; it was not done. You can go on with everything else.`,
  "host/sheet-missing": ({ sheet }) =>
    `${sheet === undefined ? "A sheet is gone" : `There is no sheet “${sheet}”`}; it may have been renamed or deleted. Read the workbook again.`,
  "host/sheet-name-taken": ({ sheet }) =>
    `A sheet ${sheet === undefined ? "of that name" : `“${sheet}”`} exists already and was not overwritten. Rename or move it, then try again.`,
  "host/too-large": () =>
    "This is more than Excel handles at a time; nothing was written. Clear formats outside the tables, or create fewer sheets at a time.",
  "host/busy": () => "Excel is busy; nothing was written. Wait until it has calculated or saved, then try again.",
  "host/structure-protected": () =>
    "The structure of the workbook is protected: sheets can be neither added nor deleted. Unprotect the workbook under Review, then try again.",
  "host/merged-area": ({ sheet }) =>
    `The place to write to${sheet === undefined ? "" : ` on sheet “${sheet}”`} overlaps merged cells, a filter or a pivot table, and Excel did not accept it. Unmerge or clear the filter there, then try again.`,
  "host/dialog-open": () => "Excel has a dialog open and cannot be written to. Close it, then try again.",
  "host/session-lost": () =>
    "The connection to Excel was lost, and it is not certain that this was done. Save and reopen the workbook, look at the cells, then try again.",
  "host/refused": ({ detail }) =>
    `Excel did not accept this; nothing was written${detail === undefined ? "" : ` (${detail})`}. Read the workbook again and retry; if it is refused again, save a copy and try there.`,
  "page/helper-gone": () =>
    "The computation beside the page stopped (perhaps out of memory); nothing was written. Save, reload the page and try again.",
  "host/cancelled": () => "Stopped as you asked; nothing was changed.",
  "store/blocked": () =>
    "The browser does not let this page keep data: this write can be undone only while the pane stays open.",
  "store/full": () =>
    "There is no room to keep what undoing would need, so nothing was written. Free some disk space and try again.",
};
