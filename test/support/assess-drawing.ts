/** A small evaluation workbook of our own, read and scored: the ground that plans, tables and formulas are tested on. */
import type { ScoredEvaluation, ScoredIndicator, ScoredSheet } from "../../src/core/model/index.js";
import type { WorkbookSnapshot } from "../../src/core/grid/index.js";
import { forgetOwnScores } from "../../src/app/forget-own-writes.js";
import { NO_OWN_CELLS, type OwnCells } from "../../src/core/plan/index.js";
import { DEFAULT_POLICY, type Policy } from "../../src/core/policy/index.js";
import { recognizeWorkbook } from "../../src/core/recognition/index.js";
import { scoreEvaluation, type ScoreEvaluationOptions } from "../../src/core/scoring/score-evaluation.js";
import { buildSheet, buildWorkbook } from "./build-sheet.js";

/** 桥梁改造: four level-1 names, subtotals by formula, one score by judgement, the computable ones blank. */
export const BRIDGES = `
  某县危桥改造项目绩效评价指标体系及评分表 | < | < | < | < | < | < | < | <
  一级指标 | 二级指标 | 三级指标 | 分值 | 指标值 | 实际完成值 | 评分标准 | 得分 | 扣分原因
  决策     | 项目立项 | 立项规范性 | 20 | 规范 | 规范 | 立项规范的得20分；基本规范的得10分；不规范的不得分。 | 20 |
  决策小计 | <        | <          | 20 |      |      |                                              | =SUM(H3:H3):20 |
  产出     | 产出数量 | 改造完成率 | 40 | 1[0%] | =40/160:0.25[0.00%] | 达到100%的得满分；未达到的，得分=完成率×分值。 | |
  ^        | 产出质量 | 验收合格率 | 10 | 1[0%] | 0.96[0%] | 验收合格率达到100%得满分，每降低1个百分点扣0.5分，扣完为止。 | |
  产出小计 | <        | <          | 50 |      |      |                                              | =SUM(H5:H6):0 |
  效益     | 满意度   | 群众满意度 | 30 | ≥80% | 83/223 | 满意度≥80%的得满分；低于80%的，得分=满意度×分值。 | |
  效益小计 | <        | <          | 30 |      |      |                                              | =SUM(H8:H8):0 |
  合计     | <        | <          | 100 |     |      |                                              | =SUM(H4,H7,H9):20 |
`;

export interface Assessed {
  readonly snapshot: WorkbookSnapshot;
  readonly scored: ScoredEvaluation;
  readonly sheet: ScoredSheet;
}

export function assessDrawing(
  drawing: string,
  options: ScoreEvaluationOptions & {
    readonly policy?: Policy;
    readonly name?: string;
    readonly own?: OwnCells;
  } = {},
): Assessed {
  return assessSnapshot(buildWorkbook(buildSheet(options.name ?? "附件2", drawing)), options);
}

export function assessSnapshot(
  snapshot: WorkbookSnapshot,
  options: ScoreEvaluationOptions & { readonly policy?: Policy; readonly own?: OwnCells } = {},
): Assessed {
  const evaluation = forgetOwnScores(recognizeWorkbook(snapshot), options.own ?? NO_OWN_CELLS);
  const scored = scoreEvaluation(evaluation, options.policy ?? DEFAULT_POLICY, options);
  const [sheet] = scored.sheets;
  if (sheet === undefined) throw new Error("No indicator sheet was recognised");
  return { snapshot, scored, sheet };
}

/** The indicator of that level-3 name. @throws Error where there is none, so that a misspelt name fails. */
export function indicatorNamed({ sheet }: Pick<Assessed, "sheet">, name: string): ScoredIndicator {
  const found = sheet.indicators.find(({ indicator }) => indicator.level3 === name);
  if (found === undefined) throw new Error(`No indicator ${name}`);
  return found;
}
