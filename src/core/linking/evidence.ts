/** Evidence for an actual value: a figure that another sheet of the workbook gives, with the formula that fetches it. */
import type { Rational } from "../decimal/index.js";
import type { CellAddress } from "../grid/index.js";
import type { AmountColumn, Indicator } from "../model/index.js";

export interface Evidence {
  readonly indicator: Indicator;
  readonly kind: EvidenceKind;
  readonly numerator: Rational;
  readonly denominator: Rational;
  readonly value: Rational;
  /** As written on paper: "150/223". */
  readonly working: string;
  /** As printed: "67.26%". */
  readonly text: string;
  /**
   * With its leading "=", over cells of the workbook: "=SUM('问卷'!C4:C5)/'问卷'!D2"; null where Excel has no formula that is certain
   * to count the raw answers as they were counted.
   */
  readonly formula: string | null;
  readonly sources: readonly CellAddress[];
  readonly from: EvidenceSource;
}

export type EvidenceKind = "execution-rate" | "availability-rate" | "satisfaction" | "awareness";

export type EvidenceSource =
  | {
      readonly sheet: string;
      readonly is: "funds";
      readonly numerator: AmountColumn;
      readonly denominator: AmountColumn;
    }
  | {
      readonly sheet: string;
      readonly is: "survey";
      readonly method: "share" | "weighted";
      /** 第4题. */
      readonly question: number;
      readonly questionText: string;
      readonly options: readonly string[];
    };
