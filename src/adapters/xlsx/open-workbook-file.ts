/** Opens an .xlsx or .xlsm file, or says in one fault why it cannot be opened. Sheets are read when they are asked for. */
import { HostFault } from "../../ports/host-fault.js";
import { fileKind } from "./file-kind.js";
import { OfficePackage } from "./package/office-package.js";
import { XlsxWorkbook } from "./xlsx-workbook.js";

/**
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
    case "other":
      throw new HostFault("file/not-a-workbook");
  }
}
