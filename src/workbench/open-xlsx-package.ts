/** Opens a workbook file for the grid, and saves it by patching the package that was opened: never by writing it anew. */
import { openAnyWorkbookFile } from "../adapters/xlsx/index.js";
import type { OpenPackage } from "./open-package.js";
import { packageEdits } from "./package-edits.js";
import { sheetLooks } from "./sheet-looks.js";

export const openXlsxPackage: OpenPackage = async (bytes, name) => {
  const opened = await openAnyWorkbookFile(bytes, name);
  const snapshot = opened.snapshot();
  const looks = snapshot.sheets.map((sheet) => {
    const presentation = opened.presentation(sheet.name);
    return presentation === null ? null : sheetLooks(presentation);
  });
  return {
    snapshot,
    looks,
    async saved(now, written) {
      const copy = await openAnyWorkbookFile(bytes, name);
      copy.apply(packageEdits(copy.snapshot(), now, written));
      return copy.toBytes();
    },
  };
};
