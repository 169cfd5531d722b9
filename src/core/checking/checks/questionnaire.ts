/**
 * 问卷汇总: printed shares are the counts divided by the question's respondents, and the answers to a single-choice question are no
 * more than its respondents. Shares of a multiple-choice question are never summed.
 */
import { agreesAsPrinted, compare, divide, sum, type Rational } from "../../decimal/index.js";
import type { Finding, Question, QuestionnaireSheet } from "../../model/index.js";
import type { CheckingInput } from "../checking-input.js";
import { parseFigure } from "../reading/figure.js";
import { foldWidth } from "../reading/fold-width.js";
import { printFigureLike } from "../reading/print-figure.js";
import { shown } from "../reading/printed-number.js";
import { questionnaires } from "../reading/recognized-sheets.js";

export function checkQuestionnaires(input: CheckingInput): Finding[] {
  return questionnaires(input).flatMap((sheet) =>
    sheet.questions.flatMap((question) => {
      const exceeding = countFinding(sheet, question);
      return [...(exceeding === null ? [] : [exceeding]), ...shareFindings(sheet, question)];
    }),
  );
}

function countFinding(sheet: QuestionnaireSheet, question: Question): Finding | null {
  const base = (question.respondents ?? sheet.respondents)?.value ?? null;
  const counts = question.options.flatMap((option) => option.count ?? []);
  if (base === null || counts.length < question.options.length || counts.length < 2) return null;
  const total = sum(counts.map((count) => count.value));
  if (compare(total, base) <= 0 || !isSingleChoice(question)) return null;
  return {
    code: "survey/count-exceeds",
    severity: "error",
    sheet: sheet.sheet,
    cell: counts[0]?.cell ?? null,
    data: {
      question: question.text,
      counts: counts.map((count) => shown(count.value)).join("+"),
      computed: shown(total),
      respondents: shown(base),
    },
    related: counts.slice(1).map(({ cell }) => cell),
  };
}

/** Degrees of one scale exclude each other, whatever their counts add up to. */
const SCALE_WORDS =
  /(?:非常|很|比较|较|基本|不太|不|一般|无感)*(?:满意|了解|知晓|清楚|认可|支持|及时|合理|方便|好|一般)/;

function isSingleChoice({ kind, text, options }: Question): boolean {
  if (/多选|可选多项|不定项|最多选|可多/.test(text)) return false;
  return kind === "single" || options.filter((option) => SCALE_WORDS.test(option.text)).length === options.length;
}

function shareFindings(sheet: QuestionnaireSheet, question: Question): Finding[] {
  const bases = basesOf(sheet, question);
  return question.options.flatMap((option): Finding[] => {
    const stated = option.statedShare === null ? null : parseFigure(foldWidth(option.statedShare.value));
    const [base] = bases;
    if (stated?.isPercent !== true || option.count === null || option.statedShare === null || base === undefined)
      return [];
    const count = option.count.value;
    if (bases.some((one) => agreesAsPrinted(divide(count, one), stated.value, stated.places))) return [];
    return [
      {
        code: "survey/share-differs",
        severity: "error",
        sheet: sheet.sheet,
        cell: option.statedShare.cell,
        data: {
          option: option.text,
          calculation: `${shown(count)}/${shown(base)}`,
          stated: stated.text,
          computed: printFigureLike(divide(count, base), stated),
        },
        related: [option.count.cell],
      },
    ];
  });
}

/** What a share may divide by: those who answered, or the answers of a multiple-choice question. */
function basesOf(sheet: QuestionnaireSheet, question: Question): Rational[] {
  const answers = sum(question.options.flatMap((option) => option.count?.value ?? []));
  const respondents = [question.respondents?.value, sheet.respondents?.value].filter((base) => base !== undefined);
  const bases = question.kind === "multiple" || respondents.length === 0 ? [...respondents, answers] : respondents;
  return bases.filter((base) => base.numerator > 0n);
}
