/** 调查问卷情况汇总表: 题目, 选项, 份数, 占比 and 满意（知晓）率 of one survey, counted live from the answers where that is exact. */
import { divide, isPositive, type Rational } from "../decimal/index.js";
import { toA1, type Rectangle } from "../grid/index.js";
import type { FavourableShare, SurveyCount, SurveyQuestion, SurveyResult } from "../survey/index.js";
import type { SummaryTable, TableCell } from "./summary-table.js";
import {
  SHEET_NAMES,
  SURVEY_ANSWERED,
  SURVEY_HEADERS,
  SURVEY_KINDS,
  SURVEY_RESPONDENTS,
  SURVEY_SOURCE,
  TITLES,
} from "./summary-vocabulary.js";
import { blankCell, blankCells, liveCell, RATE_PLACES, rateCell, textCell } from "./table-cells.js";

export interface SurveyTableOptions {
  readonly writes: "formulas" | "values";
  /** See `exactCountFormula`. */
  readonly formulaOf: (count: SurveyCount) => string | null;
  /** The share that counts as 满意 or 知晓; null for a question that asks for neither. See `favourableShares`. */
  readonly favourableOf: (question: SurveyQuestion) => FavourableShare | null;
}

const WIDTH = SURVEY_HEADERS.length;
const FIRST_ROW = 3;
const COUNT_COLUMN = 2;
/** 题目, 满意（知晓）率 and 说明 stand once a question. */
const QUESTION_COLUMNS = [0, 4, 5];

/** @returns null where no question has answers to choose from. */
export function summarizeSurvey(survey: SurveyResult, options: SurveyTableOptions): SummaryTable | null {
  if (survey.questions.every((question) => question.options.length === 0)) return null;
  const rows: TableCell[][] = [
    [textCell(TITLES.survey, "title"), ...blankCells(WIDTH - 1, "title")],
    respondentsRow(survey, options),
    SURVEY_HEADERS.map((header) => textCell(header, "header")),
  ];
  const merges: Rectangle[] = [{ row: 0, column: 0, rowCount: 1, columnCount: WIDTH }];
  for (const question of survey.questions) {
    const lines = questionRows(question, rows.length, options);
    if (lines.length > 1)
      merges.push(
        ...QUESTION_COLUMNS.map((column) => ({ row: rows.length, column, rowCount: lines.length, columnCount: 1 })),
      );
    rows.push(...lines);
  }
  return {
    kind: "survey",
    sheetName: SHEET_NAMES.survey,
    rows,
    repeatedRows: { first: FIRST_ROW - 1, last: FIRST_ROW - 1 },
    merges,
    columnWidths: [40, 26, 10, 10, 15, 34],
    orientation: "landscape",
    chart: null,
  };
}

function respondentsRow({ respondents, sheet }: SurveyResult, options: SurveyTableOptions): TableCell[] {
  return [
    textCell(SURVEY_RESPONDENTS, "label"),
    respondents === null ? blankCell("number") : countCell(respondents, options),
    textCell(SURVEY_SOURCE, "label"),
    textCell(sheet, "label"),
    ...blankCells(WIDTH - 4, "label"),
  ];
}

/** A row an option, and those who answered the question beneath. */
function questionRows(question: SurveyQuestion, firstRow: number, options: SurveyTableOptions): TableCell[][] {
  const { respondents } = question;
  const answeredRow = firstRow + question.options.length;
  const base = respondents !== null && isPositive(respondents.value) ? respondents.value : null;
  const lines = question.options.map(({ text, count }, index) => [
    textCell(text),
    countCell(count, options),
    base === null ? blankCell("number") : shareCell(count.value, base, [firstRow + index], answeredRow, options),
  ]);
  if (respondents !== null)
    lines.push([textCell(SURVEY_ANSWERED, "label"), countCell(respondents, options), blankCell("number")]);
  return lines.map((line, index) => {
    if (index > 0) return [blankCell(), ...line, ...blankCells(2, "number")];
    const favourable = options.favourableOf(question);
    return [
      textCell(question.text),
      ...line,
      favourable === null ? blankCell("number") : favourableCell(favourable, firstRow, answeredRow, options),
      textCell(noteOf(question, favourable)),
    ];
  });
}

function countCell(count: SurveyCount, options: SurveyTableOptions): TableCell {
  return liveCell(options.writes === "formulas" ? options.formulaOf(count) : null, count.value);
}

function favourableCell(
  { question, options: chosen, numerator, denominator }: FavourableShare,
  firstRow: number,
  answeredRow: number,
  options: SurveyTableOptions,
): TableCell {
  const rows = question.options.flatMap((option, index) => (chosen.includes(option) ? [firstRow + index] : []));
  return shareCell(numerator, denominator.value, rows, answeredRow, options);
}

/** The counts in these rows over the count of those who answered: all of them cells of the table itself. */
function shareCell(
  numerator: Rational,
  denominator: Rational,
  rows: readonly number[],
  answeredRow: number,
  { writes }: SurveyTableOptions,
): TableCell {
  const at = (row: number): string => toA1({ row, column: COUNT_COLUMN });
  const counted = rows.length === 1 ? rows.map(at).join("") : `(${rows.map(at).join("+")})`;
  const isLive = writes === "formulas" && rows.length > 0;
  const formula = isLive ? `=ROUND(${counted}/${at(answeredRow)},${RATE_PLACES})` : null;
  return rateCell(formula, divide(numerator, denominator));
}

function noteOf(question: SurveyQuestion, favourable: FavourableShare | null): string {
  const kind = SURVEY_KINDS[question.kind];
  if (favourable === null) return kind;
  const chosen = favourable.options.map(({ text }) => `“${text}”`).join("、");
  return chosen === "" ? `${kind}；没有人选满意或知晓的选项` : `${kind}；${chosen}计入满意（知晓）`;
}
