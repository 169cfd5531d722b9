/** A blank evaluation workbook as a plan: an indicator sheet to be filled in and scored, and a fund sheet, beside whatever is there. */
import type { Rectangle, WorkbookSnapshot } from "../../grid/index.js";
import type { CellLook, SummaryTable, TableCell } from "../../summary/summary-table.js";
import { blankCell, blankCells, countCell, textCell } from "../../summary/table-cells.js";
import { tableActions } from "../table-actions.js";
import type { WritePlan } from "../write-plan.js";
import { PROJECT_FRAMEWORK, TEMPLATE_WORDS, type TemplateIndicator } from "./project-framework-vocabulary.js";

type TemplateTable = Omit<SummaryTable, "kind">;

const WIDTH = TEMPLATE_WORDS.headers.length;
const FIRST_ROW = 3;

/** @example planTemplate(snapshot, "新建评价工作簿").actions[0] adds 绩效评价指标体系及评分表 */
export function planTemplate(snapshot: WorkbookSnapshot, title: string): WritePlan {
  const taken = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  const actions = [indicatorTable(), fundTable()].flatMap((table) =>
    tableActions(table, freeName(table.sheetName, taken), null),
  );
  return { title, guards: [], actions };
}

function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${name}${count}`;
  taken.add(free.toLowerCase());
  return free;
}

function indicatorTable(): TemplateTable {
  const rows: TableCell[][] = [
    wide([textCell(TEMPLATE_WORDS.title, "title")], "title"),
    wide(
      [
        textCell(TEMPLATE_WORDS.project, "label"),
        blankCell("label"),
        blankCell("label"),
        textCell(TEMPLATE_WORDS.year, "label"),
      ],
      "label",
    ),
    TEMPLATE_WORDS.headers.map((header) => textCell(header, "header")),
  ];
  const merges: Rectangle[] = [area(0, 0, 1, WIDTH), area(1, 1, 1, 2), area(1, 4, 1, WIDTH - 4)];
  const subtotalRows: number[] = [];
  for (const level1 of new Set(PROJECT_FRAMEWORK.map((indicator) => indicator.level1))) {
    const members = PROJECT_FRAMEWORK.filter((indicator) => indicator.level1 === level1);
    const first = rows.length;
    merges.push(...levelMerges(members, first));
    rows.push(...members.map(indicatorRow));
    subtotalRows.push(rows.length);
    merges.push(area(rows.length, 0, 1, 3));
    rows.push(
      sumRow(
        `${level1}${TEMPLATE_WORDS.subtotal}`,
        (column) => `SUM(${column}${first + 1}:${column}${rows.length})`,
        members,
      ),
    );
  }
  merges.push(area(rows.length, 0, 1, 3));
  const subtotals = (column: string): string => `SUM(${subtotalRows.map((row) => `${column}${row + 1}`).join(",")})`;
  rows.push(sumRow(TEMPLATE_WORDS.total, subtotals, PROJECT_FRAMEWORK));
  return {
    sheetName: TEMPLATE_WORDS.sheet,
    rows,
    repeatedRows: { first: FIRST_ROW - 1, last: FIRST_ROW - 1 },
    merges,
    columnWidths: [10, 12, 18, 7, 10, 14, 28, 46, 16, 8, 30],
    orientation: "landscape",
    chart: null,
  };
}

function indicatorRow(indicator: TemplateIndicator): TableCell[] {
  const { level1, level2, level3, fullScore, target, description, standard } = indicator;
  const isRate = typeof target !== "string" || target.endsWith("%");
  return [
    textCell(level1, "label"),
    textCell(level2, "label"),
    textCell(level3, "label"),
    countCell(fullScore),
    typeof target === "string"
      ? textCell(target, "label")
      : { value: target.rate, formula: null, numberFormat: "0%", look: "number" },
    { ...blankCell("number"), numberFormat: isRate ? "0.00%" : null },
    textCell(description, "text"),
    textCell(standard, "text"),
    blankCell("text"),
    blankCell("number"),
    blankCell("text"),
  ];
}

function sumRow(name: string, sumOf: (column: string) => string, members: readonly TemplateIndicator[]): TableCell[] {
  const fullScore = members.reduce((sum, member) => sum + member.fullScore, 0);
  const sum = (column: string, value: number): TableCell => ({
    value,
    formula: `=${sumOf(column)}`,
    numberFormat: null,
    look: "total",
  });
  const cells = [textCell(name, "total"), blankCell("total"), blankCell("total"), sum("D", fullScore)];
  return [...cells, ...[4, 5, 6, 7, 8].map(() => blankCell("total")), sum("J", 0), blankCell("total")];
}

function levelMerges(members: readonly TemplateIndicator[], first: number): Rectangle[] {
  const merges = members.length > 1 ? [area(first, 0, members.length, 1)] : [];
  for (const level2 of new Set(members.map((member) => member.level2))) {
    const start = members.findIndex((member) => member.level2 === level2);
    const count = members.filter((member) => member.level2 === level2).length;
    if (count > 1) merges.push(area(first + start, 1, count, 1));
  }
  return merges;
}

function fundTable(): TemplateTable {
  const { fundHeaders, fundSources, fundTitle, fundSheet, total } = TEMPLATE_WORDS;
  const last = 2 + fundSources.length;
  const sums = ["C", "D", "E", "F"].map((column): TableCell => ({
    value: 0,
    formula: `=SUM(${column}3:${column}${last})`,
    numberFormat: "#,##0.00",
    look: "total",
  }));
  const rate = (row: number, look: CellLook): TableCell => ({
    value: "",
    formula: `=IF(E${row}=0,"",ROUND(F${row}/E${row},4))`,
    numberFormat: "0.00%",
    look,
  });
  const amount: TableCell = { ...blankCell("number"), numberFormat: "#,##0.00" };
  return {
    sheetName: fundSheet,
    rows: [
      [textCell(fundTitle, "title"), ...fundHeaders.slice(1).map(() => blankCell("title"))],
      fundHeaders.map((header) => textCell(header, "header")),
      ...fundSources.map((source, index): TableCell[] => [
        countCell(index + 1, "label"),
        textCell(source, "label"),
        ...[0, 1, 2, 3].map(() => amount),
        rate(3 + index, "number"),
      ]),
      [textCell(total, "total"), blankCell("total"), ...sums, rate(last + 1, "total")],
    ],
    repeatedRows: null,
    merges: [area(0, 0, 1, fundHeaders.length), area(last, 0, 1, 2)],
    columnWidths: [6, 22, 20, 20, 20, 20, 12],
    orientation: "landscape",
    chart: null,
  };
}

function wide(cells: readonly TableCell[], look: CellLook): TableCell[] {
  return [...cells, ...blankCells(WIDTH - cells.length, look)];
}

function area(row: number, column: number, rowCount: number, columnCount: number): Rectangle {
  return { row, column, rowCount, columnCount };
}
