/** Decides what each column of a fund table holds, and in which unit its amounts are. */
import { decimal, type Rational } from "../../decimal/index.js";
import type { FundColumn, Reading } from "../../model/index.js";
import { rememberText } from "../../text/index.js";
import { hasFigure } from "../cells/grid-cell.js";
import type { SheetGrid } from "../cells/sheet-grid.js";
import { wordsOf, type HeaderBlock, type HeaderColumn } from "../headers/header-block.js";
import type { FundMeaning } from "../headers/header-meaning.js";
import { readFundHeader } from "../headers/vocabularies.js";
import { ofWholeYear } from "../headers/period.js";
import { amountUnits, type AmountUnits } from "./amount-units.js";

export interface FundColumns {
  readonly columns: Readonly<Record<FundColumn, number | null>>;
  /** 分值 and 得分 of the execution rate in a self-evaluation form. */
  readonly fullScore: number | null;
  readonly score: number | null;
  /** 预算执行情况（20分）: the points written into the block's title. */
  readonly statedFullScore: Reading<Rational> | null;
  readonly units: AmountUnits;
  readonly meanings: ReadonlyMap<number, { readonly meaning: FundMeaning | null; readonly words: string }>;
}

/** Sub-headers that say nothing by themselves: the group over them decides. */
const BARE = /^(?:金额|数额|小计|合计|数|额|资金|其中)$/u;

export function assignFundColumns(
  grid: SheetGrid,
  header: HeaderBlock,
  rows: readonly number[],
  titleRows: readonly number[],
): FundColumns {
  const named = header.columns.map(({ column, label, groups, row, text }) => {
    const { meaning, words } = readWords(wordsOf({ groups, label }));
    return { column, label, groups, row, text, meaning, words };
  });
  const meanings = new Map(named.map((column) => [column.column, column]));
  const find = (meaning: FundMeaning): number | null =>
    ofAllSources(named.filter((column) => column.meaning === meaning))[0]?.column ?? null;
  // 全年预算数 is what is executed against; 年初预算数 only where the form has no other.
  const budgeted = wholeBudget(meanings) ?? find("budgeted") ?? find("initialBudget") ?? sumOfParts(header, meanings);
  const [received, allocated, paid] = [find("received"), find("allocated"), find("paid")];
  const columns = { budgeted, received, allocated, paid, rate: executionRate(header, meanings, paid) ?? find("rate") };
  const amounts = [budgeted, find("initialBudget"), received, allocated, paid].filter((column) => column !== null);
  const source = sourceColumn(grid, rows, Math.min(...amounts), meanings);
  return {
    columns: { source, ...columns },
    fullScore: find("fullScore"),
    score: find("score"),
    statedFullScore: pointsInTitle(grid, header),
    units: amountUnits(grid, header, columns, [...titleRows, ...rows.slice(0, 1)]),
    meanings,
  };
}

/** Under 中央资金, 省级资金 and 合计 the last says what all of them are together; parts without it are not the whole. */
function ofAllSources<Column extends HeaderColumn & { readonly words: string }>(
  columns: readonly Column[],
): readonly Column[] {
  if (columns.length < 2) return columns;
  const groupOf = ({ groups }: Column): string => groups[0] ?? "";
  const whole = columns.filter((column) => TOGETHER.test(groupOf(column)));
  if (whole.length > 0) return ofWholeYear(whole);
  const sources = new Set(columns.map(groupOf).filter((group) => readFundHeader(group) === "part"));
  return sources.size > 1 && sources.size === columns.length ? [] : ofWholeYear(columns);
}

const TOGETHER = /^(?:资金)?(?:合计|总计|共计|总额|小计)(?:\(.*\))?$/u;

/** 预算合计 beside 上年结转 and 当年预算数: the whole of them is what is executed against. */
function wholeBudget(meanings: FundColumns["meanings"]): number | null {
  if (![...meanings.values()].some(({ words }) => words.includes("上年结转"))) return null;
  const whole = [...meanings].find(([, { meaning, words }]) => meaning === "budgeted" && /合计|小计|总/u.test(words));
  return whole?.[0] ?? null;
}

/** 资金来源 over 上级补助, 本级财政, 单位自筹 and 小计: what the sources give together is what was planned. */
function sumOfParts(header: HeaderBlock, meanings: FundColumns["meanings"]): number | null {
  const isOver = ({ groups: [group] }: HeaderColumn): boolean =>
    group !== undefined && /来源|投入|筹措|筹集|构成/u.test(group) && !/到位|支出|使用|拨付|执行/u.test(group);
  const sum = header.columns.find((column) => /^(?:小计|合计|总计|总额)$/u.test(column.label) && isOver(column));
  const parts = header.columns.filter(
    (column) => column.groups[0] === sum?.groups[0] && meanings.get(column.column)?.meaning === "part",
  );
  return sum !== undefined && parts.length >= 2 ? sum.column : null;
}

function pointsInTitle(grid: SheetGrid, header: HeaderBlock): Reading<Rational> | null {
  for (const column of header.columns) {
    const points = /[(](\d+(?:\.\d+)?)分[)]/u.exec(column.label)?.[1];
    if (points !== undefined) {
      return {
        value: decimal(points),
        text: column.text,
        cell: { sheet: grid.name, row: column.row, column: column.column },
      };
    }
  }
  return null;
}

/** The forms of one office repeat their headers: the words of each are understood once. */
const readWords = rememberText((words) => {
  const [label = "", group] = words.split(" / ").reverse();
  return { meaning: fundMeaning(label, group), words };
});

function fundMeaning(label: string, group: string | undefined): FundMeaning | null {
  const own = readFundHeader(label);
  if (group !== undefined && (own === null || own === "amount" || BARE.test(label))) {
    return readFundHeader(group) ?? own;
  }
  return own;
}

/** Of several rates (到位率, 支出率) the one about spending. */
function executionRate(header: HeaderBlock, meanings: FundColumns["meanings"], paid: number | null): number | null {
  const rates = header.columns.filter((column) => meanings.get(column.column)?.meaning === "rate");
  const about = rates.filter((column) => /执行|支出|支付|使用|(?:完成|占|为).*预算/u.test(wordsOf(column)));
  const spending = ofAllSources(about.map((column) => ({ ...column, words: wordsOf(column) })));
  return (spending.find((column) => paid === null || column.column > paid) ?? spending[0])?.column ?? null;
}

/** The names stand left of the amounts: the nearest column with text on enough rows, or the one whose header says so. */
function sourceColumn(
  grid: SheetGrid,
  rows: readonly number[],
  firstAmount: number,
  meanings: FundColumns["meanings"],
): number | null {
  const texts = new Map<number, number>();
  for (const row of rows) {
    for (const cell of grid.cellsOf(row)) {
      if (cell.text !== "" && !hasFigure(cell)) texts.set(cell.column, (texts.get(cell.column) ?? 0) + 1);
    }
  }
  const isName = (column: number): boolean => {
    const meaning = meaningOver(column, meanings);
    return meaning !== "sequence" && meaning !== "remark" && meaning !== "deviation" && meaning !== "rate";
  };
  const left = [...texts]
    .filter(([column]) => column < firstAmount && isName(column))
    .sort(([one], [other]) => other - one);
  const isEnough = ([, count]: readonly [number, number]): boolean => count * 3 >= rows.length;
  // 子项目 before 项目名称, 资金名称 before 文号: the nearest column named so, else the nearest with text.
  const enough =
    left.find((entry) => isEnough(entry) && meaningOver(entry[0], meanings) === "source") ??
    left.find((entry) => isEnough(entry) && meaningOver(entry[0], meanings) !== "detail") ??
    left.find(isEnough) ??
    [...left].sort(([, one], [, other]) => other - one)[0];
  if (enough !== undefined) return enough[0];
  const named = [...meanings].find(([, each]) => each.meaning === "source");
  return named?.[0] ?? null;
}

/** A header may stand over several columns of names, each a level of the one before it: they all mean what it says. */
function meaningOver(column: number, meanings: FundColumns["meanings"]): FundMeaning | null {
  const own = meanings.get(column);
  if (own !== undefined) return own.meaning;
  const before = Math.max(-1, ...[...meanings.keys()].filter((each) => each < column));
  return meanings.get(before)?.meaning ?? null;
}
