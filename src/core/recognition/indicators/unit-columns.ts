/** 得分 under 甲县 and under 乙县: each is its unit's, and none of them the score of the table. */
import type { HeaderColumn } from "../headers/header-block.js";
import type { IndicatorMeaning } from "../headers/header-meaning.js";
import { isPeriodLabel } from "../headers/period.js";
import { readIndicatorHeader } from "../headers/vocabularies.js";
import { columnMeaning, type ColumnMeaning } from "./column-meaning.js";

const SCORES: ReadonlySet<IndicatorMeaning | null> = new Set(["score", "selfScore", "reviewedScore", "points"]);
/** Groups that say who gives the scores, or how: columns of one table. */
const WHO_SCORES =
  /自评|自查|自我评价|复评|复核|评价|评审|审核|财政|第三方|专家|评委|主管|得分|评分|考核|核查|审定|核定|抽查|打分/u;

/** The meanings of the columns, those of units left open. */
export function meaningsWithoutUnits(columns: readonly HeaderColumn[]): readonly ColumnMeaning[] {
  const meanings = columns.map(columnMeaning);
  if (columns.every(({ groups }) => groups.length === 0)) return meanings;
  const units = columns.map((column, at) => (SCORES.has(meanings[at]?.meaning ?? null) ? unitOver(column) : null));
  const distinct = new Set(units.filter((unit) => unit !== null));
  if (distinct.size < 2) return meanings;
  return meanings.map((each, at) => (units[at] === null ? each : { ...each, meaning: null }));
}

function unitOver({ groups: [group = ""] }: HeaderColumn): string | null {
  const isKnown = group === "" || isPeriodLabel(group) || readIndicatorHeader(group) !== null || WHO_SCORES.test(group);
  return isKnown ? null : group;
}
