/** What a sheet carries beside its cells: styles, charts, notes, the print layout. */
import { createWorkbook, openWorkbookFile } from "../../../../src/adapters/xlsx/index.js";
import type { CellContent, WriteAction } from "../../../../src/core/plan/write-plan.js";
import { MAIN, relationships, sheetXml, unzip, workbookParts, zip, type Parts } from "../support/build-package.js";

const area = (row: number, column: number, rowCount = 1, columnCount = 1) => ({ row, column, rowCount, columnCount });
const constant = (value: CellContent["value"]): CellContent => ({ value, formula: null });

function patch(bytes: Uint8Array, ...actions: WriteAction[]): Parts {
  const workbook = openWorkbookFile(bytes, "测试.xlsx");
  workbook.apply(actions);
  return unzip(workbook.toBytes());
}

function newSheet(...actions: WriteAction[]): Parts {
  const workbook = createWorkbook();
  workbook.apply([{ kind: "add-sheet", sheet: "表2" }, ...actions]);
  return unzip(workbook.toBytes());
}

describe("styles", () => {
  const title: WriteAction = {
    kind: "set-style",
    sheet: "表2",
    area: area(0, 0, 1, 2),
    style: {
      fontName: "黑体",
      fontSize: 16,
      isBold: true,
      fontColor: "#1f3864",
      fillColor: "#DDEBF7",
      horizontal: "center",
      vertical: "center",
      wrapsText: true,
      hasBorders: true,
    },
  };

  test("font, fill, border and alignment are added, and equal styles once", () => {
    const parts = newSheet(title, { ...title, area: area(5, 0) });
    const styles = parts["xl/styles.xml"] ?? "";
    expect(styles).toContain('<font><b/><sz val="16"/><color rgb="FF1F3864"/><name val="黑体"/></font></fonts>');
    expect(styles).toContain(
      '<fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/></patternFill></fill></fills>',
    );
    expect(styles).toContain('<left style="thin"><color auto="1"/></left>');
    expect(styles).toContain('<cellXfs count="2">');
    expect(styles).toContain('<alignment horizontal="center" vertical="center" wrapText="1"/></xf></cellXfs>');
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('<row r="6"><c r="A6" s="1"/></row>');
  });

  test("later actions join earlier ones; what they do not name stays", () => {
    const parts = newSheet(title, {
      kind: "set-style",
      sheet: "表2",
      area: area(0, 1),
      style: { isBold: false, fontSize: 11 },
    });
    expect(parts["xl/styles.xml"]).toContain(
      '<font><sz val="11"/><color rgb="FF1F3864"/><name val="黑体"/></font></fonts>',
    );
  });

  test("a workbook without styles gets them, with its own first style unchanged in look", () => {
    const parts = patch(zip(workbookParts({ "xl/styles.xml": null })), {
      kind: "set-number-format",
      sheet: "绩效",
      area: area(0, 0),
      format: "0.00%",
    });
    expect(parts["xl/styles.xml"]).toContain('<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="10"');
    expect(parts["[Content_Types].xml"]).toContain('PartName="/xl/styles.xml"');
  });

  test("a font of a theme that gets a name of its own leaves the theme", () => {
    const parts = patch(zip(workbookParts()), {
      kind: "set-style",
      sheet: "绩效",
      area: area(0, 0),
      style: { fontName: "仿宋" },
    });
    expect(parts["xl/styles.xml"]).toContain('<font><sz val="11"/><name val="仿宋"/></font></fonts>');
  });
});

describe("charts", () => {
  const rows: WriteAction = {
    kind: "set-contents",
    sheet: "表2",
    area: area(0, 0, 2, 2),
    contents: [
      [constant("决策 & 过程"), { value: 0.85, formula: "=17/20" }],
      [constant("产出"), constant(0.5644)],
    ],
  };
  const chart: WriteAction = {
    kind: "add-chart",
    sheet: "表2",
    title: "得分率",
    categories: area(0, 0, 2, 1),
    values: area(0, 1, 2, 1),
    place: area(3, 0, 15, 6),
    valueFormat: "0.00%",
  };

  test("a chart refers to the cells and stores what they hold now", () => {
    const xml = newSheet(rows, chart)["xl/charts/chart1.xml"] ?? "";
    expect(xml).toContain("<c:f>'表2'!$A$1:$A$2</c:f>");
    expect(xml).toContain('<c:pt idx="0"><c:v>决策 &amp; 过程</c:v></c:pt><c:pt idx="1"><c:v>产出</c:v></c:pt>');
    expect(xml).toContain(
      '<c:formatCode>0.00%</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>0.85</c:v></c:pt><c:pt idx="1"><c:v>0.5644</c:v></c:pt>',
    );
    expect(xml).toContain('<c:max val="1"/>');
  });

  test("two charts share the sheet's one drawing", () => {
    const parts = newSheet(rows, chart, { ...chart, title: "得分" });
    expect(parts["xl/drawings/drawing2.xml"]).toBeUndefined();
    expect(parts["xl/drawings/drawing1.xml"]?.match(/<xdr:twoCellAnchor /g)).toHaveLength(2);
    expect(parts["xl/drawings/drawing1.xml"]).toContain('<xdr:cNvPr id="3" name="得分"/>');
    expect(parts["xl/worksheets/sheet1.xml"]?.match(/<drawing /g)).toHaveLength(1);
  });
});

describe("notes", () => {
  const note = (text: string | null, row = 0): WriteAction => ({
    kind: "set-note",
    sheet: "绩效",
    row,
    column: 1,
    text,
  });
  const present = () =>
    zip(
      workbookParts({
        "xl/worksheets/sheet1.xml": sheetXml("", '<legacyDrawing r:id="rId2"/>'),
        "xl/worksheets/_rels/sheet1.xml.rels": relationships([
          ["rId1", "comments", "../comments1.xml"],
          ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
        ]),
        "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>甲</author></authors><commentList><comment ref="C9" authorId="0"><text><t>旧</t></text></comment></commentList></comments>`,
        "xl/drawings/vmlDrawing1.vml":
          '<xml xmlns:v="v" xmlns:x="x"><v:shape id="_x0000_s1025"><x:ClientData><x:Row>8</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>',
      }),
    );

  test("a first note brings its parts and the sheet points to them", () => {
    const parts = patch(zip(workbookParts()), note("依据：17÷20"));
    expect(parts["xl/comments1.xml"]).toContain(
      '<comment ref="B1" authorId="0"><text><r><t>依据：17÷20</t></r></text></comment>',
    );
    expect(parts["xl/drawings/vmlDrawing1.vml"]).toContain("<x:Row>0</x:Row><x:Column>1</x:Column>");
    expect(parts["xl/worksheets/sheet1.xml"]).toContain("<legacyDrawing ");
    expect(parts["[Content_Types].xml"]).toContain('Extension="vml"');
  });

  test("a note joins those that are there, in the order of the cells", () => {
    const comments = patch(present(), note("新"))["xl/comments1.xml"] ?? "";
    expect(comments.indexOf('ref="B1"')).toBeLessThan(comments.indexOf('ref="C9"'));
    expect(comments).toContain("<t>旧</t>");
  });

  test("a note is taken away with its box, others stay", () => {
    const withNote = openWorkbookFile(present(), "测试.xlsx");
    withNote.apply([note("新")]);
    const parts = patch(withNote.toBytes(), note(null));
    expect(parts["xl/comments1.xml"]).toBe(unzip(present())["xl/comments1.xml"]);
    expect(parts["xl/drawings/vmlDrawing1.vml"]).toBe(unzip(present())["xl/drawings/vmlDrawing1.vml"]);
  });
});

test("a new workbook is 宋体 11 and holds the sheets that are added", () => {
  const parts = newSheet();
  expect(parts["xl/styles.xml"]).toContain('<font><sz val="11"/><name val="宋体"/>');
  expect(Object.keys(parts).sort()).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
  ]);
});
