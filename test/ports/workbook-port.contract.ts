/**
 * What every workbook port keeps, whatever stands behind it: run by the tests of the memory, xlsx and office adapters.
 * The workbook it starts from is `contractWorkbook`; `reopen` gives a port that sees what was written (the same one, or the saved file).
 */
import {
  cellAt,
  numberFormatAt,
  sheetNamed,
  type Rectangle,
  type WorkbookSnapshot,
} from "../../src/core/grid/index.js";
import { withoutKeptFormats } from "../../src/app/without-kept-formats.js";
import { freeTextCells } from "../../src/core/plan/free-text-cells.js";
import { invertPlan, touchedAreas } from "../../src/core/plan/invert-plan.js";
import type { CellContent, WriteAction } from "../../src/core/plan/write-plan.js";
import { HostFault, type WorkbookPort } from "../../src/ports/index.js";

export interface OpenedWorkbook {
  readonly port: WorkbookPort;
  /** The workbook as it is after the writes so far. */
  readonly reopen: () => Promise<WorkbookPort>;
}

export type OpenWorkbook = (snapshot: WorkbookSnapshot) => Promise<OpenedWorkbook>;

const area = (row: number, column: number, rowCount = 1, columnCount = 1): Rectangle => ({
  row,
  column,
  rowCount,
  columnCount,
});
const constant = (value: CellContent["value"]): CellContent => ({ value, formula: null });
const formula = (text: string): CellContent => ({ value: null, formula: text });

const cell = (value: CellContent["value"], formulaText: string | null = null, numberFormat: string | null = null) => ({
  value,
  formula: formulaText,
  numberFormat,
});

/** Two sheets: a table with every kind of cell, and an empty one. */
export const contractWorkbook: WorkbookSnapshot = {
  name: "合同.xlsx",
  dateSystem: 1900,
  isReadOnly: false,
  isStructureProtected: false,
  sheets: [
    {
      name: "附件 2",
      visibility: "visible",
      isProtected: false,
      rows: [
        [cell("三级指标"), cell("分值"), cell("得分"), cell("完成率")],
        [cell("立项规范性"), cell(3), cell(2.5), cell(0.8537, null, "0.00%")],
        [cell("0012"), cell(4), undefined, cell(true)],
        undefined,
        [cell("合计"), cell(7, "=SUM(B2:B3)"), cell(2.5, "=SUM(C2:C3)"), undefined],
      ],
      rowCount: 5,
      columnCount: 4,
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    },
    {
      name: "空表",
      visibility: "visible",
      isProtected: false,
      rows: [],
      rowCount: 0,
      columnCount: 0,
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    },
  ],
};

const SHEET = "附件 2";

/** Score cells that somebody formatted as Text: one holds a score typed as text, one is blank. */
const workbookWithTextCells: WorkbookSnapshot = {
  ...contractWorkbook,
  sheets: contractWorkbook.sheets.map((sheet) =>
    sheet.name !== SHEET
      ? sheet
      : {
          ...sheet,
          rows: sheet.rows.map((row, index) =>
            index === 1 || index === 2
              ? row?.map((one, column) => (column === 2 ? cell(index === 1 ? "2.5" : null, null, "@") : one))
              : row,
          ),
        },
  ),
};

/** Texts that a spreadsheet would take for something else. */
const TRICKY_TEXTS = [
  "=SUM(B2:B3)",
  "+86",
  "-",
  "-abc",
  "@张三",
  "＝1+1",
  "'引号",
  "0012",
  "1-2",
  "3/4",
  "85%",
  "≥95%",
  "1,234",
  "(12)",
  "2026年11月",
  "11月22日",
  "二〇二六年",
  "true",
  "FALSE",
  "12:30",
  "1e5",
  "Jan 5",
  "  前后空格  ",
  "第一行\n第二行",
  "😀 生僻字 𠮷",
];

export function workbookPortContract(name: string, open: OpenWorkbook): void {
  const written = async (actions: readonly WriteAction[]) => {
    const { port, reopen } = await open(contractWorkbook);
    await port.write(actions);
    return { port: await reopen(), snapshot: await (await reopen()).read() };
  };
  /** A host without lists leaves them out and says nothing of those that may be there. */
  const expectNoLists = async (port: WorkbookPort) => {
    await port.write([{ kind: "set-choices", sheet: SHEET, area: area(1, 2), choices: ["是", "否"] }]);
    const [found] = await port.readAreas([{ sheet: SHEET, area: area(1, 2), withChoices: true }]);
    expect(found?.contents).toEqual([[constant(2.5)]]);
    expect(found?.choices).toBeUndefined();
  };
  const readSheets = async (workbook: WorkbookSnapshot) => (await (await open(workbook)).port.read()).sheets;
  const sheetOf = (snapshot: WorkbookSnapshot, sheetName: string) => {
    const sheet = sheetNamed(snapshot, sheetName);
    if (sheet === null) throw new Error(`no sheet ${sheetName}`);
    return sheet;
  };

  describe(`${name}: reading`, () => {
    test("every kind of cell comes back as it is, blanks as blanks", async () => {
      const snapshot = await (await open(contractWorkbook)).port.read();
      const sheet = sheetOf(snapshot, SHEET);
      expect(snapshot.sheets.map((one) => one.name)).toEqual([SHEET, "空表"]);
      expect(cellAt(sheet, 0, 0)).toEqual(cell("三级指标"));
      expect(cellAt(sheet, 1, 1)).toEqual(cell(3));
      expect(cellAt(sheet, 1, 3)).toEqual(cell(0.8537, null, "0.00%"));
      expect(cellAt(sheet, 2, 0).value).toBe("0012");
      expect(cellAt(sheet, 2, 2)).toEqual(cell(null));
      expect(cellAt(sheet, 2, 3)).toEqual(cell(true));
      expect(cellAt(sheet, 4, 1)).toEqual(cell(7, "=SUM(B2:B3)"));
      expect([sheet.rowCount, sheet.columnCount]).toEqual([5, 4]);
      expect(sheetOf(snapshot, "空表").rowCount).toBe(0);
    });

    test("only the sheets that are asked for are read", async () => {
      const snapshot = await (await open(contractWorkbook)).port.read({ sheets: ["空表"] });
      expect(snapshot.sheets.map((one) => one.name)).toEqual(["空表"]);
    });

    test("areas come back in the order asked, beyond the used cells as blanks, of a missing sheet as null", async () => {
      const { port } = await open(contractWorkbook);
      const areas = await port.readAreas([
        { sheet: "空表", area: area(9, 9) },
        { sheet: "没有", area: area(0, 0) },
        { sheet: SHEET, area: area(1, 1, 2, 2) },
      ]);
      expect(areas.map((one) => one.sheet)).toEqual(["空表", "没有", SHEET]);
      expect(areas[0]?.contents).toEqual([[constant(null)]]);
      expect(areas[1]?.contents).toBeNull();
      expect(areas[2]?.contents).toEqual([
        [constant(3), constant(2.5)],
        [constant(4), constant(null)],
      ]);
      expect(areas[2]?.numberFormats).toEqual([
        [null, null],
        [null, null],
      ]);
    });
  });

  describe(`${name}: writing`, () => {
    test("numbers, texts, truth values and blanks are written as such; neighbours stay", async () => {
      const contents = [
        [constant(2.75), constant(null)],
        [constant("良"), constant(false)],
      ];
      const { snapshot } = await written([{ kind: "set-contents", sheet: SHEET, area: area(1, 2, 2, 2), contents }]);
      const sheet = sheetOf(snapshot, SHEET);
      expect(cellAt(sheet, 1, 2).value).toBe(2.75);
      expect(cellAt(sheet, 1, 3).value).toBeNull();
      expect([undefined, "0.00%"]).toContain(numberFormatAt(sheet, 1, 3)); // of a blank, where the host tells it
      expect(cellAt(sheet, 2, 2).value).toBe("良");
      expect(cellAt(sheet, 2, 3).value).toBe(false);
      expect(cellAt(sheet, 1, 1).value).toBe(3);
      expect(cellAt(sheet, 4, 2).formula).toBe("=SUM(C2:C3)");
    });

    test.each(TRICKY_TEXTS)("the text %j stays text", async (text) => {
      const { port } = await written([
        { kind: "set-contents", sheet: SHEET, area: area(3, 0), contents: [[constant(text)]] },
      ]);
      const [read] = await port.readAreas([{ sheet: SHEET, area: area(3, 0) }]);
      expect(read?.contents).toEqual([[constant(text)]]);
      expect(read?.numberFormats).toEqual([[null]]);
    });

    test("a formula is a formula", async () => {
      const { port } = await written([
        { kind: "set-contents", sheet: SHEET, area: area(1, 2), contents: [[formula("=ROUND(B2*0.9,2)")]] },
      ]);
      const [read] = await port.readAreas([{ sheet: SHEET, area: area(1, 2) }]);
      expect(read?.contents?.[0]?.[0]?.formula).toBe("=ROUND(B2*0.9,2)");
    });

    test("a number format covers its area and nothing else; null takes it away", async () => {
      const { snapshot } = await written([
        { kind: "set-number-format", sheet: SHEET, area: area(1, 1, 2, 1), format: "0.00" },
        { kind: "set-number-format", sheet: SHEET, area: area(1, 3), format: null },
      ]);
      const sheet = sheetOf(snapshot, SHEET);
      expect([1, 2, 4].map((row) => cellAt(sheet, row, 1).numberFormat)).toEqual(["0.00", "0.00", null]);
      expect(cellAt(sheet, 1, 3)).toEqual(cell(0.8537));
    });

    test("a number and a formula arrive in cells formatted as Text whose format goes first, and all of it is taken back", async () => {
      const { port, reopen } = await open(workbookWithTextCells);
      const action: WriteAction = {
        kind: "set-contents",
        sheet: SHEET,
        area: area(1, 2, 2, 1),
        contents: [[constant(2.75)], [formula("=ROUND(B3*0.9,2)")]],
      };
      const asked = { title: "得分", guards: [], actions: freeTextCells([action], await port.read()) };
      const { plan, before } = withoutKeptFormats(asked, await port.readAreas(touchedAreas(asked)));
      expect(before[0]?.numberFormats).toEqual([["@"], ["@"]]);
      await port.write(plan.actions);
      const [written] = await (await reopen()).readAreas([action]);
      expect(written?.contents?.[0]).toEqual([constant(2.75)]);
      expect(written?.contents?.[1]?.[0]?.formula).toBe("=ROUND(B3*0.9,2)");
      expect(written?.numberFormats).toEqual([[null], [null]]);
      await port.write(invertPlan(plan, before).actions);
      const [restored] = await (await reopen()).readAreas(touchedAreas(plan));
      expect(restored).toEqual(before[0]);
    });

    test("a drop-down list covers its area, another one cuts into it, null takes it away; contents stay", async () => {
      const { port, reopen } = await open(contractWorkbook);
      if (!port.abilities.choices) return expectNoLists(port);
      const lists = async (...areas: Rectangle[]) => {
        const found = await (
          await reopen()
        ).readAreas(areas.map((one) => ({ sheet: SHEET, area: one, withChoices: true })));
        return found.map(({ choices }) => choices);
      };
      const words = ["健全", "基本健全", '写作"不健全"', "A&B<C"];
      expect(await lists(area(1, 2, 3, 1))).toEqual([null]);
      await port.write([{ kind: "set-choices", sheet: SHEET, area: area(1, 2, 3, 2), choices: words }]);
      expect(await lists(area(1, 2, 3, 2), area(2, 3), area(1, 1, 1, 2))).toEqual([words, words, "other"]);
      await port.write([
        { kind: "set-choices", sheet: SHEET, area: area(2, 2), choices: ["是", "否"] },
        { kind: "set-choices", sheet: SHEET, area: area(3, 0, 1, 9), choices: null },
      ]);
      const [cut, whole, rest, gone] = await lists(area(2, 2), area(1, 2, 2, 1), area(1, 2, 1, 2), area(3, 2, 1, 2));
      expect([cut, whole, rest, gone]).toEqual([["是", "否"], "other", words, null]);
      expect((await (await reopen()).read()).sheets).toEqual(await readSheets(contractWorkbook));
    });

    test("a list is taken back with the plan that brought it: nothing, or the list before", async () => {
      const { port, reopen } = await open(contractWorkbook);
      if (!port.abilities.choices) return expectNoLists(port);
      await port.write([{ kind: "set-choices", sheet: SHEET, area: area(2, 2), choices: ["高", "低"] }]);
      const list = (row: number): WriteAction => ({
        kind: "set-choices",
        sheet: SHEET,
        area: area(row, 2),
        choices: ["是", "否"],
      });
      const plan = { title: "列表", guards: [], actions: [list(1), list(2)] };
      const before = await port.readAreas(touchedAreas(plan));
      expect(before.map(({ choices }) => choices)).toEqual([null, ["高", "低"]]);
      await port.write(plan.actions);
      await port.write(invertPlan(plan, before).actions);
      expect(await (await reopen()).readAreas(touchedAreas(plan))).toEqual(before);
    });

    test("a new sheet comes with its lists", async () => {
      const { port } = await written([
        { kind: "add-sheet", sheet: "评价设置" },
        { kind: "set-contents", sheet: "评价设置", area: area(0, 0), contents: [[constant("公式")]] },
        { kind: "set-choices", sheet: "评价设置", area: area(0, 0), choices: ["公式", "数值"] },
      ]);
      if (!port.abilities.choices) return expectNoLists(port);
      const [found] = await port.readAreas([{ sheet: "评价设置", area: area(0, 0), withChoices: true }]);
      expect(found).toMatchObject({ choices: ["公式", "数值"], contents: [[constant("公式")]] });
    });

    test("a sheet is added at the end, filled and formatted in the same write, and taken away again", async () => {
      const { port, reopen } = await open(contractWorkbook);
      await port.write([
        { kind: "add-sheet", sheet: "表2" },
        { kind: "set-contents", sheet: "表2", area: area(0, 0, 1, 2), contents: [[constant("合计"), constant(85.6)]] },
        { kind: "set-number-format", sheet: "表2", area: area(0, 1), format: "0.00" },
        {
          kind: "set-style",
          sheet: "表2",
          area: area(0, 0, 1, 2),
          style: { isBold: true, fillColor: "#DDEBF7", horizontal: "center", wrapsText: true, hasBorders: true },
        },
        { kind: "merge", sheet: "表2", area: area(2, 0, 1, 2) },
        { kind: "set-column-width", sheet: "表2", column: 0, columnCount: 2, width: 18 },
        { kind: "set-row-height", sheet: "表2", row: 0, rowCount: 1, height: 24 },
        { kind: "set-page-layout", sheet: "表2", orientation: "landscape", repeatedRows: { first: 0, last: 0 } },
      ]);
      const after = await (await reopen()).read();
      expect(after.sheets.map((sheet) => sheet.name)).toEqual([SHEET, "空表", "表2"]);
      expect(cellAt(sheetOf(after, "表2"), 0, 1)).toEqual(cell(85.6, null, "0.00"));
      const again = await reopen();
      await again.write([{ kind: "remove-sheet", sheet: "表2" }]);
      expect((await again.read()).sheets.map((sheet) => sheet.name)).toEqual([SHEET, "空表"]);
    });

    test("a sheet name that is taken, whatever its capitals, is refused and the sheet stays", async () => {
      const { port, reopen } = await open(contractWorkbook);
      const refused = await port.write([{ kind: "add-sheet", sheet: "空表" }]).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(HostFault);
      expect((refused as HostFault).code).toBe("host/sheet-name-taken");
      expect((await (await reopen()).read()).sheets).toHaveLength(2);
    });

    test("a protected workbook structure is told by the read; no sheet is added or removed, cells are written", async () => {
      const { port, reopen } = await open({ ...contractWorkbook, isStructureProtected: true });
      expect((await port.read()).isStructureProtected).toBe(true);
      for (const action of [
        { kind: "add-sheet", sheet: "表2" },
        { kind: "remove-sheet", sheet: "空表" },
      ] as const) {
        await expect(port.write([action])).rejects.toMatchObject({ code: "host/structure-protected" });
      }
      await port.write([{ kind: "set-contents", sheet: SHEET, area: area(2, 2), contents: [[constant(4)]] }]);
      const after = await (await reopen()).read();
      expect(after.sheets.map((sheet) => sheet.name)).toEqual([SHEET, "空表"]);
      expect(cellAt(sheetOf(after, SHEET), 2, 2).value).toBe(4);
    });

    test("a write to a sheet that is not there is refused by name", async () => {
      const { port } = await open(contractWorkbook);
      const refused = await port
        .write([{ kind: "set-contents", sheet: "没有", area: area(0, 0), contents: [[constant(1)]] }])
        .catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(HostFault);
      expect(refused).toMatchObject({ code: "host/sheet-missing", data: { sheet: "没有" } });
    });
  });
}
