/** Microsoft's client works against the host, and the host keeps the rules of the documentation. */
import { loadExcelClient } from "./load-excel-client.js";

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "no error",
    (error: unknown) => (error as { readonly code: string }).code,
  );

test("lists, adds and reads sheets through the real client", async () => {
  const { Excel, host } = loadExcelClient();
  const names = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.add("附件2");
    sheets.load("items/name");
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  });
  expect(names).toEqual(["Sheet1", "附件2"]);
  expect(host.roundTrips).toHaveLength(1);
});

test("null leaves a cell as it is, text that looks like a number becomes one, formulas are worked out", async () => {
  const { Excel } = loadExcelClient();
  const [values, formulas] = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
    range.values = [
      ["0012", "'0012"],
      [2, "=SUM(A1:A2)"],
    ];
    range.values = [
      [null, null],
      [3, null],
    ];
    range.load("values,formulas");
    await context.sync();
    return [range.values, range.formulas];
  });
  expect(values).toEqual([
    [12, "0012"],
    [3, 15],
  ]);
  expect(formulas[1]).toEqual([3, "=SUM(A1:A2)"]);
});

const refusals: [string, string, (context: Excel.RequestContext) => void][] = [
  ["a missing sheet", "ItemNotFound", (context) => context.workbook.worksheets.getItem("没有").load("name")],
  ["a second sheet of the same name", "ItemAlreadyExists", (context) => context.workbook.worksheets.add("SHEET1")],
  ["a name of 32 letters", "InvalidArgument", (context) => context.workbook.worksheets.add("绩".repeat(32))],
  [
    "an array of the wrong size",
    "InvalidArgument",
    (context) => (context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [[1, 2, 3]]),
  ],
  [
    "a write to a whole column",
    "InvalidArgument",
    (context) => (context.workbook.worksheets.getItem("Sheet1").getRange("A:A").values = [[1]]),
  ],
  [
    "what is not modelled",
    "NotImplemented",
    (context) => context.workbook.worksheets.getItem("Sheet1").tables.add("A1:B2", true),
  ],
];

test.each(refusals)("refuses %s with %s", async (_what, code, act) => {
  const { Excel } = loadExcelClient();
  const work = Excel.run(async (context) => {
    act(context);
    await context.sync();
  });
  expect(await codeOf(work)).toBe(code);
});

test("members above the requirement set of this Excel answer ApiNotFound", async () => {
  const { Excel } = loadExcelClient({ excelApi: "1.7" });
  const work = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").getMergedAreasOrNullObject();
    await context.sync();
  });
  expect(await codeOf(work)).toBe("ApiNotFound");
});

test("a protected sheet refuses writes and an edited cell refuses everything", async () => {
  const { Excel, host } = loadExcelClient();
  const write = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
      await context.sync();
    });
  host.workbook.sheet("Sheet1").isProtected = true;
  expect(await codeOf(write())).toBe("AccessDenied");
  host.workbook.sheet("Sheet1").isProtected = false;
  host.beginCellEdit();
  expect(await codeOf(write())).toBe("InvalidOperationInCellEditMode");
  host.endCellEdit();
  expect(await codeOf(write())).toBe("no error");
});
