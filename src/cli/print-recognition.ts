/** A recognised workbook for people: each sheet with its role, its columns, and its indicators in aligned columns. */
import {
  columnLetters,
  formatDecimal,
  type Evaluation,
  type IndicatorSheet,
  type RecognizedSheet,
} from "../core/index.js";
import { recognitionWords, type Language, type RecognitionWords } from "../wording/index.js";
import { textTable } from "./text-table.js";

const LONGEST_CELL = 24;

export function printRecognition(evaluation: Evaluation, language: Language): string {
  const words = recognitionWords(language);
  return evaluation.sheets.map((sheet) => printSheet(sheet, words)).join("\n\n");
}

function printSheet(sheet: RecognizedSheet, words: RecognitionWords): string {
  const title = `《${sheet.sheet}》 ${words.roles[sheet.role]}`;
  switch (sheet.role) {
    case "indicators":
    case "self-evaluation":
      return [title, columnsLine(sheet, words), indicatorTable(sheet, words)].join("\n");
    case "funds":
      return `${title}  ${words.fundLines(sheet.lines.length, sheet.unit)}`;
    case "questionnaire":
      return `${title}  ${words.questions(sheet.questions.length)}`;
    case "responses":
      return `${title}  ${words.responses(sheet.lastRow - sheet.firstRow + 1, sheet.questions.length)}`;
    default:
      return title;
  }
}

function columnsLine(sheet: IndicatorSheet, words: RecognitionWords): string {
  const found = Object.entries(sheet.columns)
    .filter((entry): entry is [string, number] => entry[1] !== null)
    .map(([name, column]) => `${words.columns[name as keyof RecognitionWords["columns"]]} ${columnLetters(column)}`);
  return `  ${words.headerRows(sheet.headerRows.map((row) => row + 1))}  ${found.join("  ")}`;
}

function indicatorTable(sheet: IndicatorSheet, words: RecognitionWords): string {
  if (sheet.indicators.length === 0) return `  ${words.noIndicators}`;
  const rows = sheet.indicators.map((indicator) => [
    `  ${indicator.row + 1}`,
    short(indicator.level1 ?? ""),
    short(indicator.level2 ?? ""),
    short(indicator.level3 ?? ""),
    indicator.fullScore === null ? "—" : formatDecimal(indicator.fullScore.value),
    short(indicator.target?.text ?? "—"),
    short(indicator.actual?.text ?? "—"),
    indicator.statedScore === null ? "—" : formatDecimal(indicator.statedScore.value),
  ]);
  const { columns } = words;
  const head = [
    `  ${words.row}`,
    columns.level1,
    columns.level2,
    columns.level3,
    columns.fullScore,
    columns.target,
    columns.actual,
    columns.score,
  ];
  return textTable([head, ...rows], ["right", "left", "left", "left", "right", "left", "left", "right"]);
}

function short(text: string): string {
  const line = text.replace(/\s+/gu, " ");
  return line.length > LONGEST_CELL ? `${line.slice(0, LONGEST_CELL - 1)}…` : line;
}
