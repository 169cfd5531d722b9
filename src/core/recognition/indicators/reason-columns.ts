/** Why points were lost, whatever the column is called: 偏差原因, or 评分说明 and its kin behind the scores where 评分标准 stands beside it. */
import type { IndicatorMeaning } from "../headers/header-meaning.js";
import type { ColumnContents } from "./column-contents.js";
import type { ColumnMeaning } from "./column-meaning.js";

const SCORES: ReadonlySet<IndicatorMeaning | null> = new Set([
  "score",
  "selfScore",
  "reviewedScore",
  "meanScore",
  "expertScore",
  "points",
]);
/** Says how points were given, not how they are to be given. */
const REMARK = /(?:说明|依据|理由)$/u;
const RULE = /标准|细则|办法|规则|规定|准则|原则|要求|方法|要点/u;

/** 自评情况 tells what was done. */
const SELF_REPORT = /自评|自查/u;

/** 评价意见 tells what was found where it stands before the score, and why it was given where it stands behind. */
export function withRemarks(meanings: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  const firstScore = Math.min(...meanings.filter((each) => SCORES.has(each.meaning)).map((each) => each.column));
  return meanings.map((each) =>
    each.meaning === "actual" && each.column > firstScore && /^评价意见/u.test(bare(each.words))
      ? { ...each, meaning: "narrative" }
      : each,
  );
}

/** 评分说明, 评分依据, 评分情况说明 behind the scores: reasons where the rules stand in a column of their own. */
export function reasonColumns(meanings: readonly ColumnMeaning[], contents: ColumnContents): number[] {
  const firstScore = Math.min(...meanings.filter((each) => SCORES.has(each.meaning)).map((each) => each.column));
  const isRemark = ({ meaning, words }: ColumnMeaning): boolean =>
    (meaning === "narrative" && !SELF_REPORT.test(words)) ||
    (meaning === "method" && bare(words) === "评价说明") ||
    (meaning === "standard" && REMARK.test(bare(words)) && !RULE.test(bare(words)));
  const behind = meanings.filter((each) => each.column > firstScore && isRemark(each));
  const rest = meanings.filter((each) => !behind.includes(each));
  const hasRule = rest.some(
    ({ meaning, column }) =>
      meaning === "standard" ||
      ((meaning === "method" || meaning === "description") && contents.speaksOfPoints(column)),
  );
  return behind.filter(({ meaning }) => hasRule || meaning === "narrative").map(({ column }) => column);
}

/** A column named after deviations first, then remarks behind the scores, then 改进措施. */
export function assignDeviation(
  meanings: readonly ColumnMeaning[],
  reasons: readonly number[],
  actual: number | null,
): number | null {
  const named = (wanted: IndicatorMeaning): number[] =>
    meanings.filter((each) => each.meaning === wanted).map((each) => each.column);
  return [...named("deviation"), ...reasons].find((column) => column !== actual) ?? named("improvement")[0] ?? null;
}

/** The column's own words, without its groups and brackets. */
function bare(words: string): string {
  const own = words.split(" / ").at(-1) ?? words;
  return own.replace(/\([^()]*\)/gu, "");
}
