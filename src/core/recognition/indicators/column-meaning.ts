/** The meaning of one column of an indicator table from its own label and the group labels over it. */
import { rememberText } from "../../text/index.js";
import { wordsOf, type HeaderColumn } from "../headers/header-block.js";
import type { IndicatorMeaning } from "../headers/header-meaning.js";
import { readIndicatorHeader } from "../headers/vocabularies.js";

export interface ColumnMeaning {
  readonly column: number;
  readonly meaning: IndicatorMeaning | null;
  /** 一级指标分值, or 分值 under the group 一级指标. */
  readonly level: 1 | 2 | 3 | null;
  /** The words that decided. */
  readonly words: string;
}

const EXPERTS = /专家|评委|评审(?:员|人)/u;
const SELF = /自评|自查|自我评价/u;
const REVIEWED = /复评|复核|再评价|重点评价|财政评价|财政审核|第三方|审定|核定|抽查/u;
const BARE_NAME = /^(?:名称|指标名称|指标|内容)$/u;

export function columnMeaning(column: HeaderColumn): ColumnMeaning {
  const { meaning, level, words } = readWords(wordsOf(column));
  return { column: column.column, meaning, level, words };
}

/** Several questions are asked of one header, and the forms of one office repeat it: its words are understood once. */
const readWords = rememberText((words): Omit<ColumnMeaning, "column"> => {
  const [label = "", ...groups] = words.split(" / ").reverse();
  const level = levelIn(label) ?? groups.map(levelIn).find((each) => each !== null) ?? null;
  return { meaning: meaningOf(label, groups, level), level, words };
});

function meaningOf(label: string, groups: readonly string[], level: 1 | 2 | 3 | null): IndicatorMeaning | null {
  const own = readIndicatorHeader(label);
  const [group] = groups;
  if (group === undefined) return own;
  if (level !== null && (own === "level" || BARE_NAME.test(label))) return `level${level}`;
  const isScore = own === "score" || own === "points" || own === "fullScore" || own === null;
  if (isScore && EXPERTS.test(group) && own !== "fullScore")
    return own === "score" && groups.length === 1 ? "score" : "expertScore";
  if (own === "score" && SELF.test(group)) return "selfScore";
  if (own === "score" && REVIEWED.test(group)) return "reviewedScore";
  if (own !== null) return own;
  const groupMeaning = readIndicatorHeader(group);
  // 得分 over the names of the people who gave it.
  if (groupMeaning === "score") return "expertScore";
  return groupMeaning === "group" || groupMeaning === "level" ? null : groupMeaning;
}

function levelIn(label: string): 1 | 2 | 3 | null {
  if (!label.includes("级")) return null;
  const found = [...label.matchAll(/([一二三])级/gu)].map((match) => match[1]);
  if (new Set(found).size !== 1) return null;
  return found[0] === "一" ? 1 : found[0] === "二" ? 2 : 3;
}
