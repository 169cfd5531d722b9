/** 调查问卷情况汇总表 and 抽样点发现问题汇总表, made only where the person has no such summary: a second one would compete with it. */
import {
  asksFor,
  exactCountFormula,
  favourableShares,
  summarizeSiteFindings,
  summarizeSurvey,
  sheetNamed,
  SHEET_NAMES,
  SURVEY_TOPICS,
  tallies,
  type FavourableShare,
  type OtherSheet,
  type QuestionnaireSheet,
  type RecordCategory,
  type SummaryTable,
  type SurveyQuestion,
  type SurveyResult,
  type WorkbookSnapshot,
} from "../core/index.js";
import type { Assessment } from "./assess.js";

/** One table for each sheet of raw answers that nobody has summed up. */
export function surveyTables(assessment: Assessment): SummaryTable[] {
  if (hasPersonsSheet(assessment, "survey", "调查问卷")) return [];
  const { evaluation, snapshot, settings } = assessment;
  return tallies(evaluation, snapshot)
    .filter((survey) => !isSummedUp(survey, assessment))
    .flatMap((survey) => {
      const table = summarizeSurvey(survey, {
        writes: settings.writes,
        formulaOf: (count) => exactCountFormula(count, snapshot),
        favourableOf,
      });
      return table === null ? [] : [table];
    });
}

export function siteFindingTables(assessment: Assessment): SummaryTable[] {
  const { evaluation, snapshot } = assessment;
  const sources = evaluation.sheets.filter(
    (sheet): sheet is OtherSheet => sheet.role === "site-findings" && sheet.siteFindings !== undefined,
  );
  const hasSummary = sources.some((source) => isCalledSummary(source, snapshot));
  if (hasSummary || hasPersonsSheet(assessment, "site-findings", "抽样点")) return [];
  const table = summarizeSiteFindings(sources, snapshot);
  return table === null ? [] : [table];
}

/** 汇总 in the sheet's name or in a title above its header. */
function isCalledSummary({ sheet, headerRows = [] }: OtherSheet, snapshot: WorkbookSnapshot): boolean {
  const titles = (sheetNamed(snapshot, sheet)?.rows ?? []).slice(0, headerRows[0] ?? 0);
  const words = titles.flatMap((row) => row ?? []).map((cell) => (typeof cell?.value === "string" ? cell.value : ""));
  return [sheet, ...words].some((word) => word.includes("汇总"));
}

/** A sheet of the summary's name that 评分依据 does not know as ours. */
function hasPersonsSheet(
  { snapshot, basis }: Assessment,
  kind: "survey" | "site-findings",
  category: RecordCategory,
): boolean {
  const isOurs = (name: string): boolean =>
    basis.records.some((record) => record.sheet === name && record.category === category);
  return snapshot.sheets.some(({ name }) => name.startsWith(SHEET_NAMES[kind]) && !isOurs(name));
}

/** A person's questionnaire summary that asks at least half of the questions. */
function isSummedUp({ questions }: SurveyResult, { evaluation }: Assessment): boolean {
  const closed = questions.filter((question) => question.options.length > 0);
  return evaluation.sheets
    .filter((sheet): sheet is QuestionnaireSheet => sheet.role === "questionnaire")
    .some((summary) => {
      const asked = new Set(summary.questions.map(({ text }) => bareQuestion(text)));
      return closed.filter(({ text }) => asked.has(bareQuestion(text))).length * 2 >= closed.length;
    });
}

/** Without its number, its kind and its punctuation. */
function bareQuestion(text: string): string {
  return text
    .replace(/^\s*(?:第?\s*\d+\s*题?|[一二三四五六七八九十]+)\s*[.．、:：]?/u, "")
    .replace(/[（(【[](?:单选|多选|可多选|必答|不定项)[^）)】\]]*[）)】\]]/gu, "")
    .replace(/[\s\p{P}]/gu, "");
}

/** By plain share: the policies name no weights, and a weighted figure is offered beside it as evidence. */
function favourableOf(question: SurveyQuestion): FavourableShare | null {
  if (!SURVEY_TOPICS.some((topic) => asksFor(question, topic))) return null;
  return favourableShares(question).find(({ method }) => method === "share") ?? null;
}
