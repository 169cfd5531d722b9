/** The active sheet as a table, so that pictures of a journey show what the workbook holds. No part of what is tested. */
import { columnLetters } from "../../../src/core/grid/index.js";
import { COLUMN_LIMIT } from "../engine/place.js";
import type { Workbook } from "../engine/workbook.js";

const [ROWS, COLUMNS] = [36, 13];

export function showGrid(workbook: Workbook, place: HTMLElement): void {
  const sheet = workbook.active;
  const tabs = element("div", "tabs");
  tabs.append(...workbook.sheets.map((one) => element("span", one === sheet ? "tab active" : "tab", one.name)));
  const table = element("table", "cells");
  const head = element("tr", "");
  head.append(element("th", ""), ...range(COLUMNS).map((column) => element("th", "", columnLetters(column))));
  table.append(head);
  const first = Math.max(0, workbook.selection.row - 20);
  for (const row of range(ROWS).map((index) => first + index)) {
    const line = element("tr", "");
    line.append(element("th", "", String(row + 1)));
    line.append(...range(COLUMNS).flatMap((column) => (sheet.isCovered(row, column) ? [] : [cellAt(row, column)])));
    table.append(line);
  }
  place.replaceChildren(tabs, table);

  function cellAt(row: number, column: number): HTMLElement {
    const { value } = workbook.valueAt(sheet, row, column);
    const isSelected = workbook.selection.row === row && workbook.selection.column === column;
    const offers = sheet.validations.get(row * COLUMN_LIMIT + column)?.rule?.list !== undefined;
    const classes = [...(isSelected ? ["selected"] : []), ...(offers ? ["offers"] : [])].join(" ");
    const cell = element("td", classes, shown(value, sheet.cell(row, column).numberFormat));
    const merge = sheet.merges.find((area) => area.row === row && area.column === column);
    cell.setAttribute("rowspan", String(merge?.rowCount ?? 1));
    cell.setAttribute("colspan", String(Math.min(merge?.columnCount ?? 1, COLUMNS - column)));
    return cell;
  }
}

/** Percentages as such, other numbers as they are. */
function shown(value: unknown, format: string): string {
  if (typeof value !== "number") return typeof value === "string" ? value : "";
  const places = /^0(?:\.(0+))?%$/.exec(format);
  return places === null ? String(Math.round(value * 1e6) / 1e6) : `${(value * 100).toFixed(places[1]?.length ?? 0)}%`;
}

function element(tag: string, className: string, text = ""): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

const range = (count: number) => [...Array(count).keys()];
