/** One cell of XML, one cell of the snapshot. */
import { openWorkbookFile } from "../../../../src/adapters/xlsx/index.js";
import { cellAt, type CellValue, type SheetSnapshot } from "../../../../src/core/grid/index.js";
import { column, readTable } from "../../../support/read-table.js";
import { bookWithRows, MAIN, sheetXml, workbookParts, zip } from "../support/build-package.js";

function sheetOf(bytes: Uint8Array): SheetSnapshot {
  const [sheet] = openWorkbookFile(bytes, "测试.xlsx").snapshot().sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

describe("a stored cell", () => {
  test.each(readTable(__dirname, "cells.tsv").map((row) => [column(row, "why"), row] as const))("%s", (_, row) => {
    const cell = column(row, "cell");
    // Cells as nearly every program writes them are read by a pattern, all others by the scanner: blanks in a tag lead to the latter.
    for (const written of [cell, cell.replace(/<c ([^>]*[^>/])(\/?)>/, "<c $1 $2>")]) {
      expect(cellAt(sheetOf(bookWithRows(`<row r="1">${written}</row>`)), 0, 0)).toEqual({
        value: column(row, "value") === "" ? null : (JSON.parse(column(row, "value")) as CellValue),
        formula: column(row, "formula") === "" ? null : column(row, "formula"),
        numberFormat: column(row, "format") === "" ? null : column(row, "format"),
      });
    }
  });
});

test("texts that would look alike with their references left as they stand are kept apart", () => {
  const written = ["a&amp;b", "a&amp;amp;b", "a&b", "a<![CDATA[&amp;]]>b", "<![CDATA[a&b]]>"];
  const rows = written.map(
    (text, row) => `<row r="${row + 1}"><c r="A${row + 1}" t="inlineStr"><is><t>${text}</t></is></c></row>`,
  );
  const sheet = sheetOf(bookWithRows(rows.join("")));
  expect(written.map((_, row) => cellAt(sheet, row, 0).value)).toEqual(["a&b", "a&amp;b", "a&b", "a&amp;b", "a&b"]);
});

test("shared texts are counted, however each of them is written", () => {
  const items = [
    ["<si><t>甲&#20998;&amp;</t></si>", "甲分&"],
    ['<si><t xml:space="preserve"> 乙_x000D_ </t></si>', " 乙\r "],
    ["<si/>", ""],
    ["<si><t/></si>", ""],
    ["<si><t>丙<!-- </t></si> --></t></si>", "丙"],
    ["<si><r><t>丁</t></r><r><t>戊</t></r></si>", "丁戊"],
    ["\n <si><t>己</t></si>", "己"],
    ["<!-- <si><t>庚</t></si> --><si ><t>辛</t></si>", "辛"],
  ] as const;
  const cells = items.map((_, index) => `<row r="${index + 1}"><c r="A${index + 1}" t="s"><v>${index}</v></c></row>`);
  for (const prefix of ["", "x:"]) {
    const table = items.map(([item]) => item.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`)).join("");
    const strings = `<${prefix}sst xmlns${prefix === "" ? "" : ":x"}="${MAIN}">${table}</${prefix}sst>`;
    const book = workbookParts({
      "xl/sharedStrings.xml": strings,
      "xl/worksheets/sheet1.xml": sheetXml(cells.join("")),
    });
    const sheet = sheetOf(zip(book));
    expect(items.map((_, index) => cellAt(sheet, index, 0).value)).toEqual(items.map(([, text]) => text));
  }
});

describe("the extent of a sheet", () => {
  test("ends at the last cell that holds something, not at the last formatted one", () => {
    const sheet = sheetOf(
      bookWithRows('<row r="3"><c r="B3"><v>1</v></c><c r="XFD3" s="1"/></row><row r="900" s="1"/>'),
    );
    expect([sheet.rowCount, sheet.columnCount]).toEqual([3, 2]);
  });

  test("rows and cells without a place follow the one before", () => {
    const sheet = sheetOf(
      bookWithRows('<row r="5"><c r="C5"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'),
    );
    expect([cellAt(sheet, 4, 3).value, cellAt(sheet, 5, 0).value]).toEqual([2, 3]);
  });
});

describe("formulas of several cells", () => {
  test("a shared formula is written out for each of its cells", () => {
    const sheet = sheetOf(
      bookWithRows(
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1+LOG10(B$2)</f><v>1</v></c></row>' +
          '<row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>',
      ),
    );
    expect(cellAt(sheet, 2, 0)).toMatchObject({ formula: "=B3*$C$1+LOG10(B$2)", value: 3 });
  });

  test("an array formula shows in every cell it fills", () => {
    const sheet = sheetOf(
      bookWithRows(
        '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>',
      ),
    );
    expect([cellAt(sheet, 0, 0).formula, cellAt(sheet, 1, 0).formula]).toEqual(["=B1:B2*2", "=B1:B2*2"]);
  });
});

describe("the sheet around its cells", () => {
  test("merges, hidden rows and columns, and protection are read", () => {
    const sheet = sheetOf(
      bookWithRows(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="C2"><v>1</v></c></row>',
        '<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
        '<cols><col min="2" max="16384" width="9" hidden="1"/></cols>',
      ),
    );
    expect(sheet.merges).toEqual([{ area: { row: 0, column: 0, rowCount: 2, columnCount: 2 }, source: "file" }]);
    expect([...sheet.hiddenRows]).toEqual([1]);
    expect([...sheet.hiddenColumns]).toEqual([1, 2]);
    expect(sheet.isProtected).toBe(true);
  });

  test("where a sheet hides all rows that it does not mention, they are hidden", () => {
    const sheet = sheetOf(
      bookWithRows('<row r="3"><c r="A3"><v>1</v></c></row>', "", '<sheetFormatPr zeroHeight="1"/>'),
    );
    expect([...sheet.hiddenRows]).toEqual([0, 1]);
  });

  test("elements of other vocabularies are passed over", () => {
    const rows = '<row r="1"><x:c xmlns:x="urn:other" r="A1"><x:v>9</x:v></x:c><c r="A1"><v>1</v></c></row>';
    expect(cellAt(sheetOf(bookWithRows(rows)), 0, 0).value).toBe(1);
  });
});

describe("other ways to write the same workbook", () => {
  const rows = '<row r="1"><c r="A1" t="s"><v>1</v></c></row>';

  test("prefixed elements", () => {
    const prefixed = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>4</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(cellAt(sheetOf(zip(workbookParts({ "xl/worksheets/sheet1.xml": prefixed }))), 0, 0).value).toBe(4);
  });

  test("strict namespaces", () => {
    const strict = Object.fromEntries(
      Object.entries(workbookParts({ "xl/worksheets/sheet1.xml": sheetXml(rows) })).map(([path, xml]) => [
        path,
        xml
          .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
          ),
      ]),
    );
    expect(cellAt(sheetOf(zip(strict)), 0, 0).value).toBe("资金管理");
  });

  test("entry names in other letters than the relationships", () => {
    const parts = workbookParts({ "xl/worksheets/sheet1.xml": sheetXml(rows) });
    const shouting = Object.fromEntries(
      Object.entries(parts).map(([path, xml]) => [path.startsWith("xl/") ? path.toUpperCase() : path, xml]),
    );
    expect(cellAt(sheetOf(zip(shouting)), 0, 0).value).toBe("资金管理");
  });

  test("no styles, no declaration", () => {
    expect(
      cellAt(sheetOf(zip(workbookParts({ "xl/styles.xml": null, "xl/worksheets/sheet1.xml": sheetXml(rows) }))), 0, 0)
        .value,
    ).toBe("资金管理");
  });
});
