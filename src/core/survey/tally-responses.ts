/** 原始答卷 → counts: one row a respondent, several answers in one cell where a question allows them. Every answer is counted once. */
import { divide, whole } from "../decimal/index.js";
import { cellAt, isCellError, type Rectangle, type SheetSnapshot } from "../grid/index.js";
import type { ResponsesSheet } from "../model/index.js";
import { toHalfWidth } from "../text/index.js";
import type { SurveyCount, SurveyQuestion, SurveyResult } from "./survey-result.js";

/** 问卷星 writes ┋ between answers; other tools use these. */
const SEPARATORS = /[┋┇|;；\n]+/;
/** Beyond this many different answers a question is one of free words. */
const MOST_OPTIONS = 12;
const LABELLED = /^[A-Z][.．、:：]/;

export function tallyResponses(sheet: ResponsesSheet, snapshot: SheetSnapshot): SurveyResult {
  const area = (column: number): Rectangle => ({
    row: sheet.firstRow,
    column,
    rowCount: sheet.lastRow - sheet.firstRow + 1,
    columnCount: 1,
  });
  const questions = sheet.questions.map(({ column, text }, index) =>
    tallyQuestion(index + 1, text, answersIn(snapshot, area(column)), {
      kind: "answers",
      sheet: sheet.sheet,
      area: area(column),
      answer: null,
    }),
  );
  const first = sheet.questions[0];
  return {
    sheet: sheet.sheet,
    respondents:
      first === undefined
        ? null
        : {
            value: whole(rowsWithAnswers(sheet, snapshot)),
            source: { kind: "answers", sheet: sheet.sheet, area: area(first.column), answer: null },
          },
    questions,
  };
}

type AnswerSource = Extract<SurveyCount["source"], { kind: "answers" }>;

function tallyQuestion(number: number, text: string, answers: readonly string[], source: AnswerSource): SurveyQuestion {
  const chosen = answers.map((answer) => optionsIn(answer));
  const counts = new Map<string, number>();
  for (const option of chosen.flatMap((options) => [...new Set(options)])) {
    counts.set(option, (counts.get(option) ?? 0) + 1);
  }
  const isMultiple = /多选|可选多项|不定项/.test(text) || chosen.some((options) => options.length > 1);
  const isOpen = counts.size > MOST_OPTIONS || (counts.size > 0 && !isMultiple && looksOpen(counts, answers.length));
  const respondents = { value: whole(answers.length), source };
  return {
    number,
    text,
    kind: isOpen ? "open" : isMultiple ? "multiple" : "single",
    options: isOpen
      ? []
      : [...counts]
          .sort(([one], [other]) => one.localeCompare(other, "zh-CN"))
          .map(([option, count]) => ({
            text: option,
            count: { value: whole(count), source: { ...source, answer: option } },
            share: answers.length === 0 ? null : divide(whole(count), whole(answers.length)),
          })),
    respondents,
  };
}

/** Answers without A./B. labels, hardly any of them twice, are remarks. */
function looksOpen(counts: ReadonlyMap<string, number>, answered: number): boolean {
  const labelled = [...counts.keys()].every((option) => LABELLED.test(toHalfWidth(option)));
  return !labelled && counts.size * 2 > answered;
}

function optionsIn(answer: string): string[] {
  return answer
    .split(SEPARATORS)
    .map((option) => option.trim())
    .filter((option) => option !== "");
}

function answersIn(snapshot: SheetSnapshot, { row, column, rowCount }: Rectangle): string[] {
  return Array.from({ length: rowCount }, (_, index) => textAt(snapshot, row + index, column)).filter(
    (answer) => answer !== "",
  );
}

/** A row counts as a questionnaire where any question is answered. */
function rowsWithAnswers(sheet: ResponsesSheet, snapshot: SheetSnapshot): number {
  let count = 0;
  for (let row = sheet.firstRow; row <= sheet.lastRow; row++) {
    if (sheet.questions.some(({ column }) => textAt(snapshot, row, column) !== "")) count++;
  }
  return count;
}

function textAt(snapshot: SheetSnapshot, row: number, column: number): string {
  const { value } = cellAt(snapshot, row, column);
  return value === null || isCellError(value) ? "" : String(value).trim();
}
