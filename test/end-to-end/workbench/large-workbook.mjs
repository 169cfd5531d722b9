/** A workbook of many indicators, written by hand as a package: every line computable, every tenth row begins a group. */
import { strToU8, zipSync } from "fflate";

const HEADERS = ["一级指标", "二级指标", "三级指标", "分值", "指标值", "实际完成值", "评分标准", "得分", "扣分原因"];
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const XML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Indicator n has 0.01 points and an actual value of (n mod 100) + 1 percent: its score is a hundredth of that, rounded to two places. */
export function largeWorkbook(count) {
  const rows = [HEADERS, ...Array.from({ length: count }, (_, index) => line(index))];
  const data = rows.map(
    (cells, row) => `<row r="${row + 1}">${cells.map((cell, at) => cellXml(cell, row, at)).join("")}</row>`,
  );
  return zipSync({
    "[Content_Types].xml": part(
      `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${XML}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${XML}.worksheet+xml"/></Types>`,
    ),
    "_rels/.rels": part(
      `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": part(
      `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="指标体系" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": part(
      `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": part(`<worksheet xmlns="${SHEET}"><sheetData>${data.join("")}</sheetData></worksheet>`),
  });
}

function line(index) {
  const group = Math.floor(index / 10);
  return [
    ["决策", "过程", "产出", "效益"][Math.floor(group / 250) % 4],
    `第${group + 1}组`,
    `第${index + 1}项任务完成率`,
    0.01,
    "100%",
    `${(index % 100) + 1}%`,
    "得分=完成率×分值。",
    null,
    null,
  ];
}

function cellXml(value, row, column) {
  const place = `${"ABCDEFGHI"[column]}${row + 1}`;
  if (value === null) return "";
  if (typeof value === "number") return `<c r="${place}"><v>${value}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
}

function part(xml) {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
}
