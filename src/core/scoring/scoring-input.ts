/** What a rule is applied to: the figures of one indicator as written, and what the policy decides where the standard is silent. */
import type { Rational } from "../decimal/index.js";
import type { CellAddress } from "../grid/index.js";
import type { Judgement } from "../model/index.js";
import type { StepMode } from "../policy/index.js";

export interface ScoringInput {
  readonly indicator: string | null;
  readonly fullScore: Rational | null;
  readonly target: string | null;
  readonly actual: string | null;
  readonly judgement: Judgement | null;
  /** How an incomplete step of “每低1个百分点扣0.5分” counts. */
  readonly stepMode: StepMode;
  /** Decimal places that a score is rounded to, 四舍五入. */
  readonly places: number;
  readonly cells: {
    readonly fullScore: CellAddress | null;
    readonly target: CellAddress | null;
    readonly actual: CellAddress | null;
  };
}

export type { StepMode };
