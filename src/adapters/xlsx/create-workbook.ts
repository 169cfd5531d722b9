/** A new workbook without sheets, whose texts are set in 宋体 11: for a blank evaluation and for what was read from an old .xls file. */
import { namespacesOf, XML_DECLARATION } from "./package/namespaces.js";
import { OfficePackage } from "./package/office-package.js";
import { XlsxWorkbook } from "./xlsx-workbook.js";

const { main, relationships } = namespacesOf({ isStrict: false, mainNamespace: null });
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml":
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/></Types>`,
  "_rels/.rels":
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relationships}"><bookViews><workbookView/></bookViews><sheets/></workbook>`,
  "xl/_rels/workbook.xml.rels":
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml":
    `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
};

/** A file needs at least one sheet: apply an `add-sheet` before saving. */
export function createWorkbook(name = "新建.xlsx", dateSystem: 1900 | 1904 = 1900): XlsxWorkbook {
  const parts = new OfficePackage();
  const properties = dateSystem === 1904 ? '<workbookPr date1904="1"/>' : "<workbookPr/>";
  for (const [path, xml] of Object.entries(PARTS)) {
    parts.setText(path, XML_DECLARATION + xml.replace("<bookViews>", `${properties}<bookViews>`));
  }
  return new XlsxWorkbook(parts, name);
}
