/**
 * 得分情况表 (表2) agrees with itself and with the indicator sheet: 得分率 = 得分 ÷ 分值, 合计 = the sum of the levels, each level's
 * 得分 and 分值 as in the sheet – as typed there or as its standards give. A wrong score is not reported again by its rate.
 */
import { agreesAsPrinted, divide, equals, isPositive, sum, type Rational } from "../../decimal/index.js";
import type { Finding, FindingCode, ScoredSheet } from "../../model/index.js";
import type { CheckingInput } from "../checking-input.js";
import type { CellFigure } from "../reading/cell-figure.js";
import { printFigureLike } from "../reading/print-figure.js";
import { scoreAgrees, shown } from "../reading/printed-number.js";
import { readScoreSummary, type SummaryLevel } from "../reading/score-summary.js";
import { checkedSheets } from "../reading/checked-sheets.js";

/** What a level's figures may be. */
interface Expected {
  readonly fullScore: Rational | null;
  readonly scores: readonly Rational[];
}

export function checkScoreSummaries(input: CheckingInput): Finding[] {
  const sources = input.scored.sheets.filter(({ sheet }) => sheet.role === "indicators");
  const roles = new Map(input.evaluation.sheets.map((sheet) => [sheet.sheet, sheet.role]));
  return checkedSheets(input)
    .filter(({ name }) => roles.get(name) === "summary" || roles.get(name) === "other")
    .flatMap((sheet) => {
      const levels = readScoreSummary(sheet);
      return levels.flatMap((level) => levelFindings(level, levels, sources));
    });
}

function levelFindings(
  level: SummaryLevel,
  levels: readonly SummaryLevel[],
  sources: readonly ScoredSheet[],
): Finding[] {
  const expected = level.isTotal ? expectedTotal(levels, sources) : expectedLevel(level.name, sources);
  const score = scoreFinding(level, expected);
  const fullScore = fullScoreFinding(level, expected, levels);
  return [fullScore, score, rateFinding(level, expected, score !== null)].filter((finding) => finding !== null);
}

function scoreFinding({ name, isTotal, score }: SummaryLevel, { scores }: Expected): Finding | null {
  const [first] = scores;
  if (score === null || first === undefined) return null;
  if (scores.some((candidate) => scoreAgrees(candidate, score.figure.value))) return null;
  return finding(isTotal ? "total/summary-differs" : "summary/score-differs", score, { name, computed: shown(first) });
}

function fullScoreFinding(level: SummaryLevel, expected: Expected, levels: readonly SummaryLevel[]): Finding | null {
  const { fullScore, isTotal, name } = level;
  const listed = levels.flatMap((other) => (other.isTotal ? [] : (other.fullScore?.figure.value ?? [])));
  const computed = !isTotal ? expected.fullScore : listed.length > 0 ? sum(listed) : null;
  if (fullScore === null || computed === null || fullScore.figure.isPercent || equals(fullScore.figure.value, computed))
    return null;
  return finding("summary/full-score-differs", fullScore, { name, computed: shown(computed) });
}

function rateFinding(
  { name, fullScore, score, scoreRate }: SummaryLevel,
  expected: Expected,
  isScoreWrong: boolean,
): Finding | null {
  if (scoreRate?.figure.isPercent !== true || fullScore === null || score === null) return null;
  const full = fullScore.figure.value;
  if (!isPositive(full)) return null;
  const bases = isScoreWrong ? [score.figure.value, ...expected.scores] : [score.figure.value];
  const fits = bases.some((base) =>
    agreesAsPrinted(divide(base, full), scoreRate.figure.value, scoreRate.figure.places),
  );
  if (fits) return null;
  return finding("rate/differs", scoreRate, {
    name,
    calculation: `${score.figure.text}/${fullScore.figure.text}`,
    computed: printFigureLike(divide(score.figure.value, full), scoreRate.figure),
  });
}

function finding(code: FindingCode, { figure, cell }: CellFigure, data: Readonly<Record<string, string>>): Finding {
  return { code, severity: "error", sheet: cell.sheet, cell, data: { stated: figure.text, ...data } };
}

/** The level of that name in the one indicator sheet that has it; with several projects none is certain. */
function expectedLevel(name: string, sources: readonly ScoredSheet[]): Expected {
  const found = sources.flatMap((source) => {
    const level = source.level1.find((candidate) => sameLevel(candidate.name, name));
    if (level === undefined) return [];
    const own = source.sheet.indicators.filter(({ level1 }) => level1 !== null && sameLevel(level1, name));
    const typed = own.map(({ statedScore }) => statedScore?.value ?? null);
    const stated = source.sheet.levelTotals.filter((total) => total.level === 1 && sameLevel(total.name, name));
    return [
      {
        fullScore: level.fullScore,
        scores: [
          ...(level.score === null ? [] : [level.score]),
          ...(typed.every((score) => score !== null) ? [sum(typed)] : []),
          ...stated.flatMap(({ statedScore }) =>
            typed.every((score) => score !== null) ? (statedScore?.value ?? []) : [],
          ),
        ],
      },
    ];
  });
  return found.length === 1 && found[0] !== undefined ? found[0] : { fullScore: null, scores: [] };
}

function expectedTotal(levels: readonly SummaryLevel[], sources: readonly ScoredSheet[]): Expected {
  const listed = levels.filter(({ isTotal }) => !isTotal).map(({ score }) => score?.figure.value ?? null);
  const [only, ...others] = sources;
  const computed = only !== undefined && others.length === 0 ? only.total.score : null;
  return {
    fullScore: null,
    scores: [
      ...(listed.length > 0 && listed.every((score) => score !== null) ? [sum(listed)] : []),
      ...(computed === null ? [] : [computed]),
    ],
  };
}

function sameLevel(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(name: string): string {
  return name
    .replace(/\s/g, "")
    .replace(/[（(].*[)）]$/, "")
    .replace(/指标$/, "");
}
