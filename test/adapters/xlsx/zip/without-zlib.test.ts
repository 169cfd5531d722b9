/** In a browser there is no zlib: the same files are read and written by fflate, and the same lies are seen through. */
import { createWorkbook, openWorkbookFile, type XlsxWorkbook } from "../../../../src/adapters/xlsx/index.js";
import { inflate } from "../../../../src/adapters/xlsx/zip/deflate.js";
import { crc32 } from "../../../../src/adapters/xlsx/zip/crc32.js";
import { deflateSync } from "fflate";

jest.mock("../../../../src/adapters/xlsx/zip/built-in-zlib.js", () => ({ builtInZlib: () => null }));

test.each([
  ["written", (workbook: XlsxWorkbook) => workbook.toBytes()],
  ["written in the background, where there is none", (workbook: XlsxWorkbook) => workbook.toBytesInBackground()],
])("a workbook is %s and read again", async (_, written) => {
  const workbook = createWorkbook();
  const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  workbook.apply([
    { kind: "add-sheet", sheet: "表2" },
    { kind: "set-contents", sheet: "表2", area, contents: [[{ value: "决策", formula: null }]] },
  ]);
  const [sheet] = openWorkbookFile(await written(workbook), "新.xlsx").snapshot().sheets;
  expect(sheet?.rows[0]?.[0]?.value).toBe("决策");
});

test("the checksum of the ZIP format: 123456789 gives CBF43926", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});

const text = new Uint8Array(300_000).map((_, index) => index % 251);

test("data of the stated size expand", () => {
  expect(inflate(deflateSync(text), text.length)).toEqual(text);
});

test.each([
  ["less than it holds", text.length - 1],
  ["more than it holds", text.length + 1],
  ["nothing", 0],
])("an entry that states %s is damaged", (_, size) => {
  expect(inflate(deflateSync(text), size)).toBeNull();
});

test("damage in the middle is noticed", () => {
  const damaged = deflateSync(text);
  damaged.fill(0xff, 10, 60);
  expect(inflate(damaged, text.length)).toBeNull();
});
