/** 满意度 and 知晓率 from the question of a survey that asks for them. */
import { formatDecimal, formatPercent } from "../decimal/index.js";
import type { WorkbookSnapshot } from "../grid/index.js";
import type { Indicator } from "../model/index.js";
import {
  asksFor,
  favourableShares,
  type FavourableShare,
  type SurveyQuestion,
  type SurveyResult,
  type SurveyTopic,
} from "../survey/index.js";
import type { Evidence } from "./evidence.js";
import { countSources, shareFormula } from "./survey-formula.js";

export function surveyEvidence(
  indicator: Indicator,
  kind: SurveyTopic,
  surveys: readonly SurveyResult[],
  snapshot: WorkbookSnapshot,
): Evidence[] {
  const asked = surveys.flatMap((survey) =>
    survey.questions.filter((question) => asksFor(question, kind)).map((question) => ({ survey, question })),
  );
  return mostAlike(indicator, asked).flatMap(({ survey, question }) =>
    favourableShares(question).map((share) =>
      evidenceOf(share, { indicator, kind, survey, formula: shareFormula(share, snapshot) }),
    ),
  );
}

interface Asked {
  readonly survey: SurveyResult;
  readonly question: SurveyQuestion;
}

/** The question that shares most words with the indicator; all of them where none stands out, for a person to choose. */
function mostAlike(indicator: Indicator, asked: readonly Asked[]): readonly Asked[] {
  if (asked.length < 2) return asked;
  const name = `${indicator.level3 ?? ""}${indicator.description?.value ?? ""}`;
  const likeness = asked.map(({ question }) => sharedPairs(name, question.text));
  const most = Math.max(...likeness);
  const best = asked.filter((_, index) => likeness[index] === most);
  return best.length === 1 ? best : asked;
}

/** How many pairs of neighbouring characters two texts have in common. */
function sharedPairs(one: string, other: string): number {
  const pairs = new Set(pairsOf(one));
  return new Set(pairsOf(other).filter((pair) => pairs.has(pair))).size;
}

function pairsOf(text: string): string[] {
  const characters = Array.from(text.replace(/[^\u4e00-\u9fa5]/gu, ""));
  return characters.slice(1).map((character, index) => `${characters[index] ?? ""}${character}`);
}

interface Offered extends Pick<Evidence, "indicator" | "kind" | "formula"> {
  readonly survey: SurveyResult;
}

function evidenceOf(share: FavourableShare, { survey, ...offered }: Offered): Evidence {
  const { question, options, numerator, denominator, value, working, method } = share;
  return {
    ...offered,
    numerator,
    denominator: denominator.value,
    value,
    working,
    text: formatPercent(value),
    sources: [...options.flatMap(({ count }) => countSources(count)), ...countSources(denominator)],
    from: {
      is: "survey",
      sheet: survey.sheet,
      method,
      question: question.number,
      questionText: question.text,
      options: options.map(({ text, count }) => `${text}（${formatDecimal(count.value)}份）`),
    },
  };
}
