/** Opens a workbook file for the grid, and saves it by patching the package that was opened: never by writing it anew. */
import { openAnyWorkbookFile } from "../adapters/xlsx/index.js";
import type { OpenedPackage } from "./open-package.js";
import { packageEdits } from "./package-edits.js";

/** @throws HostFault where the file is no workbook, damaged, encrypted or too large */
export async function openPackage(bytes: Uint8Array, name: string): Promise<OpenedPackage> {
  const opened = await openAnyWorkbookFile(bytes, name);
  const snapshot = opened.snapshot();
  return {
    snapshot,
    presentationOf: (sheet) => opened.presentation(sheet),
    async saved(now, written) {
      const copy = await openAnyWorkbookFile(bytes, name);
      copy.apply(packageEdits(copy.snapshot(), now, written));
      return copy.toBytes();
    },
  };
}
