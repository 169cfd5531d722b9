/** A value that was read from a cell, with the cell it came from: every number on a screen can be traced to its place. */
import type { CellAddress } from "../grid/index.js";

export interface Reading<Value> {
  readonly value: Value;
  /** What stands in the cell as a person sees it. */
  readonly text: string;
  readonly cell: CellAddress;
}
