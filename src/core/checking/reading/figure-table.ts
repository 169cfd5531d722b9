/**
 * A table of figures as it stands on its sheet, whatever its columns mean: the words above each column, and each row with its name and its
 * figures. Auditors foot and cross-foot any table; for that no column need be understood.
 */
import { cellAt, sheetNamed, type SheetSnapshot } from "../../grid/index.js";
import { rankOf, type RecognizedSheet, type SheetRole } from "../../model/index.js";
import { rememberText } from "../../text/index.js";
import type { CheckingInput } from "../checking-input.js";
import { figureAt, type CellFigure } from "./cell-figure.js";
import { labelOfCell, textOfCell } from "./cell-text.js";

export interface FigureTable {
  readonly sheet: SheetSnapshot;
  readonly role: SheetRole;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
}

export interface FigureColumn {
  readonly column: number;
  /** The words right above its figures. */
  readonly label: string;
  /** The words over several columns above that, from the top; "" where there are none. */
  readonly group: string;
}

export interface FigureRow {
  readonly row: number;
  readonly name: string;
  /** 合计 and its kin sum up a table, 小计 and its kin a part of it. */
  readonly kind: "detail" | "subtotal" | "total";
  /** Its number, 一、 or （1）, as the depth of an outline; -1 where it has none. */
  readonly rank: number;
  readonly figures: ReadonlyMap<number, CellFigure>;
}

/** What a person adds up by hand; longer tables are summed by formulas. */
const MOST_ROWS = 600;
const MOST_COLUMNS = 40;
const SEQUENCE = /^(?:序号|编号|行次|栏次|排名|名次|排序|No\.?)$/iu;
const TOTAL =
  /^(?:合计|总计|共计|总分|总得分|得分合计|综合得分|合计得分|总和|全[省市县区]合计|(?:年度|项目)*(?:资金)?总额)(?:[（(].*[)）])?[:：]?$/u;
const SUBTOTAL = /(?:小计|合计|总计)(?:[（(].*[)）])?[:：]?$/u;

const known = new WeakMap<CheckingInput, readonly FigureTable[]>();

/** Several checks look at the same tables: they are read once for all of them, and let go when the checks are through. */
export function figureTables(input: CheckingInput): readonly FigureTable[] {
  const earlier = known.get(input);
  if (earlier !== undefined) return earlier;
  const tables = readTables(input);
  known.set(input, tables);
  return tables;
}

/** The tables whose header rows are known. Tables side by side, whose columns belong to several, are left out. */
function readTables({ evaluation, snapshot }: CheckingInput): FigureTable[] {
  const placed = evaluation.sheets.filter(hasHeader);
  return placed.flatMap((table) => {
    const sheet = sheetNamed(snapshot, table.sheet);
    const others = placed.filter((each) => each !== table && each.sheet === table.sheet);
    const last = table.headerRows[table.headerRows.length - 1];
    if (sheet === null || last === undefined || others.some((other) => other.headerRows.includes(last))) return [];
    const next = others.map(({ headerRows }) => headerRows[0] ?? 0).filter((row) => row > last);
    const own = figureTable({ sheet, role: table.role }, table.headerRows, Math.min(sheet.rowCount, ...next));
    return [fundBlockTable(sheet, table), own].filter((each) => each !== null);
  });
}

/** The fund block of a self-evaluation form: its rows, under the row of words right above them. */
function fundBlockTable(sheet: SheetSnapshot, table: WithHeader): FigureTable | null {
  const block = "fundBlock" in table ? table.fundBlock : null;
  const rows = [...(block?.lines ?? []), ...(block?.total == null ? [] : [block.total])].map(({ row }) => row);
  return rows.length < 2
    ? null
    : figureTable({ sheet, role: table.role }, [Math.min(...rows) - 1], Math.max(...rows) + 1);
}

type WithHeader = RecognizedSheet & { readonly headerRows: readonly number[] };

function hasHeader(sheet: RecognizedSheet): sheet is WithHeader {
  return sheet.role !== "responses" && sheet.role !== "site-findings" && "headerRows" in sheet;
}

function figureTable(
  { sheet, role }: Pick<FigureTable, "sheet" | "role">,
  headerRows: readonly number[],
  end: number,
): FigureTable | null {
  const start = (headerRows[headerRows.length - 1] ?? -1) + 1;
  const width = Math.min(sheet.columnCount, MOST_COLUMNS);
  if (end - start > MOST_ROWS) return null;
  const words = Array.from({ length: width }, (_, column) => wordsAbove(sheet, headerRows, column));
  const areCounted = words.map(({ label }) => !SEQUENCE.test(label));
  const rows: FigureRow[] = [];
  const filled = new Set<number>();
  for (let row = start; row < end; row++) {
    if (sheet.rows[row] === undefined) continue;
    const figures = new Map<number, CellFigure>();
    const names: string[] = [];
    for (let column = 0; column < width; column++) {
      if (cellAt(sheet, row, column).value === null) continue;
      const figure = figureAt(sheet, { row, column });
      const isCounted = areCounted[column] === true;
      if (figure !== null && isCounted) figures.set(column, figure);
      else if (figure === null && figures.size === 0) {
        const label = labelOfCell(sheet, row, column);
        if (label !== "" && (isCounted || kindOf(label) !== "detail")) names.push(label);
      }
    }
    if (figures.size === 0) continue;
    for (const column of figures.keys()) filled.add(column);
    const { name, kind } = nameOf(names);
    rows.push({ row, name, kind, rank: rankOfName(firstText(sheet, row, width)), figures });
  }
  return { sheet, role, rows, columns: words.filter(({ column }) => filled.has(column)) };
}

function firstText(sheet: SheetSnapshot, row: number, width: number): string {
  for (let column = 0; column < width; column++) {
    const text = textOfCell(sheet, row, column);
    if (text !== "") return text;
  }
  return "";
}

function nameOf(names: readonly string[]): Pick<FigureRow, "name" | "kind"> {
  const total = names.find((name) => kindOf(name) === "total");
  const summing = total ?? names.find((name) => kindOf(name) === "subtotal");
  if (summing === undefined) return { name: names[names.length - 1] ?? "", kind: "detail" };
  // 一、基础设施 | 小计: the name beside it says what is summed up.
  return { name: summing, kind: total !== undefined && names.length === 1 ? "total" : "subtotal" };
}

/** The forms of one office repeat the names of their rows. */
const kindOf = rememberText((name): FigureRow["kind"] =>
  TOTAL.test(name) ? "total" : SUBTOTAL.test(name) ? "subtotal" : "detail",
);
const rankOfName = rememberText(rankOf);

function wordsAbove(sheet: SheetSnapshot, headerRows: readonly number[], column: number): FigureColumn {
  const found = headerRows.map((row) => labelOver(sheet, row, column)).filter((label) => label !== "");
  const label = found[found.length - 1] ?? "";
  const groups = found.slice(0, -1).filter((group) => group !== label);
  return { column, label, group: groups.join("") };
}

/** The header's own word, or that of the merged or blank-filled group to its left in the same row. */
function labelOver(sheet: SheetSnapshot, row: number, column: number): string {
  const merge = sheet.merges.find(
    ({ area }) =>
      row >= area.row &&
      row < area.row + area.rowCount &&
      column >= area.column &&
      column < area.column + area.columnCount,
  );
  return merge === undefined
    ? labelOfCell(sheet, row, column)
    : textOfCell(sheet, merge.area.row, merge.area.column).replace(/\s/g, "");
}
