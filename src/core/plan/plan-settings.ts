/** 评价设置 as a plan: a visible sheet of key, value and explanation, created only when a person saves settings. */
import type { WorkbookSnapshot } from "../grid/index.js";
import { SETTINGS_HEADERS, SETTINGS_SHEET_NAME, settingsRows, settingsSheet, type Settings } from "../policy/index.js";
import type { SummaryTable } from "../summary/summary-table.js";
import { blankCells, textCell } from "../summary/table-cells.js";
import { choiceActions } from "./choice-actions.js";
import { presentGuards } from "./plan-guards.js";
import type { PlannedWrite } from "./planned-write.js";
import { lockOf } from "./plan-summary-sheets.js";
import { tableActions } from "./table-actions.js";

/** Title and headers. */
const HEADER_ROWS = 2;
const VALUE_COLUMN = 1;

export function planSettings(settings: Settings, snapshot: WorkbookSnapshot, title: string): PlannedWrite {
  const table = settingsTable(settings);
  const existing = settingsSheet(snapshot);
  const name = existing?.name ?? freeName(snapshot);
  const locked = lockOf(existing, snapshot);
  const lists = settingsRows(settings).flatMap(({ choices }, index) =>
    choices === null ? [] : [{ row: HEADER_ROWS + index, column: VALUE_COLUMN, choices }],
  );
  const actions =
    locked === null ? [...tableActions(table, name, existing, "settings"), ...choiceActions(name, lists)] : [];
  const state = locked ?? (existing === null ? "new" : "update");
  return {
    plan: { title, guards: presentGuards(actions, snapshot), actions },
    kept: [],
    sheets: [{ kind: "settings", sheet: name, state, editedCells: [] }],
  };
}

function settingsTable(settings: Settings): SummaryTable {
  return {
    kind: "settings",
    sheetName: SETTINGS_SHEET_NAME,
    rows: [
      [textCell(SETTINGS_SHEET_NAME, "title"), ...blankCells(2, "title")],
      SETTINGS_HEADERS.map((header) => textCell(header, "header")),
      ...settingsRows(settings).map(({ key, value, explanation }) => [
        textCell(key, "label"),
        textCell(value, "label"),
        textCell(explanation, "text"),
      ]),
    ],
    repeatedRows: { first: 1, last: 1 },
    merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 3 }],
    columnWidths: [20, 32, 70],
    orientation: "landscape",
    chart: null,
  };
}

function freeName(snapshot: WorkbookSnapshot): string {
  const taken = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  for (let count = 0; ; count++) {
    const name = count === 0 ? SETTINGS_SHEET_NAME : `${SETTINGS_SHEET_NAME}（绩评${count === 1 ? "" : count}）`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
