/** What a check of one text finds in it, before it is known where the text stands. */
import type { Finding } from "../../model/index.js";
import type { TextSign } from "./text-sign.js";

export type TextFinding = Omit<Finding, "sheet" | "cell">;

export const NO_TEXT_FINDINGS: readonly TextFinding[] = [];

export interface TextCheck {
  readonly sign: TextSign;
  /** @param folded text as `foldWidth` writes it: spans are those of the text as written */
  readonly look: (folded: string) => readonly TextFinding[];
}
