/** What a clause makes its award depend on. */
import type { Bound, Change } from "../../model/index.js";

/** A bound as worded: 以上 and 以下 without 含 count the number in, but give way to a neighbour that claims it outright. */
export interface WordedBound extends Bound {
  readonly isSoft: boolean;
}

export type ConditionReading =
  | {
      readonly is: "interval";
      readonly subject: string;
      readonly lower: WordedBound | null;
      readonly upper: WordedBound | null;
      /** 下降5%以上: the bounds say how far it moved. */
      readonly change?: Change;
      /** ±5%以内: the bounds hold to either side of nought. */
      readonly isMagnitude?: true;
    }
  /** `isFirm` where the words can only mean the indicator's target (完成目标值), not a state of affairs (符合要求). */
  | { readonly is: "target"; readonly met: boolean; readonly isFirm: boolean; readonly words: string }
  | { readonly is: "otherwise" }
  | { readonly is: "nothing" }
  | { readonly is: "words"; readonly words: string };
