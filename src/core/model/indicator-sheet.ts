/** An indicator or self-evaluation sheet as recognised: its columns, its indicators in the sheet's order, its subtotals and total. */
import type { Rational } from "../decimal/index.js";
import type { CellAddress } from "../grid/index.js";
import type { FundLine, FundTotal } from "./fund-sheet.js";
import type { Indicator } from "./indicator.js";
import type { Reading } from "./reading.js";

export type IndicatorColumn =
  | "level1"
  | "level2"
  | "level3"
  | "fullScore"
  | "target"
  | "actual"
  | "description"
  | "standard"
  | "score"
  | "deviation"
  | "judgement";

export interface IndicatorSheet {
  readonly role: "indicators" | "self-evaluation";
  readonly sheet: string;
  /** From 0. */
  readonly headerRows: readonly number[];
  /** Column indices from 0; null where the sheet has no such column. */
  readonly columns: Readonly<Record<IndicatorColumn, number | null>>;
  readonly indicators: readonly Indicator[];
  /** 小计 rows and level scores that stand beside a level's name. */
  readonly levelTotals: readonly LevelTotal[];
  /** 合计 / 总分 row. */
  readonly total: ScoredRow | null;
  /** 评价等级 where the sheet states one. */
  readonly statedGrade: Reading<string> | null;
  /** The fund block of a self-evaluation form (财预〔2020〕10号 附1); null elsewhere. */
  readonly fundBlock: {
    readonly lines: readonly FundLine[];
    readonly total: FundTotal | null;
    /** 预算执行率 as a scored row of the block: its 分值 (10) and 得分. */
    readonly executionScore?: ScoredRow | null;
  } | null;
  /** 年度总体目标 of a self-evaluation form; absent elsewhere. */
  readonly overallGoal?: OverallGoal | null;
  /** 项目名称 where the sheet names its project: sheets of several projects stay apart. */
  readonly project: Reading<string> | null;
  /** 专家1…n, where the score is the mean of several columns. */
  readonly expertColumns?: readonly number[];
  /** 分值 columns of the first and second level. */
  readonly levelWeightColumns?: { readonly level1: number | null; readonly level2: number | null };
  /** Columns of the table that are hidden in the sheet: read all the same. */
  readonly hiddenColumns?: readonly number[];
  /** True where each first level counted to a hundred again and the indicators' points were brought to the table's scale. */
  readonly hasNestedWeights?: boolean;
  /** How the sheet counts its scores where that is not the scale of its points: of one, or every indicator out of a hundred. */
  readonly scoreScale?: "of-one" | "of-hundred";
}

export interface OverallGoal {
  /** 预期目标. */
  readonly expected: Reading<string> | null;
  /** 实际完成情况, as the unit describes it. */
  readonly achieved: Reading<string> | null;
  readonly achievedCell: CellAddress;
}

export interface ScoredRow {
  readonly row: number;
  readonly fullScore: Reading<Rational> | null;
  readonly statedScore: Reading<Rational> | null;
}

export interface LevelTotal extends ScoredRow {
  readonly level: 1 | 2;
  readonly name: string;
  /** The level-1 name above a level-2 total. */
  readonly parent: string | null;
  /** True for a 小计 row of its own; false where the figures stand beside the level's name. */
  readonly isSubtotalRow: boolean;
}
