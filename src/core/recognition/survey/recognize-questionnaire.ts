/** A questionnaire summary: one small table a question, one long table with the question at the left, or one row a question. */
import { add, compare, decimal, whole, ZERO, type Rational } from "../../decimal/index.js";
import type { Question, QuestionnaireSheet, QuestionOption, Reading, RecognitionNote } from "../../model/index.js";
import { addressOf, figureOf, readFigure, type GridCell } from "../cells/grid-cell.js";
import { foldLabel } from "../cells/fold-label.js";
import type { SheetGrid } from "../cells/sheet-grid.js";
import { readRate } from "../funds/read-rate.js";
import { readCountedShare } from "./counted-share.js";
import type { Table } from "../headers/find-tables.js";
import type { HeaderBlock, HeaderColumn } from "../headers/header-block.js";
import type { SurveyMeaning } from "../headers/header-meaning.js";
import { isNoteLabel } from "../headers/row-labels.js";
import { isRespondentCount, readOptionHeader } from "../headers/option-header.js";
import { isScaleWord } from "../headers/survey-vocabulary.js";
import { readSurveyHeader } from "../headers/vocabularies.js";

const ANSWERED = /有效(?:填写|答题|回答|问卷)?(?:人次|人数|份数|问卷|票数)|填写人[次数]|答题人数/u;
const RESPONDENTS =
  /(?:有效|合格)(?:的)?(?:调查)?问卷(?:数|数量|份数)?(?:为|共|共计|合计)?[:：]?([\d,]+)\s*份|(?:收回|回收)有效(?:调查)?问卷(?:共|共计)?[:：]?([\d,]+)|有效样本(?:量|数)?[:：为]?([\d,]+)/u;
const MULTIPLE = /多选|可多选|不定项|多项|可选多/u;

interface OpenQuestion {
  readonly row: number;
  readonly text: string;
  readonly options: QuestionOption[];
  respondents: Reading<Rational> | null;
}

export interface RecognizedQuestionnaire {
  readonly sheet: QuestionnaireSheet;
  readonly notes: readonly RecognitionNote[];
}

/** @param tables all questionnaire tables of the sheet: they are one questionnaire. */
export function recognizeQuestionnaire(grid: SheetGrid, tables: readonly Table[]): RecognizedQuestionnaire {
  const questions: OpenQuestion[] = [];
  for (const table of tables) {
    const columns = surveyColumns(table.header);
    if (columns.option !== null) readOptionRows(grid, table, columns, questions);
    else readMatrix(grid, table, columns, questions);
  }
  const respondents = sheetRespondents(grid) ?? commonRespondents(questions);
  return {
    sheet: {
      role: "questionnaire",
      sheet: grid.name,
      headerRows: tables[0]?.header.rows ?? [],
      respondents,
      questions: questions
        .filter((question) => question.options.length > 0)
        .map((question) => closed(question, respondents)),
    },
    notes: tables.flatMap(({ header }) =>
      header.columns.map((column) => ({
        cell: { sheet: grid.name, row: column.row, column: column.column },
        code: `column/${readSurveyHeader(column.label) ?? "option"}`,
        words: column.text,
      })),
    ),
  };
}

type SurveyColumns = Readonly<Record<SurveyMeaning, number | null>>;

function surveyColumns(header: HeaderBlock): SurveyColumns {
  const find = (meaning: SurveyMeaning): number | null =>
    header.columns.find((column) => readSurveyHeader(column.label) === meaning)?.column ?? null;
  const names = [
    "question",
    "option",
    "count",
    "share",
    "answered",
    "satisfaction",
    "mean",
    "sequence",
    "remark",
  ] as const;
  return Object.fromEntries(names.map((name) => [name, find(name)])) as SurveyColumns;
}

function readOptionRows(grid: SheetGrid, table: Table, columns: SurveyColumns, questions: OpenQuestion[]): void {
  if (columns.question === null) {
    const title = questionAbove(grid, table);
    // A small table cut by a page break goes on with the question before it.
    if (title !== null || questions.length === 0)
      questions.push(open(title?.row ?? table.header.rows[0] ?? 0, title?.text ?? ""));
  }
  for (const row of table.bodyRows) {
    const leading = grid.cellsOf(row)[0];
    if (leading === undefined || isNoteLabel(leading.label)) continue;
    const asked = columns.question === null ? null : grid.own(row, columns.question);
    if (asked !== null && asked.text !== "" && !ANSWERED.test(asked.label)) {
      // Repeated on every row of its options, it is the same question.
      if (asked.text !== questions[questions.length - 1]?.text) questions.push(open(row, asked.text));
    }
    const current = questions[questions.length - 1];
    if (current === undefined) continue;
    const option = columns.option === null ? null : grid.own(row, columns.option);
    const count = columns.count === null ? null : grid.own(row, columns.count);
    if (ANSWERED.test(leading.label) || (option !== null && ANSWERED.test(option.label))) {
      current.respondents = readFigure(
        grid.name,
        count ?? grid.cellsOf(row).find((cell) => figureOf(cell) !== null) ?? null,
      );
      continue;
    }
    if (option === null || option.text === "" || /^(?:合计|小计|总计)$/u.test(option.label)) continue;
    const share = columns.share === null ? null : grid.own(row, columns.share);
    if (count === null && share === null && grid.cellsOf(row).length === 1) continue;
    const counted = readCountedShare(grid.name, count, share);
    current.options.push({ row, text: option.text, count: counted.count, statedShare: counted.share });
  }
}

/** One row a question: the options are columns, each with counts, shares, or both under it. */
function readMatrix(grid: SheetGrid, table: Table, columns: SurveyColumns, questions: OpenQuestion[]): void {
  const options = optionColumns(table.header);
  const answered = columns.answered ?? respondentsColumn(table.header, options);
  const firstOption = Math.min(...options.map((option) => option.column));
  for (const row of table.bodyRows) {
    const cells = grid.cellsOf(row);
    const [leading] = cells;
    if (leading === undefined || isNoteLabel(leading.label)) continue;
    const name =
      (columns.question === null ? null : grid.own(row, columns.question)) ??
      [...cells].reverse().find((cell) => cell.column < firstOption && figureOf(cell) === null);
    // A table of one question has its text above.
    const above = firstOption === (table.header.columns[0]?.column ?? 0) ? questionAbove(grid, table) : null;
    const asked = name === undefined || name.text === "" ? (above?.text ?? "") : name.text;
    if (asked === "" || (name !== undefined && /^(?:合计|总计|平均)/u.test(name.label))) continue;
    const question = open(row, asked);
    question.options.push(...options.flatMap((option) => readOption(grid, row, option) ?? []));
    const before = questions[questions.length - 1];
    if (before !== undefined && name !== undefined && SHARE_ROW.test(name.label) && addShares(before, question))
      continue;
    const all = answered === null ? null : grid.own(row, answered);
    question.respondents = /[%％]/u.test(all?.text ?? "") ? null : readFigure(grid.name, all);
    questions.push(question);
  }
}

function readOption(grid: SheetGrid, row: number, option: OptionColumn): QuestionOption | null {
  const cell = grid.own(row, option.column);
  const second = option.shareColumn === null ? null : grid.own(row, option.shareColumn);
  const isShare = cell !== null && (/^[^(（]*[%％]$/u.test(cell.text) || option.isShare);
  const { count, share } = isShare
    ? { count: null, share: readRate(grid.name, cell) }
    : readCountedShare(grid.name, cell, second);
  return count === null && share === null ? null : { row, text: option.text, count, statedShare: share };
}

/** A second row of the same question: 人数 above, 占比 below. */
const SHARE_ROW = /^(?:占比|比例|百分比|比重|比率)(?:\(?%\)?)?$/u;

/** @returns whether the row holds the shares of the counts above */
function addShares(counted: OpenQuestion, shares: OpenQuestion): boolean {
  const places = new Map(
    shares.options.map(({ text, statedShare, count }) => [text, count === null ? statedShare : null]),
  );
  const isTheirs = counted.options.every(
    ({ text, count, statedShare }) => count !== null && statedShare === null && places.get(text) != null,
  );
  if (!isTheirs || places.size !== counted.options.length) return false;
  counted.options.forEach((option, index) => {
    counted.options[index] = { ...option, statedShare: places.get(option.text) ?? null };
  });
  return true;
}

interface OptionColumn {
  readonly column: number;
  readonly shareColumn: number | null;
  readonly isShare: boolean;
  readonly text: string;
}

function optionColumns(header: HeaderBlock): OptionColumn[] {
  const options: OptionColumn[] = [];
  for (const column of header.columns) {
    const option = optionColumn(column);
    const last = options[options.length - 1];
    if (option === null) continue;
    if (option.isShare && last?.text === option.text && last.shareColumn === null && !last.isShare) {
      options[options.length - 1] = { ...last, shareColumn: option.column };
    } else options.push(option);
  }
  return options;
}

/** A degree over 人数 and 占比, or a degree with its unit beside it. */
function optionColumn({ column, label, text, groups }: HeaderColumn): OptionColumn | null {
  const [group] = groups;
  const meaning = readSurveyHeader(label);
  const over = group === undefined ? null : readOptionHeader(group);
  if (over !== null && (meaning === "count" || meaning === "share"))
    return { column, shareColumn: null, isShare: meaning === "share", text: over.text };
  const own = readOptionHeader(label, text);
  return own === null ? null : { column, shareColumn: null, ...own };
}

/** 合计 beside counted degrees: how many answered. Beside shares it is 100%. */
function respondentsColumn(header: HeaderBlock, options: readonly OptionColumn[]): number | null {
  if (options.every((option) => option.isShare)) return null;
  return header.columns.find(({ label, groups }) => isRespondentCount(groups[0] ?? label))?.column ?? null;
}

function open(row: number, text: string): OpenQuestion {
  return { row, text, options: [], respondents: null };
}

/** The last text above a small table that is neither a note nor the count of the question before. */
function questionAbove(grid: SheetGrid, table: Table): { row: number; text: string } | null {
  const header = table.header.rows[0] ?? 0;
  const row = grid.rowBefore(header);
  const cell = row === null ? undefined : grid.cellsOf(row).find((each) => each.text !== "");
  if (row === null || cell === undefined || grid.cellsOf(row).length > 2) return null;
  if (ANSWERED.test(cell.label) || isNoteLabel(cell.label) || figureOf(grid.cellsOf(row)[1] ?? null) !== null)
    return null;
  return { row, text: cell.text };
}

function closed(question: OpenQuestion, respondents: Reading<Rational> | null): Question {
  const { row, text, options } = question;
  const own = question.respondents;
  const isOfSheet = own !== null && respondents !== null && compare(own.value, respondents.value) === 0;
  return { row, text, kind: kindOf(question, respondents), options, respondents: isOfSheet ? null : own };
}

/** 多选 in words, or counts or shares that add up to clearly more than everybody. */
function kindOf(
  { text, options, respondents: own }: OpenQuestion,
  respondents: Reading<Rational> | null,
): "single" | "multiple" {
  if (MULTIPLE.test(text)) return "multiple";
  if (/单选/u.test(text)) return "single";
  // Degrees exclude each other: nobody is both 满意 and 不满意, whatever the counts say.
  if (options.every((option) => isScaleWord(foldLabel(option.text)))) return "single";
  const counted = options.reduce((total, option) => add(total, option.count?.value ?? ZERO), ZERO);
  const answered = own?.value ?? respondents?.value ?? null;
  if (answered !== null && compare(counted, answered) > 0) return "multiple";
  const shares = options.reduce((total, option) => add(total, shareValue(option.statedShare?.value ?? "")), ZERO);
  return compare(shares, whole(102)) > 0 ? "multiple" : "single";
}

function shareValue(text: string): Rational {
  return /^-?\d+(?:\.\d+)?%$/u.test(text) ? decimal(text.slice(0, -1)) : ZERO;
}

function sheetRespondents(grid: SheetGrid): Reading<Rational> | null {
  for (const row of grid.rows) {
    const cells = grid.cellsOf(row);
    for (const [index, cell] of cells.entries()) {
      const within = RESPONDENTS.exec(cell.label);
      const number = within?.[1] ?? within?.[2] ?? within?.[3];
      if (number !== undefined)
        return { value: decimal(number.replaceAll(",", "")), text: cell.text, cell: addressOf(grid.name, cell) };
      if (isRespondentsLabel(cell)) {
        const reading = readFigure(grid.name, cells[index + 1] ?? null);
        if (reading !== null) return reading;
      }
    }
  }
  return null;
}

function isRespondentsLabel(cell: GridCell): boolean {
  return /^(?:有效|合格)(?:调查)?问卷(?:数|数量|份数|数\(份\))?(?:\(份\))?[:：]?$|^有效(?:样本|份数)(?:数|量)?[:：]?$|^(?:收回|回收)有效问卷[:：]?$/u.test(
    cell.label,
  );
}

function commonRespondents(questions: readonly OpenQuestion[]): Reading<Rational> | null {
  const stated = questions.map((question) => question.respondents).filter((reading) => reading !== null);
  const [first] = stated;
  if (first === undefined) return null;
  return stated.every((reading) => compare(reading.value, first.value) === 0) ? first : null;
}
