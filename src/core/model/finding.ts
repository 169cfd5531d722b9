/** Something about the workbook that a person should look at: data, never an exception. */
import type { CellAddress } from "../grid/index.js";
import type { Span } from "../text/span.js";
import type { FindingCode } from "./finding-code.js";

export type Severity = "error" | "warning" | "info";

export interface Finding {
  /** Stable, lower case, slash separated: `rate/differs`. Its sentence lives in `wording`. */
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly sheet: string;
  /** Null where the finding is about the sheet as a whole. */
  readonly cell: CellAddress | null;
  /** The words inside the cell's text, where only part of it is meant. */
  readonly span?: Span;
  /** The figures of the sentence, as they should be printed. */
  readonly data: Readonly<Record<string, string>>;
  /** The other places that the finding speaks of. */
  readonly related?: readonly CellAddress[];
  /** What the cell would hold after the correction, where one is certain. */
  readonly correction?: { readonly cell: CellAddress; readonly text: string };
}
