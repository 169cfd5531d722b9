/** What became of a write: said only after the cells were read back and compared. */
import type { CellAddress } from "../core/grid/index.js";
import type { HostFault } from "../ports/index.js";
import type { CellChange } from "../core/plan/planned-write.js";

export interface Receipt {
  /** True where everything was written and read back as planned. */
  readonly applied: boolean;
  /** Cells that changed since the plan was made; nothing was written then. */
  readonly stale: readonly CellAddress[];
  /** True where a failure was taken back at once: the workbook is as it was before. */
  readonly rolledBack: boolean;
  /** True where taking back failed too: the cells of `changes` need a look. */
  readonly isInDoubt: boolean;
  /** Cells that did not hold what was written when they were read back. */
  readonly differing: readonly CellAddress[];
  /** Why the host refused; null where it did not. */
  readonly fault: HostFault | null;
  /** Old → new of every touched cell. */
  readonly changes: readonly CellChange[];
  readonly sheetsAdded: readonly string[];
  readonly roundTrips: number;
  /** ISO 8601. */
  readonly at: string;
  /** For `undoLastWrite`; null where nothing was kept. */
  readonly checkpoint: string | null;
}
