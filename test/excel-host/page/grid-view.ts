/** The active sheet as a table, so that pictures of a journey show what the workbook holds. No part of what is tested. */
import { columnLetters } from "../../../src/core/grid/index.js";
import type { Workbook } from "../engine/workbook.js";

const [ROWS, COLUMNS] = [36, 12];

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
    for (const column of range(COLUMNS)) {
      const { value } = workbook.valueAt(sheet, row, column);
      const isSelected = workbook.selection.row === row && workbook.selection.column === column;
      line.append(element("td", isSelected ? "selected" : "", shown(value)));
    }
    table.append(line);
  }
  place.replaceChildren(tabs, table);
}

function shown(value: unknown): string {
  return typeof value === "number" ? String(Math.round(value * 1e6) / 1e6) : typeof value === "string" ? value : "";
}

function element(tag: string, className: string, text = ""): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

const range = (count: number) => [...Array(count).keys()];
