/** A recognised workbook in the command line's JSON (the contract's `jiping read`): A1 columns, 1-based rows, decimal strings, null for what is not there. */
import {
  columnLetters,
  formatDecimal,
  toA1,
  type Evaluation,
  type FundAmounts,
  type FundLine,
  type FundSheet,
  type Indicator,
  type IndicatorSheet,
  type LevelTotal,
  type QuestionnaireSheet,
  type Rational,
  type Reading,
  type RecognizedSheet,
  type ResponsesSheet,
  type ScoredRow,
} from "../core/index.js";

/** The columns that the contract names; further ones follow. */
const INDICATOR_COLUMNS = [
  "level1",
  "level2",
  "level3",
  "fullScore",
  "target",
  "actual",
  "standard",
  "score",
  "deviation",
  "description",
  "judgement",
] as const;
const FUND_COLUMNS = ["source", "budgeted", "received", "allocated", "paid", "rate"] as const;

export interface RecognitionDocument {
  readonly book: string;
  readonly sheets: readonly Readonly<Record<string, unknown>>[];
  readonly report: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly code: string;
    readonly words: string;
  }[];
}

export function describeRecognition(evaluation: Evaluation): RecognitionDocument {
  return {
    book: evaluation.book,
    sheets: evaluation.sheets.map(describeSheet),
    report: evaluation.report.map(({ cell, code, words }) => ({ sheet: cell.sheet, cell: toA1(cell), code, words })),
  };
}

function describeSheet(sheet: RecognizedSheet): Readonly<Record<string, unknown>> {
  switch (sheet.role) {
    case "indicators":
    case "self-evaluation":
      return describeIndicatorSheet(sheet);
    case "funds":
      return describeFundSheet(sheet);
    case "questionnaire":
      return describeQuestionnaire(sheet);
    case "responses":
      return describeResponses(sheet);
    default:
      return {
        name: sheet.sheet,
        role: sheet.role,
        ...(sheet.headerRows !== undefined && { headerRows: sheet.headerRows.map(oneBased) }),
        ...(sheet.siteFindings !== undefined && {
          columns: Object.fromEntries(
            Object.entries(sheet.siteFindings.columns).map(([name, column]) => [name, letters(column)]),
          ),
          rows: sheet.siteFindings.rows.map(oneBased),
        }),
      };
  }
}

function describeIndicatorSheet(sheet: IndicatorSheet): Readonly<Record<string, unknown>> {
  return {
    name: sheet.sheet,
    role: sheet.role,
    headerRows: sheet.headerRows.map(oneBased),
    columns: Object.fromEntries(INDICATOR_COLUMNS.map((name) => [name, letters(sheet.columns[name])])),
    ...(sheet.expertColumns !== undefined &&
      sheet.expertColumns.length > 0 && { expertColumns: sheet.expertColumns.map(columnLetters) }),
    ...(sheet.hiddenColumns !== undefined &&
      sheet.hiddenColumns.length > 0 && { hiddenColumns: sheet.hiddenColumns.map(columnLetters) }),
    project: sheet.project?.value ?? null,
    indicators: sheet.indicators.map(describeIndicator),
    levelTotals: describeLevelTotals(sheet.levelTotals),
    total: describeScoredRow(sheet.total),
    statedGrade: sheet.statedGrade?.value ?? null,
    ...(sheet.fundBlock !== null && {
      lines: sheet.fundBlock.lines.map(describeLine),
      fundTotal: sheet.fundBlock.total === null ? null : describeAmounts(sheet.fundBlock.total),
      executionScore: describeScoredRow(sheet.fundBlock.executionScore ?? null),
    }),
  };
}

function describeIndicator(indicator: Indicator): Readonly<Record<string, unknown>> {
  return {
    row: oneBased(indicator.row),
    ...(indicator.rowCount > 1 && { rowCount: indicator.rowCount }),
    level1: indicator.level1,
    level2: indicator.level2,
    level3: indicator.level3,
    code: indicator.code,
    fullScore: plain(indicator.fullScore),
    target: text(indicator.target),
    actual: text(indicator.actual),
    standard: text(indicator.standard),
    description: text(indicator.description),
    statedScore: plain(indicator.statedScore),
    deviation: text(indicator.deviation),
    judgement: text(indicator.judgement),
    ...(indicator.isHidden && { hidden: true }),
  };
}

/** A level's points beside its name and its 小计 row are one entry: what the one leaves open, the other fills. */
function describeLevelTotals(totals: readonly LevelTotal[]): readonly Readonly<Record<string, unknown>>[] {
  const merged = new Map<string, LevelTotal>();
  for (const total of totals) {
    const key = `${total.level} ${total.parent ?? ""} ${total.name}`;
    const known = merged.get(key);
    merged.set(
      key,
      known === undefined
        ? total
        : {
            ...known,
            fullScore: known.fullScore ?? total.fullScore,
            statedScore: known.statedScore ?? total.statedScore,
          },
    );
  }
  return [...merged.values()].map((total) => ({
    level: total.level,
    name: total.name,
    ...(total.parent !== null && { parent: total.parent }),
    ...describeScoredRow(total),
  }));
}

function describeScoredRow(
  row: ScoredRow | null,
): { row: number; fullScore: string | null; statedScore: string | null } | null {
  return row === null
    ? null
    : { row: oneBased(row.row), fullScore: plain(row.fullScore), statedScore: plain(row.statedScore) };
}

function describeFundSheet(sheet: FundSheet): Readonly<Record<string, unknown>> {
  return {
    name: sheet.sheet,
    role: sheet.role,
    headerRows: sheet.headerRows.map(oneBased),
    columns: Object.fromEntries(FUND_COLUMNS.map((name) => [name, letters(sheet.columns[name])])),
    unit: sheet.unit,
    lines: sheet.lines.map(describeLine),
    total: sheet.total === null ? null : describeAmounts(sheet.total),
  };
}

function describeLine(line: FundLine): Readonly<Record<string, unknown>> {
  const { row, ...amounts } = describeAmounts(line);
  return {
    row,
    source: line.source.value,
    ...amounts,
    ...(line.mergedWith.length > 0 && { mergedWith: line.mergedWith.map(oneBased) }),
  };
}

function describeAmounts(amounts: FundAmounts): { readonly row: number } & Readonly<Record<string, unknown>> {
  return {
    row: oneBased(amounts.row),
    budgeted: plain(amounts.budgeted),
    received: plain(amounts.received),
    allocated: plain(amounts.allocated),
    paid: plain(amounts.paid),
    statedRate: text(amounts.statedRate),
  };
}

function describeQuestionnaire(sheet: QuestionnaireSheet): Readonly<Record<string, unknown>> {
  return {
    name: sheet.sheet,
    role: sheet.role,
    headerRows: sheet.headerRows.map(oneBased),
    respondents: plain(sheet.respondents),
    questions: sheet.questions.map((question) => ({
      row: oneBased(question.row),
      text: question.text,
      kind: question.kind,
      ...(question.respondents !== null && { respondents: plain(question.respondents) }),
      options: question.options.map((option) => ({
        row: oneBased(option.row),
        text: option.text,
        count: plain(option.count),
        statedShare: text(option.statedShare),
      })),
    })),
  };
}

function describeResponses(sheet: ResponsesSheet): Readonly<Record<string, unknown>> {
  return {
    name: sheet.sheet,
    role: sheet.role,
    headerRows: sheet.headerRows.map(oneBased),
    firstRow: oneBased(sheet.firstRow),
    lastRow: oneBased(sheet.lastRow),
    questions: sheet.questions.map(({ column, text: question }) => ({ column: columnLetters(column), text: question })),
  };
}

function oneBased(row: number): number {
  return row + 1;
}

function letters(column: number | null): string | null {
  return column === null ? null : columnLetters(column);
}

function plain(reading: Reading<Rational> | null): string | null {
  return reading === null ? null : formatDecimal(reading.value);
}

function text(reading: Reading<string> | null): string | null {
  return reading === null || reading.value === "" ? null : reading.value;
}
