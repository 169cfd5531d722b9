/** The office adapter keeps the contract of the port in the newest Excel of the client and in the oldest that is supported. */
import { workbookPortContract } from "../../ports/workbook-port.contract.js";
import { openInExcel } from "./open-in-excel.js";

describe.each(["1.15", "1.7"])("ExcelApi %s", (excelApi) => {
  workbookPortContract("office", (snapshot) => {
    const { port } = openInExcel(snapshot, { excelApi });
    return Promise.resolve({ port, reopen: () => Promise.resolve(port) });
  });
});
