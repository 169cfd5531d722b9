/** What a check of one text finds in it, before it is known where the text stands. */
import type { Finding } from "../../model/index.js";

export type TextFinding = Omit<Finding, "sheet" | "cell">;

export const NO_TEXT_FINDINGS: readonly TextFinding[] = [];

export interface TextCheck {
  /** What every text holds in which something is found; most hold none of it. */
  readonly sign: RegExp;
  /** @param folded text as `foldWidth` writes it: spans are those of the text as written */
  readonly look: (folded: string) => readonly TextFinding[];
}
