/** Opens workbook files, or says in one fault why a file cannot be opened. Sheets are read when they are asked for. */
import { HostFault } from "../../ports/host-fault.js";
import { fileKind } from "./file-kind.js";
import { openOldWorkbook } from "./old-format/open-old-workbook.js";
import { OfficePackage } from "./package/office-package.js";
import { XlsxWorkbook } from "./xlsx-workbook.js";

/**
 * As `openWorkbookFile`, and .xls files too: they are read through a library that is loaded only then, and saved as .xlsx.
 * An .xls file under another ending is refused, as Excel refuses it.
 */
export async function openAnyWorkbookFile(bytes: Uint8Array, name: string): Promise<XlsxWorkbook> {
  if (fileKind(bytes) !== "xls" || !/\.(?:xls|et)$/i.test(name)) return openWorkbookFile(bytes, name);
  return openOldWorkbook(bytes, name);
}

/**
 * .xlsx and .xlsm, at once.
 * @param name the file's name, for messages
 * @throws HostFault `file/not-a-workbook`, `file/damaged`, `file/encrypted`, `file/too-large` or `file/old-format`
 */
export function openWorkbookFile(bytes: Uint8Array, name: string): XlsxWorkbook {
  switch (fileKind(bytes)) {
    case "archive":
      return new XlsxWorkbook(OfficePackage.open(bytes), name);
    case "encrypted":
      throw new HostFault("file/encrypted");
    case "xls":
      throw new HostFault("file/old-format", { format: "xls" });
    case "damaged":
      throw new HostFault("file/damaged");
    case "other":
      throw new HostFault("file/not-a-workbook");
  }
}
