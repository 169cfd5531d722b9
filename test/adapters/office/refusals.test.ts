/** What Excel refuses becomes a fault with a sentence of its own, and names the sheet where there is one. */
import type { WriteAction } from "../../../src/core/plan/write-plan.js";
import { HostFault } from "../../../src/ports/index.js";
import { contractWorkbook } from "../../ports/workbook-port.contract.js";
import type { ExcelHost } from "../../excel-host/excel-host.js";
import { openInExcel, type ExcelAtHand } from "./open-in-excel.js";

const write = (value: string | number, sheet = "附件 2"): WriteAction => ({
  kind: "set-contents",
  sheet,
  area: { row: 1, column: 2, rowCount: 1, columnCount: 1 },
  contents: [[{ value, formula: null }]],
});

const refusals: [string, (host: ExcelHost) => void, WriteAction[], object][] = [
  [
    "a protected sheet",
    (host) => (host.workbook.sheet("附件 2").isProtected = true),
    [write(1)],
    { code: "host/protected", data: { sheet: "附件 2" } },
  ],
  [
    "the protected one of several sheets",
    (host) => (host.workbook.sheet("空表").isProtected = true),
    [write(1), write(1, "空表")],
    { code: "host/protected", data: { sheet: "空表" } },
  ],
  ["a cell being edited", (host) => host.beginCellEdit(), [write(1)], { code: "host/cell-editing" }],
  [
    "a protected workbook structure",
    (host) => (host.workbook.isStructureProtected = true),
    [{ kind: "add-sheet", sheet: "表2" }],
    { code: "host/structure-protected" },
  ],
  [
    "a merged area in the way",
    (host) => (host.workbook.sheet("空表").merges = [{ row: 0, column: 0, rowCount: 2, columnCount: 2 }]),
    [{ kind: "merge", sheet: "空表", area: { row: 1, column: 1, rowCount: 1, columnCount: 3 } }],
    { code: "host/merged-area" },
  ],
  [
    "a text longer than a cell holds",
    () => undefined,
    [write("绩".repeat(40_000))],
    { code: "host/refused", data: { officeCode: "InvalidArgument" } },
  ],
];

test.each(refusals)("%s", async (_what, arrange, actions, expected) => {
  const { port, host } = openInExcel(contractWorkbook);
  arrange(host);
  const refused = await port.write(actions).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(HostFault);
  expect(refused).toMatchObject(expected);
});

test("a document opened for reading only is not written to: Excel is not even asked", async () => {
  const readOnly: ExcelAtHand = { isReadOnlyDocument: true };
  const { port, host } = openInExcel(contractWorkbook, readOnly);
  await expect(port.write([write(1)])).rejects.toMatchObject({ code: "host/read-only" });
  expect(host.roundTrips).toEqual([]);
  expect((await port.read()).isReadOnly).toBe(true);
});

test("a read waits for the end of cell editing", async () => {
  const { port, host } = openInExcel(contractWorkbook);
  host.beginCellEdit();
  const reading = port.read();
  setTimeout(() => host.endCellEdit(), 10);
  expect((await reading).sheets).toHaveLength(2);
});

test("a read that was cancelled stops between round trips", async () => {
  const { port } = openInExcel(contractWorkbook);
  await expect(port.read({ signal: AbortSignal.abort() })).rejects.toMatchObject({ code: "host/cancelled" });
});
