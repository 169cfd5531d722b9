/** Every error code that Microsoft documents ends in a sentence of ours, whichever way it comes out of the client. */
import { readFileSync } from "node:fs";
import { toHostFault } from "../../../src/adapters/office/index.js";
import { HostFault, type HostFaultCode } from "../../../src/ports/index.js";
import { faultSentence } from "../../../src/wording/index.js";
import { contractWorkbook } from "../../ports/workbook-port.contract.js";
import { column, readTable } from "../../support/read-table.js";
import { openInExcel } from "./open-in-excel.js";

const rows = readTable(__dirname, "error-codes.tsv").map((row) => ({
  code: column(row, "code"),
  fault: column(row, "fault") as HostFaultCode,
}));

test.each(rows)("$code is $fault, in Chinese and in English", ({ code, fault: expected }) => {
  const fault = toHostFault({ code });
  expect(fault).toBeInstanceOf(HostFault);
  expect(fault).toMatchObject({ code: expected, data: { officeCode: code } });
  for (const language of ["zh-CN", "en"] as const) {
    const sentence = faultSentence(fault as HostFault, language);
    expect(sentence.length).toBeGreaterThan(12);
    expect(sentence).not.toMatch(/undefined|null|\[object|《》|“”/);
    expect(sentence).not.toContain(code);
    expect(sentence).toMatch(
      language === "zh-CN" ? /请|可以/ : /\b(try|choose|close|save|open|press|unprotect|create|read|can)\b/i,
    );
  }
});

/** https://learn.microsoft.com/javascript/api/excel/excel.errorcodes and officeextension.errorcodes, as the installed types have them. */
function codesOfTheTypes(): string[] {
  const types = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const ofExcel = types.slice(types.indexOf("accessDenied = ")).split("}")[0] ?? "";
  const ofRuntime = types.slice(types.indexOf("class ErrorCodes {")).split("}")[0] ?? "";
  const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
  return [
    ...[...ofExcel.matchAll(/ = "(\w+)"/g)].map((match) => match[1] ?? ""),
    ...[...ofRuntime.matchAll(/static (\w+): string/g)].map((match) => capital(match[1] ?? "")),
  ];
}

test("no code of Microsoft's reference types is missing from the table", () => {
  const codes = codesOfTheTypes();
  expect(codes.length).toBeGreaterThan(40);
  const known = new Set(rows.map(({ code }) => code));
  expect(codes.filter((code) => !known.has(code))).toEqual([]);
});

test("a code that Microsoft adds later is a plain refusal, a mistake without a code stays what it is", () => {
  expect(toHostFault({ code: "SomethingNew" })).toMatchObject({ code: "host/refused" });
  const mistake = new TypeError("ours");
  expect(toHostFault(mistake)).toBe(mistake);
});

test.each(rows)(
  "$code in the middle of a write comes through the client as a refusal with a sentence",
  async ({ code }) => {
    const { port, host } = openInExcel(contractWorkbook);
    host.planFailure({ atAction: 5, code });
    const area = { row: 1, column: 2, rowCount: 1, columnCount: 1 };
    const refused: unknown = await port
      .write([{ kind: "set-contents", sheet: "附件 2", area, contents: [[{ value: 1, formula: null }]] }])
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(HostFault);
    expect(faultSentence(refused as HostFault, "zh-CN")).toMatch(/请|可以/);
  },
);
