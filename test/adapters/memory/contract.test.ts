/** The workbook in memory keeps the contract of the port. */
import { MemoryWorkbookPort } from "../../../src/adapters/memory/index.js";
import { workbookPortContract } from "../../ports/workbook-port.contract.js";

workbookPortContract("memory", (snapshot) => {
  const port = new MemoryWorkbookPort(snapshot);
  return Promise.resolve({ port, reopen: () => Promise.resolve(port) });
});
