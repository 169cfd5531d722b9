/** Says whether a row looks like the header of a table, and of which kind: by the words it holds, never by its place. */
import { figureOf, type GridCell } from "../cells/grid-cell.js";
import { rememberText } from "../../text/index.js";
import type { TableKind } from "./header-block.js";
import type { FundMeaning, IndicatorMeaning } from "./header-meaning.js";
import { isRespondentCount, readOptionHeader } from "./option-header.js";
import { readFundHeader, readIndicatorHeader, readSiteHeader, readSurveyHeader } from "./vocabularies.js";

const LEVELS: ReadonlySet<IndicatorMeaning> = new Set(["level1", "level2", "level3", "level4", "level"]);
const FIGURES: ReadonlySet<IndicatorMeaning> = new Set([
  "fullScore",
  "target",
  "value",
  "actual",
  "standard",
  "method",
  "description",
  "score",
  "selfScore",
  "reviewedScore",
  "meanScore",
  "expertScore",
  "deviation",
  "points",
  "judgement",
]);
const AMOUNTS: ReadonlySet<FundMeaning> = new Set(["initialBudget", "budgeted", "received", "allocated", "paid"]);

/** 提交答卷时间 and its kin: columns that only the export of a questionnaire platform has. */
const PLATFORM_COLUMN =
  /^(?:提交答卷时间|提交时间|所用时间|答题时间|填写时间|来源|来源详情|来自IP|问卷编号|答卷编号|受访者|被调查人|调查对象|IP)$/u;
const QUESTION = /[?？]|^(?:Q?\d{1,2}[.、．:：)]|[一二三四五六七八九十]+、).{4,}|您/u;
const LONGEST_FUND_HEADER = 26;

export function headerKind(cells: readonly GridCell[]): TableKind | null {
  if (cells.length < 2 || holdsNumber(cells)) return null;
  const labels = cells.map((cell) => cell.label).join(BETWEEN);
  return kindWithFigures(labels) ?? (cells.some((cell) => figureOf(cell) !== null) ? null : kindOfWords(labels));
}

/** A header holds words alone. */
function holdsNumber(cells: readonly GridCell[]): boolean {
  for (let at = cells.length - 1; at >= 0; at--) if (cells[at]?.isNumber === true) return true;
  return false;
}

/** Folded labels hold no white space. */
const BETWEEN = "\n";

/** Questions with their answers, and scales of points, may hold what reads as a figure. The forms of one office repeat their rows of words. */
const kindWithFigures = rememberText((row): TableKind | null => {
  const labels = row.split(BETWEEN);
  if (isResponsesHeader(labels)) return "responses";
  return isPointScaleHeader(labels) ? "questionnaire" : null;
});

const kindOfWords = rememberText((row): TableKind | null => {
  const labels = row.split(BETWEEN);
  if (isIndicatorHeader(labels)) return "indicators";
  if (isSiteHeader(labels)) return "site-findings";
  if (isQuestionnaireHeader(labels)) return "questionnaire";
  return isFundHeader(labels) ? "funds" : null;
});

function isIndicatorHeader(labels: readonly string[]): boolean {
  const meanings = labels.map(readIndicatorHeader).filter((meaning) => meaning !== null);
  const levels = meanings.filter((meaning) => LEVELS.has(meaning));
  const figures = meanings.filter((meaning) => FIGURES.has(meaning));
  // 项目绩效目标 may be the first column of the indicators; 年度总体目标 beside 预期目标 is a block of its own.
  const isObjective = meanings.includes("objective") && (levels.length < 2 || new Set(figures).size < 2);
  if (meanings.length * 2 < labels.length || isObjective) return false;
  const numbered = new Set(levels.filter((meaning) => meaning !== "level"));
  if (numbered.size >= 2) return true;
  return levels.length > 0 && new Set(figures).size >= (labels.length > 2 ? 2 : 1) && meanings.length >= 2;
}

function isFundHeader(labels: readonly string[]): boolean {
  if (labels.some((label) => label.length > LONGEST_FUND_HEADER && readFundHeader(label) !== "source")) return false;
  const meanings = labels.map(readFundHeader).filter((meaning) => meaning !== null);
  if (meanings.length * 5 < labels.length * 3) return false;
  const amounts = new Set(meanings.filter((meaning) => AMOUNTS.has(meaning)));
  return amounts.size >= 2 || (amounts.size === 1 && meanings.includes("rate") && labels.length >= 3);
}

function isQuestionnaireHeader(labels: readonly string[]): boolean {
  const meanings = new Set(labels.map(readSurveyHeader));
  if (meanings.has("option") && (meanings.has("count") || meanings.has("share"))) return true;
  const scale = labels.filter((label) => readOptionHeader(label) !== null).length;
  if (meanings.has("question")) return scale >= 2 || (meanings.has("count") && meanings.has("share"));
  const isOpen = (label: string): boolean => readSurveyHeader(label) === null && !isRespondentCount(label);
  return scale >= 3 && scale * 3 >= labels.filter(isOpen).length * 2;
}

/** 题目 | 5分 | 4分 | 3分 | 2分 | 1分: every degree of a scale down to one, beside what was asked. */
function isPointScaleHeader(labels: readonly string[]): boolean {
  const points = labels.flatMap((label) => /^([1-9]|10)分$/u.exec(label)?.[1] ?? []).map(Number);
  if (points.length < 3) return false;
  const isWhole =
    new Set(points).size === points.length && Math.min(...points) === 1 && Math.max(...points) === points.length;
  return isWhole && labels.some((label) => readSurveyHeader(label) === "question");
}

function isSiteHeader(labels: readonly string[]): boolean {
  const meanings = new Set(labels.map(readSiteHeader));
  return (
    meanings.has("problem") &&
    (["site", "place", "category", "advice", "section"] as const).some((each) => meanings.has(each))
  );
}

function isResponsesHeader(labels: readonly string[]): boolean {
  const questions = labels.filter((label) => QUESTION.test(label)).length;
  if (questions === 0 || labels.length < 3) return false;
  const hasPlatformColumn = labels.some((label) => PLATFORM_COLUMN.test(label));
  const starts = readSurveyHeader(labels[0] ?? "") === "sequence" || PLATFORM_COLUMN.test(labels[0] ?? "");
  return hasPlatformColumn || (questions >= 2 && (starts || questions === labels.length));
}

export function isQuestionText(label: string): boolean {
  return QUESTION.test(label);
}

export function isPlatformColumn(label: string): boolean {
  return PLATFORM_COLUMN.test(label);
}
