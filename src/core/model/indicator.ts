/** 绩效指标: one scored row of an indicator or self-evaluation sheet. */
import type { Rational } from "../decimal/index.js";
import type { CellAddress } from "../grid/index.js";
import type { Reading } from "./reading.js";

export interface Indicator {
  readonly sheet: string;
  /** The row that carries it, from 0; `rowCount` above 1 where it is merged over several. */
  readonly row: number;
  readonly rowCount: number;
  /** Names with white space folded, without code, weight or "指标1：" prefix; null where the level is absent. */
  readonly level1: string | null;
  readonly level2: string | null;
  readonly level3: string | null;
  /** A code such as A101 that stood beside or in the name. */
  readonly code: string | null;
  /** 分值 on the scale of the whole table (100, or the stated total). */
  readonly fullScore: Reading<Rational> | null;
  /** 指标值: the planned value, as written. */
  readonly target: Reading<string> | null;
  /** 实际完成值, as written. Null is unknown, never zero. */
  readonly actual: Reading<string> | null;
  /** 评分标准: the sentence itself. */
  readonly standard: Reading<string> | null;
  /** 指标解释 / 指标说明: what is measured; may hold the formula of a rate. */
  readonly description: Reading<string> | null;
  /** 得分 as it stands in the sheet; a mean over expert columns has the text of its parts. */
  readonly statedScore: Reading<Rational> | null;
  /** 自评得分 where it stands beside the reviewed score that `statedScore` is. */
  readonly selfScore?: Reading<Rational> | null;
  /** 扣分原因 / 偏差原因分析及改进措施, as written. */
  readonly deviation: Reading<string> | null;
  /** 评审判定: the evaluator's decision, in the words that `parseJudgement` reads; null where none was taken or no such column exists. */
  readonly judgement: Reading<string> | null;
  /** Where a score and a note would be written; null where the sheet has no such column. */
  readonly scoreCell: CellAddress | null;
  readonly deviationCell: CellAddress | null;
  readonly judgementCell: CellAddress | null;
  readonly isHidden: boolean;
}
