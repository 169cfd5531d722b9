/**
 * “指标体系由4个一级指标、12个二级指标、26个三级指标构成” says what the workbook's one indicator table holds. Silent where there are several
 * tables, where the sentence speaks of another one (自评, 目标申报), and where a level has no column of its own.
 */
import type { CellAddress } from "../../grid/index.js";
import type { Finding, IndicatorSheet } from "../../model/index.js";
import type { CheckingInput } from "../checking-input.js";
import { evaluatorSheets } from "../reading/recognized-sheets.js";
import { foundInTexts } from "../reading/text-cell.js";
import { anyWord } from "../reading/text-sign.js";

type Level = 1 | 2 | 3;

const NUMERALS = ["一", "二", "三"];
/** 一级指标4个, or 4个一级指标. */
const COUNT =
  /(?:(?<before>\d{1,3})\s*[个项条](?<named>[一二三])级指标|(?<level>[一二三])级指标\s*(?:共|有|为|共有|共计)?\s*(?<after>\d{1,3})\s*[个项条])/gu;
const SPEAKS_OF_SYSTEM = anyWord(["评价指标", "指标体系", "评价体系"]);
const OTHER_TABLE = /自评|目标申报|绩效目标表|调整前|原指标|修改前|其中/u;

export function checkIndicatorCounts(input: CheckingInput): Finding[] {
  const [table, ...others] = evaluatorSheets(input);
  if (table === undefined || others.length > 0 || table.indicators.length === 0) return [];
  return foundInTexts(input, [SPEAKS_OF_SYSTEM], countsIn).flatMap(({ found, cell }) =>
    found.flatMap((match) => differing(match, cell, table) ?? []),
  );
}

function countsIn(folded: string): readonly RegExpExecArray[] | null {
  if (OTHER_TABLE.test(folded)) return null;
  const counts = [...folded.matchAll(COUNT)];
  return counts.length === 0 ? null : counts;
}

function differing(match: RegExpExecArray, cell: CellAddress, table: IndicatorSheet): Finding | null {
  const { before, named, level, after } = match.groups ?? {};
  const counted = countOf(table, (NUMERALS.indexOf(named ?? level ?? "") + 1) as Level);
  const stated = Number(before ?? after);
  if (counted === null || counted === stated) return null;
  return {
    code: "count/indicators-differ",
    severity: "warning",
    sheet: cell.sheet,
    cell,
    span: { start: match.index, end: match.index + match[0].length },
    data: { stated: match[0], counted: String(counted), level: named ?? level ?? "", table: table.sheet },
  };
}

/** Null where the table does not tell its names of that level apart. */
function countOf({ columns, indicators }: IndicatorSheet, level: Level): number | null {
  if (level === 3) return columns.level3 === null ? null : indicators.length;
  const names = indicators.map(({ level1, level2 }) => (level === 1 ? level1 : `${level1 ?? ""}/${level2 ?? ""}`));
  const isNamed = indicators.every(({ level1, level2 }) => level1 !== null && (level === 1 || level2 !== null));
  return isNamed && columns[level === 1 ? "level1" : "level2"] !== null ? new Set(names).size : null;
}
