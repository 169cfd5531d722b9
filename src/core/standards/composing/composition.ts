/** What composing a rule can look at besides its statements. */
import type { Rational } from "../../decimal/index.js";
import type { Span } from "../../text/index.js";
import type { Scan } from "../statements/statement.js";

export interface Composition {
  readonly scan: Scan;
  /** 分值 of the row; null where it is not known. */
  readonly fullScore: Rational | null;
  readonly spanOf: (start: number, end: number) => Span;
}
