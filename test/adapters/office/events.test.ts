/** Edits reach every listener exactly once, with the sheet, the area and who made them. */
import type { WorkbookChange } from "../../../src/ports/index.js";
import { userTypes } from "../../excel-host/client/person-at-the-grid.js";
import { contractWorkbook } from "../../ports/workbook-port.contract.js";
import { openInExcel } from "./open-in-excel.js";

const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
const at = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

/** 1.7 registers on every sheet and does not say who wrote; 1.9 registers once; 1.14 names our own writes. */
describe.each(["1.7", "1.9", "1.15"])("ExcelApi %s", (excelApi) => {
  test("a person's, a co-author's and our own edits are told apart", async () => {
    const { port, host } = openInExcel(contractWorkbook, { excelApi });
    const changes: WorkbookChange[] = [];
    await port.watch((change) => changes.push(change));
    userTypes(host, "附件 2", "C2", 3);
    userTypes(host, "空表", "A1", "备注", "co-author");
    await settled();
    await port.write([
      { kind: "set-contents", sheet: "附件 2", area: at(2, 2), contents: [[{ value: 1, formula: null }]] },
    ]);
    await settled();
    userTypes(host, "附件 2", "C3", 2);
    await settled();
    expect(changes).toEqual([
      { sheet: "附件 2", area: at(1, 2), source: "local" },
      { sheet: "空表", area: at(0, 0), source: "remote" },
      { sheet: "附件 2", area: at(2, 2), source: "own" },
      { sheet: "附件 2", area: at(2, 2), source: "local" },
    ]);
  });

  test("two listeners, one registration; the last one to leave takes it off", async () => {
    const { port, host } = openInExcel(contractWorkbook, { excelApi });
    const [first, second]: [WorkbookChange[], WorkbookChange[]] = [[], []];
    const stopFirst = await port.watch((change) => first.push(change));
    const registered = host.workbook.events.handlerCount;
    const stopSecond = await port.watch((change) => second.push(change));
    expect(host.workbook.events.handlerCount).toBe(registered);
    userTypes(host, "附件 2", "C2", 3);
    await settled();
    await stopFirst?.();
    userTypes(host, "附件 2", "C2", 2);
    await settled();
    await stopSecond?.();
    userTypes(host, "附件 2", "C2", 1);
    await settled();
    expect([first.length, second.length]).toEqual([1, 2]);
    expect(host.workbook.events.handlerCount).toBe(0);
  });
});

test("an added sheet is told, and edits on it carry its name", async () => {
  const { port, host } = openInExcel(contractWorkbook);
  const changes: WorkbookChange[] = [];
  await port.watch((change) => changes.push(change));
  host.workbook.addSheet("新表");
  host.deliverEvents();
  await settled();
  userTypes(host, "新表", "B2", 1);
  await settled();
  expect(changes.map(({ sheet, area }) => [sheet, area])).toEqual([
    ["", null],
    ["新表", at(1, 1)],
  ]);
});
