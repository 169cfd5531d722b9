/** 抽样点发现问题: one row a finding, with the place where it was found. */
import type { OtherSheet, SiteColumn } from "../model/index.js";
import type { SheetGrid } from "./cells/sheet-grid.js";
import type { Table } from "./headers/find-tables.js";
import { isNoteLabel, isSignatureLabel } from "./headers/row-labels.js";
import { readSiteHeader } from "./headers/vocabularies.js";

export function recognizeSiteFindings(grid: SheetGrid, table: Table): OtherSheet {
  const find = (meaning: SiteColumn): number | null => {
    const found = table.header.columns.filter((column) => readSiteHeader(column.label) === meaning);
    // 核查情况 beside 存在问题 tells what was seen; the problems have a column of their own.
    return (found.find(({ label }) => meaning === "problem" && label.includes("问题")) ?? found[0])?.column ?? null;
  };
  const columns = {
    site: find("site"),
    place: find("place"),
    section: find("section"),
    problem: find("problem"),
    category: find("category"),
    advice: find("advice"),
  };
  const rows = table.bodyRows.filter((row) => {
    const label = grid.cellsOf(row)[0]?.label ?? "";
    const problem = columns.problem === null ? null : grid.own(row, columns.problem);
    return problem !== null && problem.text !== "" && !isNoteLabel(label) && !isSignatureLabel(label);
  });
  return { role: "site-findings", sheet: grid.name, headerRows: table.header.rows, siteFindings: { columns, rows } };
}
