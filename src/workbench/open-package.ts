/** The opened package: what it holds, how it looks, and how it is saved with the edits of the grid. */
import type { WorkbookSnapshot } from "../core/index.js";
import type { WriteAction } from "../core/plan/write-plan.js";
import type { SheetLooks } from "./sheet-looks.js";

export interface OpenedPackage {
  readonly snapshot: WorkbookSnapshot;
  /** One of each sheet, in their order; null where the package says nothing of it. */
  readonly looks: readonly (SheetLooks | null)[];
  /** The package with the cells that changed; every untouched part byte for byte. @throws HostFault */
  saved(now: WorkbookSnapshot, written: readonly WriteAction[]): Promise<Uint8Array>;
}

/** @throws HostFault where the file is no workbook, damaged, encrypted or too large */
export type OpenPackage = (bytes: Uint8Array, name: string) => Promise<OpenedPackage>;
