/** Drop-down lists in files: only the cells that are named, in the place that the schema wants, whatever validations are there. */
import { openWorkbookFile } from "../../../../src/adapters/xlsx/index.js";
import type { SetChoices } from "../../../../src/core/plan/write-plan.js";
import { bookWithRows, MAIN, sheetXml, unzip, workbookParts, zip } from "../support/build-package.js";

const area = (row: number, column: number, rowCount = 1, columnCount = 1) => ({ row, column, rowCount, columnCount });
const list = (where: SetChoices["area"], choices: readonly string[] | null): SetChoices => ({
  kind: "set-choices",
  sheet: "绩效",
  area: where,
  choices,
});

function patched(bytes: Uint8Array, ...actions: SetChoices[]): string {
  const workbook = openWorkbookFile(bytes, "测试.xlsx");
  workbook.apply(actions);
  return unzip(workbook.toBytes())["xl/worksheets/sheet1.xml"] ?? "";
}

function choicesIn(after: string, where: SetChoices["area"]): unknown {
  const workbook = openWorkbookFile(bookWithRows("", after), "测试.xlsx");
  return workbook.areas([{ sheet: "绩效", area: where, withChoices: true }])[0]?.choices;
}

const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';
const OURS = (sqref: string, words: string) =>
  `<dataValidation type="list" allowBlank="1" sqref="${sqref}"><formula1>&quot;${words}&quot;</formula1></dataValidation>`;

describe("writing", () => {
  test("the first list of a sheet stands between conditional formats and links", () => {
    const after =
      '<mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells><conditionalFormatting sqref="A1"/>' +
      '<hyperlinks><hyperlink ref="A1"/></hyperlinks><pageMargins left="1"/>';
    expect(patched(bookWithRows(ROW, after), list(area(1, 1, 3, 1), ["健全", '含"引号"', "A&B"]))).toBe(
      sheetXml(
        ROW,
        after.replace(
          "<hyperlinks>",
          `<dataValidations count="1">${OURS("B2:B4", "健全,含&quot;&quot;引号&quot;&quot;,A&amp;B")}</dataValidations><hyperlinks>`,
        ),
      ),
    );
  });

  test("a person's validations keep their text; one that is cut into keeps all but its cells", () => {
    const whole =
      '<dataValidation type="whole" operator="between" showErrorMessage="1" errorTitle="分值" sqref="D2:D2 D3:D9"><formula1>0</formula1><formula2>10</formula2></dataValidation>';
    const level =
      "<dataValidation type='list' showErrorMessage='1' sqref='B1:C4 F1'><formula1>$H$1:$H$3</formula1></dataValidation>";
    const written = patched(
      bookWithRows(ROW, `<dataValidations count="2" xWindow="10">${whole}${level}</dataValidations>`),
      list(area(1, 2), ["是", "否"]),
    );
    const cut = level.replace("sqref='B1:C4 F1'", 'sqref="B1:C1 B3:C4 B2 F1"');
    expect(written).toBe(
      sheetXml(ROW, `<dataValidations count="3" xWindow="10">${whole}${cut}${OURS("C2", "是,否")}</dataValidations>`),
    );
  });

  test("the last list takes its element with it", () => {
    const after = `<dataValidations count="1">${OURS("B2", "是,否")}</dataValidations><pageMargins left="1"/>`;
    expect(patched(bookWithRows(ROW, after), list(area(0, 0, 9, 9), null))).toBe(
      sheetXml(ROW, '<pageMargins left="1"/>'),
    );
  });

  test("elements with a prefix get lists with the prefix", () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData/></x:worksheet>`;
    const written = patched(zip(workbookParts({ "xl/worksheets/sheet1.xml": xml })), list(area(0, 0), ["是", "否"]));
    expect(written).toContain(
      '<x:dataValidations count="1"><x:dataValidation type="list" allowBlank="1" sqref="A1"><x:formula1>',
    );
  });
});

test.each<[string, string, SetChoices["area"], unknown]>([
  ["ours", OURS("B2:B3", "是,否"), area(1, 1), ["是", "否"]],
  [
    "as Excel saves ours",
    '<dataValidation type="list" allowBlank="1" showInputMessage="1" sqref="B2"><formula1>"是,否"</formula1></dataValidation>',
    area(1, 1),
    ["是", "否"],
  ],
  [
    "a list that refuses other words",
    '<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="B2"><formula1>"是,否"</formula1></dataValidation>',
    area(1, 1),
    "other",
  ],
  [
    "a list with a prompt",
    '<dataValidation type="list" allowBlank="1" showInputMessage="1" prompt="请选择" sqref="B2"><formula1>"是,否"</formula1></dataValidation>',
    area(1, 1),
    "other",
  ],
  [
    "a list of cells",
    '<dataValidation type="list" allowBlank="1" sqref="B2"><formula1>$H$1:$H$3</formula1></dataValidation>',
    area(1, 1),
    "other",
  ],
  ["cells beside it", OURS("B2:B3", "是,否"), area(1, 1, 3, 1), "other"],
  ["two lists with the same words", OURS("B2", "是,否") + OURS("B3", "是,否"), area(1, 1, 2, 1), ["是", "否"]],
  [
    "whole columns, named as such",
    '<dataValidation type="list" sqref="B:B"><formula1>"是,否"</formula1></dataValidation>',
    area(1, 1),
    "other",
  ],
  ["no validation there", OURS("B2:B3", "是,否"), area(0, 0), null],
])("reading: %s", (_what, validations, where, expected) => {
  expect(choicesIn(`<dataValidations count="1">${validations}</dataValidations>`, where)).toEqual(expected);
});

test("reading: a list that takes its words from another sheet stands in an extension, and is a person's", () => {
  const extension =
    '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:x14="x" xmlns:xm="y" count="1"><x14:dataValidation type="list" allowBlank="1">' +
    "<x14:formula1><xm:f>说明!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B4 D1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>";
  expect([area(2, 1), area(0, 3), area(4, 1)].map((where) => choicesIn(extension, where))).toEqual([
    "other",
    "other",
    null,
  ]);
});
