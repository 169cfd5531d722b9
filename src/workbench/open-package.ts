/** The opened package: what it holds, how it looks, and how it is saved with the edits of the grid. */
import type { WorkbookSnapshot } from "../core/index.js";
import type { WriteAction } from "../core/plan/write-plan.js";
import type { SheetPresentation } from "../adapters/xlsx/index.js";

export interface OpenedPackage {
  readonly snapshot: WorkbookSnapshot;
  readonly presentationOf: (sheet: string) => SheetPresentation | null;
  /** The package with the cells that changed; every untouched part byte for byte. @throws HostFault */
  saved(now: WorkbookSnapshot, written: readonly WriteAction[]): Promise<Uint8Array>;
}
