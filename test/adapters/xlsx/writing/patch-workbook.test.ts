/** Patching: what an action names changes, everything else stays the same bytes. */
import { strToU8, zipSync } from "fflate";
import { openWorkbookFile } from "../../../../src/adapters/xlsx/index.js";
import { columnIndex } from "../../../../src/core/grid/index.js";
import type { CellContent, WriteAction } from "../../../../src/core/plan/write-plan.js";
import {
  bookWithRows,
  MAIN,
  OFFICE,
  relationships,
  sheetXml,
  unzip,
  workbookParts,
  workbookXml,
  zip,
  type Parts,
} from "../support/build-package.js";

const SHEET = "绩效";
const area = (row: number, column: number, rowCount = 1, columnCount = 1) => ({ row, column, rowCount, columnCount });
const constant = (value: CellContent["value"]): CellContent => ({ value, formula: null });
const put = (row: number, column: number, ...line: CellContent[]): WriteAction => ({
  kind: "set-contents",
  sheet: SHEET,
  area: area(row, column, 1, line.length),
  contents: [line],
});

function patch(bytes: Uint8Array, ...actions: WriteAction[]): Parts {
  const workbook = openWorkbookFile(bytes, "测试.xlsx");
  workbook.apply(actions);
  return unzip(workbook.toBytes());
}

function sheetData(parts: Parts): string {
  return /<sheetData>(.*)<\/sheetData>/s.exec(parts["xl/worksheets/sheet1.xml"] ?? "")?.[1] ?? "";
}

/** The compressed bytes of every entry, by name, as they lie in the archive. */
function rawEntries(bytes: Uint8Array): Map<string, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const entries = new Map<string, string>();
  for (let at = 0; view.getUint32(at, true) === 0x04034b50;) {
    const [size, name, extra] = [
      view.getUint32(at + 18, true),
      view.getUint16(at + 26, true),
      view.getUint16(at + 28, true),
    ];
    const start = at + 30 + name + extra;
    const path = Buffer.from(bytes.subarray(at + 30, at + 30 + name)).toString();
    entries.set(path, Buffer.from(bytes.subarray(start, start + size)).toString("base64"));
    at = start + size;
  }
  return entries;
}

describe("cells", () => {
  const rows =
    '<row r="2" spans="1:3" ht="20" customHeight="1"><c r="A2" s="1" t="s"><v>0</v></c><c r="C2" s="2"><v>3</v></c></row>' +
    '<row r="4"><c r="A4"><v>4</v></c></row>';

  test("a changed cell keeps its style; row and neighbours keep theirs", () => {
    expect(sheetData(patch(bookWithRows(rows), put(1, 2, constant(2.5))))).toBe(
      '<row r="2" ht="20" customHeight="1"><c r="A2" s="1" t="s"><v>0</v></c><c r="C2" s="2"><v>2.5</v></c></row>' +
        '<row r="4"><c r="A4"><v>4</v></c></row>',
    );
  });

  test("new cells and rows stand in order", () => {
    const patched = patch(
      bookWithRows(rows),
      put(1, 1, constant(true)),
      put(2, 0, constant("新")),
      put(8, 0, constant(9)),
    );
    expect(sheetData(patched)).toBe(
      '<row r="2" ht="20" customHeight="1"><c r="A2" s="1" t="s"><v>0</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" s="2"><v>3</v></c></row>' +
        '<row r="3"><c r="A3" t="inlineStr"><is><t>新</t></is></c></row>' +
        '<row r="4"><c r="A4"><v>4</v></c></row><row r="9"><c r="A9"><v>9</v></c></row>',
    );
  });

  test("a formula carries its result; a blank keeps the style alone", () => {
    const patched = patch(
      bookWithRows(rows),
      put(1, 0, { value: 1.5, formula: "=ROUND(C2/2,2)" }, constant(null), constant(null)),
    );
    expect(sheetData(patched)).toContain(
      '<c r="A2" s="1"><f>ROUND(C2/2,2)</f><v>1.5</v></c><c r="B2"/><c r="C2" s="2"/>',
    );
  });

  test("text is stored as text, never as a formula, with what XML cannot hold escaped", () => {
    const patched = patch(bookWithRows(""), put(0, 0, constant("=1+1 <&> _x0041_ \u0001 "), constant(" 前")));
    expect(sheetData(patched)).toBe(
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">=1+1 &lt;&amp;&gt; _x005F_x0041_ _x0001_ </t></is></c>' +
        '<c r="B1" t="inlineStr"><is><t xml:space="preserve"> 前</t></is></c></row>',
    );
  });

  test("prefixed elements stay prefixed", () => {
    const prefixed = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData/></x:worksheet>`;
    const patched = patch(zip(workbookParts({ "xl/worksheets/sheet1.xml": prefixed })), put(0, 0, constant(1)));
    expect(patched["xl/worksheets/sheet1.xml"]).toBe(
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    );
  });

  test("cells without a reference are counted, not misplaced", () => {
    const patched = patch(bookWithRows("<row><c><v>1</v></c><c><v>2</v></c></row>"), put(0, 1, constant(5)));
    expect(sheetData(patched)).toBe('<row><c><v>1</v></c><c r="B1"><v>5</v></c></row>');
  });

  test("a cell is found, or put in its place, whatever the letters of its column", () => {
    const there = ["A", "Y", "Z", "AA", "AB", "AZ", "BA", "BC", "ZY", "ZZ", "AAA", "AAC", "ABA", "BAA"];
    const row = there.map((letters) => `<c r="${letters}1"><v>1</v></c>`).join("");
    for (const letters of [
      ...there,
      "B",
      "X",
      "AC",
      "AY",
      "BB",
      "BD",
      "ZX",
      "AAB",
      "AAD",
      "ABB",
      "AZZ",
      "BAB",
      "XFD",
    ]) {
      const column = columnIndex(letters);
      const changed = `<c r="${letters}1"><v>2</v></c>`;
      const expected = there.includes(letters)
        ? row.replace(`<c r="${letters}1"><v>1</v></c>`, changed)
        : [...there, letters]
            .sort((one, other) => columnIndex(one) - columnIndex(other))
            .map((each) => (each === letters ? changed : `<c r="${each}1"><v>1</v></c>`))
            .join("");
      const patched = patch(bookWithRows(`<row r="1">${row}</row>`), put(0, column, constant(2)));
      expect(sheetData(patched)).toBe(`<row r="1">${expected}</row>`);
    }
  });

  test("rows are found however their tags are written", () => {
    const tags = ['r="1" hidden="1"', 'r="2" hidden="false" ht="12.8"', 'spans="1:1" r="3"', "r='4'", 'r="5"  s="1"'];
    const row = (tag: string, value: number) =>
      `<row ${tag}><c r="A${tags.indexOf(tag) + 1}"><v>${value}</v></c></row>`;
    const before = bookWithRows(tags.map((tag) => row(tag, 1)).join("\n"));
    const patched = patch(before, ...tags.map((_, index) => put(index, 0, constant(2))));
    expect(sheetData(patched)).toBe(
      tags
        .map((tag) => row(tag, 2))
        .join("\n")
        .replace('<row spans="1:1"', "<row"),
    );
  });

  test("a number format is the cell's own style with another format", () => {
    const parts = patch(bookWithRows('<row r="1"><c r="A1" s="1"><v>1</v></c></row>'), {
      kind: "set-number-format",
      sheet: SHEET,
      area: area(0, 0),
      format: "0.000",
    });
    expect(sheetData(parts)).toBe('<row r="1"><c r="A1" s="3"><v>1</v></c></row>');
    expect(parts["xl/styles.xml"]).toContain('<numFmt numFmtId="165" formatCode="0.000"/>');
    expect(parts["xl/styles.xml"]).toMatch(
      /<cellXfs count="4">.*<xf numFmtId="165" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"><protection locked="0"\/><\/xf><\/cellXfs>/s,
    );
  });
});

describe("formulas of several cells", () => {
  const shared =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>';

  test("the text of a shared formula moves to the next cell when its own is written over", () => {
    expect(sheetData(patch(bookWithRows(shared), put(0, 0, constant(9))))).toBe(
      '<row r="1"><c r="A1"><v>9</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2*$C$1</f><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>',
    );
  });

  test("it stays where another of its cells is written over", () => {
    expect(sheetData(patch(bookWithRows(shared), put(1, 0, constant(9))))).toContain(
      '<f t="shared" ref="A1:A3" si="0">B1*$C$1</f>',
    );
  });

  test("a part of an array formula is not written over; the whole is", () => {
    const array = '<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1</f><v>1</v></c><c r="B1"><v>2</v></c></row>';
    expect(() => patch(bookWithRows(array), put(0, 1, constant(9)))).toThrow("host/refused");
    expect(sheetData(patch(bookWithRows(array), put(0, 0, constant(8), constant(9))))).toBe(
      '<row r="1"><c r="A1"><v>8</v></c><c r="B1"><v>9</v></c></row>',
    );
  });
});

describe("the order of calculation", () => {
  const chained = () =>
    zip({
      ...workbookParts({
        "xl/worksheets/sheet1.xml": sheetXml('<row r="1"><c r="A1"><f>B1</f><v>1</v></c><c r="B1"><v>1</v></c></row>'),
        "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/></calcChain>`,
        "xl/_rels/workbook.xml.rels": relationships([
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId9", "calcChain", "calcChain.xml"],
        ]),
      }),
    });

  test("is dropped with its relationship when a formula is lost", () => {
    const parts = patch(chained(), put(0, 0, constant(1)));
    expect(parts["xl/calcChain.xml"]).toBeUndefined();
    expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
  });

  test("stays when none is, and a full calculation is asked for", () => {
    const parts = patch(chained(), put(0, 1, constant(2)));
    expect(parts["xl/calcChain.xml"]).toBeDefined();
    expect(parts["xl/workbook.xml"]).toContain('<calcPr fullCalcOnLoad="1"/>');
  });
});

describe("tables", () => {
  test("a column is called what its header cell says", () => {
    const table = `<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="B2:C4"><tableColumns count="2"><tableColumn id="1" name="指标"/><tableColumn id="2" name="得分"/></tableColumns></table>`;
    const parts = patch(
      zip(
        workbookParts({
          "xl/worksheets/sheet1.xml": sheetXml("", '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>'),
          "xl/worksheets/_rels/sheet1.xml.rels": relationships([["rId1", "table", "../tables/table1.xml"]]),
          "xl/tables/table1.xml": table,
        }),
      ),
      put(1, 2, constant("评价得分")),
    );
    expect(parts["xl/tables/table1.xml"]).toBe(
      table.replace('<tableColumn id="2" name="得分"/>', '<tableColumn id="2" name="评价得分"/>'),
    );
  });
});

describe("sheets", () => {
  const properties =
    '<Properties xmlns="urn:p" xmlns:vt="urn:vt"><HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>工作表</vt:lpstr></vt:variant>' +
    '<vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="1" baseType="lpstr"><vt:lpstr>绩效</vt:lpstr></vt:vector></TitlesOfParts></Properties>';
  const book = () =>
    zip(
      workbookParts({
        "xl/workbook.xml": workbookXml(
          '<sheet name="绩效" sheetId="7" r:id="rId1"/>',
          `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">绩效!$A$1:$B$2</definedName></definedNames>`,
        ),
        "_rels/.rels": relationships([
          ["rId1", "officeDocument", "xl/workbook.xml"],
          ["rId2", "extended-properties", "docProps/app.xml"],
        ]),
        "docProps/app.xml": properties,
      }),
    );

  test("an added sheet has a part, a tab, a type and a title", () => {
    const parts = patch(book(), { kind: "add-sheet", sheet: "表2 & 表3" });
    expect(parts["xl/worksheets/sheet2.xml"]).toContain("<sheetData/>");
    expect(parts["xl/workbook.xml"]).toContain('name="表2 &amp; 表3" sheetId="8" r:id="rId4"/></sheets>');
    expect(parts["[Content_Types].xml"]).toContain('PartName="/xl/worksheets/sheet2.xml"');
    expect(parts["docProps/app.xml"]).toContain("<vt:i4>2</vt:i4>");
    expect(parts["docProps/app.xml"]).toContain(
      'size="2" baseType="lpstr"><vt:lpstr>绩效</vt:lpstr><vt:lpstr>表2 &amp; 表3</vt:lpstr>',
    );
  });

  test("repeated header rows are a name of that sheet beside those that are there", () => {
    const parts = patch(
      book(),
      { kind: "add-sheet", sheet: "表'2" },
      { kind: "set-page-layout", sheet: "表'2", orientation: "landscape", repeatedRows: { first: 0, last: 1 } },
    );
    expect(parts["xl/workbook.xml"]).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">绩效!$A$1:$B$2</definedName>` +
        `<definedName name="_xlnm.Print_Titles" localSheetId="1">'表''2'!$1:$2</definedName></definedNames>`,
    );
    expect(parts["xl/worksheets/sheet2.xml"]).toMatch(
      /<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/,
    );
  });

  test("added and taken away again, the parts are what they were", () => {
    const before = unzip(book());
    const area2 = area(0, 0, 2, 2);
    const contents = [
      [constant("决策"), constant(17)],
      [constant("过程"), constant(27)],
    ];
    const after = patch(
      book(),
      { kind: "add-sheet", sheet: "表2" },
      { kind: "set-contents", sheet: "表2", area: area2, contents },
      { kind: "set-page-layout", sheet: "表2", orientation: "portrait", repeatedRows: { first: 0, last: 0 } },
      { kind: "set-note", sheet: "表2", row: 0, column: 0, text: "说明" },
      {
        kind: "add-chart",
        sheet: "表2",
        title: "得分",
        categories: area(0, 0, 2, 1),
        values: area(0, 1, 2, 1),
        place: area(4, 0, 9, 4),
        valueFormat: "0.00",
      },
      { kind: "remove-sheet", sheet: "表2" },
    );
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(after).toEqual(before);
  });

  test("taken away after saving, what belonged to it goes and the rest stays", () => {
    const workbook = openWorkbookFile(book(), "测试.xlsx");
    workbook.apply([
      { kind: "add-sheet", sheet: "表2" },
      { kind: "set-contents", sheet: "表2", area: area(0, 0), contents: [[constant(1)]] },
      { kind: "set-note", sheet: "表2", row: 0, column: 0, text: "说明" },
      {
        kind: "add-chart",
        sheet: "表2",
        title: "得分",
        categories: area(0, 0),
        values: area(0, 0),
        place: area(4, 0, 9, 4),
        valueFormat: "0.00",
      },
    ]);
    const saved = workbook.toBytes();
    expect(Object.keys(unzip(saved))).toEqual(
      expect.arrayContaining([
        "xl/charts/chart1.xml",
        "xl/drawings/drawing1.xml",
        "xl/comments1.xml",
        "xl/drawings/vmlDrawing1.vml",
      ]),
    );
    const after = patch(saved, { kind: "remove-sheet", sheet: "表2" });
    expect(Object.keys(after)).toEqual(Object.keys(unzip(book())));
    expect(after["xl/workbook.xml"]).not.toContain("表2");
    expect(after["docProps/app.xml"]).toBe(properties);
  });

  test("names of later sheets follow when an earlier sheet goes", () => {
    const three = zip(
      workbookParts({
        "xl/workbook.xml": workbookXml(
          '<sheet name="绩效" sheetId="1" r:id="rId1"/><sheet name="甲" sheetId="2" r:id="rId5"/><sheet name="乙" sheetId="3" r:id="rId6"/>',
          '<definedNames><definedName name="x" localSheetId="1">甲!$A$1</definedName><definedName name="x" localSheetId="2">乙!$A$1</definedName></definedNames>',
        ),
        "xl/_rels/workbook.xml.rels": relationships([
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId5", "worksheet", "worksheets/sheet2.xml"],
          ["rId6", "worksheet", "worksheets/sheet3.xml"],
        ]),
        "xl/worksheets/sheet2.xml": sheetXml(""),
        "xl/worksheets/sheet3.xml": sheetXml(""),
      }),
    );
    const parts = patch(three, { kind: "remove-sheet", sheet: "甲" });
    expect(parts["xl/workbook.xml"]).toContain(
      '<definedNames><definedName name="x" localSheetId="1">乙!$A$1</definedName></definedNames>',
    );
    expect(parts["xl/worksheets/sheet2.xml"]).toBeUndefined();
    expect(parts["xl/worksheets/sheet3.xml"]).toBeDefined();
  });

  test.each(["", "历史[1]", "甲:乙", "'引号", "一".repeat(32)])("the sheet name %j is refused", (sheet) => {
    expect(() => patch(book(), { kind: "add-sheet", sheet })).toThrow("host/refused");
  });
});

describe("merges and widths", () => {
  test("a merge keeps the first cell alone; one that cuts another is refused; taking apart is exact", () => {
    const merged = bookWithRows(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>',
      '<mergeCells count="2"><mergeCell ref="D1:E2"/><mergeCell ref="G1:H1"/></mergeCells>',
    );
    const on = (kind: "merge" | "unmerge", ...place: [number, number, number, number]): WriteAction => ({
      kind,
      sheet: SHEET,
      area: area(...place),
    });
    expect(() => patch(merged, on("merge", 0, 4, 1, 3))).toThrow("host/merged-area");
    const parts = patch(merged, on("merge", 0, 0, 1, 2), on("unmerge", 0, 3, 2, 2));
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(
      '<mergeCells count="2"><mergeCell ref="G1:H1"/><mergeCell ref="A1:B1"/></mergeCells>',
    );
    expect(sheetData(parts)).toBe('<row r="1"><c r="A1"><v>1</v></c><c r="B1"/></row>');
  });

  test("a width cuts the span of columns it lies in", () => {
    const parts = patch(bookWithRows("", "", '<cols><col min="1" max="5" width="9" style="2" hidden="1"/></cols>'), {
      kind: "set-column-width",
      sheet: SHEET,
      column: 1,
      columnCount: 2,
      width: 10,
    });
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(
      '<cols><col min="1" max="1" width="9" style="2" hidden="1"/>' +
        '<col min="2" max="3" width="10.7109375" style="2" hidden="1" customWidth="1"/>' +
        '<col min="4" max="5" width="9" style="2" hidden="1"/></cols>',
    );
  });
});

describe("the file around the planned changes", () => {
  const odd = {
    "xl/media/image1.png": "\u0001\u0002不是图片",
    "customXml/item1.xml": "<a   b = '1' >  </a>",
    "xl/printerSettings/printerSettings1.bin": "0000",
  };
  const book = () =>
    zip({
      ...workbookParts({ "xl/worksheets/sheet1.xml": sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') }),
      ...odd,
    });

  test("every entry that no action concerns keeps its compressed bytes", () => {
    const workbook = openWorkbookFile(book(), "测试.xlsx");
    workbook.apply([put(0, 0, constant(2))]);
    const [before, after] = [rawEntries(book()), rawEntries(workbook.toBytes())];
    const changed = [...before.keys()].filter((name) => before.get(name) !== after.get(name));
    expect(changed).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    expect([...after.keys()]).toEqual([...before.keys()]);
  });

  test("without actions nothing changes at all", () => {
    expect(rawEntries(openWorkbookFile(book(), "测试.xlsx").toBytes())).toEqual(rawEntries(book()));
  });

  test("the same edits give the same bytes", () => {
    const save = () => {
      const workbook = openWorkbookFile(book(), "测试.xlsx");
      workbook.apply([put(0, 0, constant("甲")), { kind: "add-sheet", sheet: "表2" }]);
      return workbook.toBytes();
    };
    expect(save()).toEqual(save());
  });

  test("a part in UTF-16 is written back as UTF-8 and says so", () => {
    const declared = `<?xml version="1.0" encoding="UTF-16"?>${sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>')}`;
    const utf16 = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Buffer.from(declared, "utf16le"))]);
    const parts = zipWithBytes("xl/worksheets/sheet1.xml", utf16);
    const patched = patch(parts, put(0, 0, constant("甲")));
    expect(patched["xl/worksheets/sheet1.xml"]).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>.*<t>甲<\/t>/s);
  });

  test("strict files stay strict", () => {
    const strict = Object.fromEntries(
      Object.entries(workbookParts()).map(([path, xml]) => [
        path,
        xml
          .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
          .replaceAll(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships"),
      ]),
    );
    const parts = patch(zip(strict), { kind: "add-sheet", sheet: "表2" });
    expect(parts["xl/worksheets/sheet2.xml"]).toContain('xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"');
    expect(parts["xl/_rels/workbook.xml.rels"]).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="worksheets/sheet2.xml"',
    );
  });
});

function zipWithBytes(path: string, bytes: Uint8Array): Uint8Array {
  const parts = workbookParts();
  return zipSync({
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
    [path]: bytes,
  });
}
