/** Parts that many workbooks share are read once: no workbook ever sees what another one says. */
import { openWorkbookFile } from "../../../../src/adapters/xlsx/index.js";
import { sheetXml, workbookParts, zip } from "../support/build-package.js";

const CELL = '<row r="1"><c r="A1" s="1"><v>0.5</v></c></row>';

test("workbooks of one template, read in turn, each have their own tabs and formats", () => {
  const percent = workbookParts({ "xl/worksheets/sheet1.xml": sheetXml(CELL) });
  const [styles = "", tabs = ""] = [percent["xl/styles.xml"], percent["xl/workbook.xml"]];
  // One digit apart: the same length, another meaning.
  const plain = { ...percent, "xl/styles.xml": styles.replace('numFmtId="10"', 'numFmtId="00"') };
  const renamed = { ...percent, "xl/workbook.xml": tabs.replace("绩效", "自评") };

  const seen = [percent, plain, renamed, percent].map((parts) => {
    const [sheet] = openWorkbookFile(zip(parts), "x.xlsx").snapshot().sheets;
    return [sheet?.name, sheet?.rows[0]?.[0]?.numberFormat];
  });
  expect(seen).toEqual([
    ["绩效", "0.00%"],
    ["绩效", null],
    ["自评", "0.00%"],
    ["绩效", "0.00%"],
  ]);
});

test("a part that is damaged is refused, though the same part was read before", () => {
  const sound = zip(workbookParts());
  expect(() => openWorkbookFile(sound, "x.xlsx").snapshot()).not.toThrow();
  const damaged = sound.slice();
  const name = new TextEncoder().encode("xl/workbook.xml");
  const at = damaged.findIndex((_, start) => name.every((byte, index) => damaged[start + index] === byte));
  // Bytes of the compressed part behind its local header's name.
  damaged.fill(0xff, at + name.length + 4, at + name.length + 24);
  expect(() => openWorkbookFile(damaged, "x.xlsx").snapshot()).toThrow("file/damaged");
});
