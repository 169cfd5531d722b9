/**
 * 问卷汇总: printed shares are the counts divided by the question's respondents, and the answers to a single-choice question are no
 * more than its respondents. Shares of a multiple-choice question are never summed.
 */
import {
  absolute,
  agreesAsPrinted,
  compare,
  divide,
  formatPercent,
  isPositive,
  isZero,
  ONE,
  rational,
  round,
  subtract,
  sum,
  type Rational,
} from "../../decimal/index.js";
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
      const open = wholeFinding(sheet, question);
      return [
        ...(exceeding === null ? [] : [exceeding]),
        ...(open === null ? [] : [open]),
        ...shareFindings(sheet, question),
      ];
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

/** Shares of degrees printed without counts make a hundred, but for what rounding each of them can amount to. */
function wholeFinding(sheet: QuestionnaireSheet, question: Question): Finding | null {
  const { options } = question;
  const shares = options.flatMap(({ count, statedShare }) => {
    const figure = count !== null || statedShare === null ? null : parseFigure(foldWidth(statedShare.value));
    return figure?.isPercent === true && statedShare !== null ? [{ figure, cell: statedShare.cell }] : [];
  });
  const areDegrees = options.every((option) => SCALE_WORDS.test(option.text));
  if (shares.length < 3 || shares.length < options.length || !areDegrees || !isSingleChoice(question)) return null;
  const total = sum(shares.map(({ figure }) => figure.value));
  // 40% beside 35.33% is exact: trailing noughts are left out.
  const places = Math.max(...shares.map(({ figure }) => figure.places));
  const rounding = rational(BigInt(shares.length), 10n ** BigInt(places));
  if (compare(absolute(subtract(total, ONE)), rounding) <= 0) return null;
  return {
    code: "survey/shares-not-whole",
    severity: "warning",
    sheet: sheet.sheet,
    cell: shares[0]?.cell ?? null,
    data: {
      question: question.text,
      shares: shares.map(({ figure }) => figure.text).join("+"),
      computed: formatPercent(total),
    },
    related: shares.slice(1).map(({ cell }) => cell),
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
  const known = bases.filter((base) => isPositive(base));
  return question.kind === "multiple" && respondents.length === 0 ? impliedBases(question, known) : known;
}

/** Shares of several answers divide by people whom the sheet does not count: by how many, most of the shares say together. */
function impliedBases({ options }: Question, answers: readonly Rational[]): Rational[] {
  const shares = options.flatMap(({ count, statedShare }) => {
    const figure = statedShare === null ? null : parseFigure(foldWidth(statedShare.value));
    return count === null || figure?.isPercent !== true || isZero(figure.value) ? [] : [{ count: count.value, figure }];
  });
  const fitting = (base: Rational): number =>
    shares.filter(({ count, figure }) => agreesAsPrinted(divide(count, base), figure.value, figure.places)).length;
  const implied = shares.map(({ count, figure }) => round(divide(count, figure.value), 0));
  const base = [...answers, ...implied].find((each) => isPositive(each) && fitting(each) * 2 > shares.length);
  return base === undefined ? [] : [base];
}
