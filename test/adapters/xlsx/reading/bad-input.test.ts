/** Files that cannot be opened say why, by a code; nothing crashes and nothing is guessed. */
import { strToU8, zipSync } from "fflate";
import { openAnyWorkbookFile, openWorkbookFile } from "../../../../src/adapters/xlsx/index.js";
import { HostFault, type HostFaultCode } from "../../../../src/ports/index.js";
import { bookWithRows, MAIN, sheetXml, workbookParts, zip } from "../support/build-package.js";

const good = bookWithRows('<row r="1"><c r="A1" t="s"><v>0</v></c></row>');

function withPart(path: string, xml: string | null): Uint8Array {
  return zip(workbookParts({ [path]: xml }));
}

/** The bytes with those at `at`, found from the end of `marker`, replaced. */
function patched(bytes: Uint8Array, marker: readonly number[], offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (marker.every((byte, index) => copy[at + index] === byte)) view.setUint32(at + offset, value, true);
  }
  return copy;
}

/** A compound file whose directory names one stream. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(512 * 4);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  view.setUint32(76, 0, true);
  view.setUint32(512 + 4, 0xfffffffe, true);
  Array.from(stream).forEach((letter, index) => view.setUint16(1024 + index * 2, letter.charCodeAt(0), true));
  view.setUint16(1024 + 64, (stream.length + 1) * 2, true);
  return bytes;
}

const DIRECTORY = [0x50, 0x4b, 0x01, 0x02];

const cases: readonly [why: string, bytes: () => Uint8Array, code: HostFaultCode][] = [
  ["an empty file", () => new Uint8Array(), "file/not-a-workbook"],
  ["text under the wrong name", () => strToU8("指标,分值\n立项,3"), "file/not-a-workbook"],
  ["a web page under the wrong name", () => strToU8("<html><table></table></html>"), "file/not-a-workbook"],
  ["another zip archive", () => zipSync({ "a.txt": strToU8("a") }), "file/not-a-workbook"],
  ["cut in the middle", () => good.slice(0, good.length * 0.6), "file/damaged"],
  ["cut inside the end record", () => good.slice(0, -10), "file/damaged"],
  ["the checksum is the only witness", () => patched(good, DIRECTORY, 16, 1), "file/damaged"],
  ["an entry that states less than it holds", () => patched(good, DIRECTORY, 24, 5), "file/damaged"],
  ["an entry that states a gigabyte", () => patched(good, DIRECTORY, 24, 2 ** 30), "file/too-large"],
  ["an entry outside the file", () => patched(good, DIRECTORY, 42, 2 ** 30), "file/damaged"],
  ["an encrypted entry", () => patched(good, DIRECTORY, 8, (8 << 16) | 1), "file/encrypted"],
  ["an unknown way of compressing", () => patched(good, DIRECTORY, 8, 14 << 16), "file/damaged"],
  ["no list of content types", () => withPart("[Content_Types].xml", null), "file/damaged"],
  ["the sheet's part is missing", () => withPart("xl/worksheets/sheet1.xml", null), "file/damaged"],
  [
    "shared texts are missing",
    () =>
      zip(
        workbookParts({
          "xl/sharedStrings.xml": null,
          "xl/worksheets/sheet1.xml": sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
        }),
      ),
    "file/damaged",
  ],
  [
    "the sheet ends inside an element",
    () => withPart("xl/worksheets/sheet1.xml", `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A`),
    "file/damaged",
  ],
  [
    "the sheet ends before its root",
    () => withPart("xl/worksheets/sheet1.xml", `<worksheet xmlns="${MAIN}"><sheetData/>`),
    "file/damaged",
  ],
  [
    "a document type, whatever it declares",
    () => withPart("xl/worksheets/sheet1.xml", `<!DOCTYPE x [<!ENTITY a "aaaa">]>${sheetXml("")}`),
    "file/damaged",
  ],
  ["a row beyond the last", () => bookWithRows('<row r="1048577"><c><v>1</v></c></row>'), "file/damaged"],
  ["a column beyond the last", () => bookWithRows('<row r="1"><c r="XFE1"><v>1</v></c></row>'), "file/damaged"],
  ["a password to open", () => compoundFile("EncryptedPackage"), "file/encrypted"],
  ["an old .xls", () => compoundFile("Workbook"), "file/old-format"],
  ["an old .doc", () => compoundFile("WordDocument"), "file/not-a-workbook"],
];

test.each(cases)("%s", (_, bytes, code) => {
  const opened = () => openWorkbookFile(bytes(), "坏.xlsx").snapshot();
  expect(opened).toThrow(HostFault);
  expect(opened).toThrow(code);
});

test("an old .xls under a new name is refused even where old files are read", async () => {
  await expect(openAnyWorkbookFile(compoundFile("Workbook"), "旧.xlsx")).rejects.toThrow("file/old-format");
});

test("two parts of one name: nothing is read from them", () => {
  const parts = workbookParts();
  const twice = zip({ ...parts, "xl/worksheets/sheetX.xml": sheetXml('<row r="1"><c r="A1"><v>9</v></c></row>') });
  const renamed = Buffer.from(Buffer.from(twice).toString("latin1").replaceAll("sheetX.xml", "sheet1.xml"), "latin1");
  expect(() => openWorkbookFile(new Uint8Array(renamed), "双.xlsx").snapshot()).toThrow("file/damaged");
});

test("two sheets of one name cannot be told apart", () => {
  const workbook = workbookParts()["xl/workbook.xml"]?.replace(/(<sheet [^>]*\/>)/, "$1$1") ?? "";
  expect(() => openWorkbookFile(withPart("xl/workbook.xml", workbook), "同名.xlsx").snapshot()).toThrow("file/damaged");
});

test("junk behind the archive and a comment do not matter", () => {
  const junk = new Uint8Array([...good, ...new Uint8Array(50).fill(7)]);
  expect(openWorkbookFile(junk, "好.xlsx").snapshot().sheets).toHaveLength(1);
});
