/**
 * `npm run roundtrip -- DIR OUTDIR` (or IN OUT): adds a sheet to every .xlsx and .xlsm found and saves it, so that faithfulness can be
 * measured over any collection with any tool. One line a file: `ok`, or `refused` with the reason; the inputs are never changed.
 */
import fs from "node:fs";
import path from "node:path";
import { openWorkbookFile, type XlsxWorkbook } from "../../src/adapters/xlsx/index.js";
import type { CellContent, WriteAction } from "../../src/core/plan/write-plan.js";
import { HostFault } from "../../src/ports/index.js";

const [input, output] = process.argv.slice(2);
if (input === undefined || output === undefined || !fs.existsSync(input)) {
  console.error("用法：npm run roundtrip -- 文件夹 输出文件夹（或 输入文件 输出文件）");
  process.exitCode = 2;
} else {
  const counts = { ok: 0, refused: 0 };
  for (const { from, to, name } of filesToCopy(input, output)) {
    const refusal = addSheetAndSave(from, to);
    counts[refusal === null ? "ok" : "refused"]++;
    console.log([refusal === null ? "ok" : "refused", name, ...(refusal ?? [])].join("\t"));
  }
  console.log(`${counts.ok} saved, ${counts.refused} refused`);
}

function filesToCopy(input: string, output: string): { from: string; to: string; name: string }[] {
  if (fs.statSync(input).isFile()) return [{ from: input, to: output, name: path.basename(input) }];
  return fs
    .readdirSync(input, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.xls[xm]$/i.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((from) => ({ from, to: path.join(output, path.relative(input, from)), name: path.relative(input, from) }));
}

/** @returns why the file was refused, or null. */
function addSheetAndSave(from: string, to: string): string[] | null {
  try {
    const workbook = openWorkbookFile(fs.readFileSync(from), path.basename(from));
    addSheet(workbook);
    const bytes = workbook.toBytes();
    fs.mkdirSync(path.dirname(to), { recursive: true });
    fs.writeFileSync(to, bytes);
    return null;
  } catch (fault) {
    if (fault instanceof HostFault) return [fault.code, JSON.stringify(fault.data)];
    throw fault;
  }
}

function addSheet(workbook: XlsxWorkbook): void {
  const text = (value: string): CellContent => ({ value, formula: null });
  for (let number = 1; ; number++) {
    const sheet = number === 1 ? "往返检验" : `往返检验${number}`;
    const actions: WriteAction[] = [
      { kind: "add-sheet", sheet },
      {
        kind: "set-contents",
        sheet,
        area: { row: 0, column: 0, rowCount: 3, columnCount: 2 },
        contents: [
          [text("一级指标"), text("评价得分")],
          [text("决策"), { value: 17, formula: null }],
          [text("合计"), { value: 17, formula: "=SUM(B2:B2)" }],
        ],
      },
      {
        kind: "set-style",
        sheet,
        area: { row: 0, column: 0, rowCount: 3, columnCount: 2 },
        style: { fontName: "宋体", fontSize: 11, horizontal: "center", wrapsText: true, hasBorders: true },
      },
      { kind: "set-number-format", sheet, area: { row: 1, column: 1, rowCount: 2, columnCount: 1 }, format: "0.00" },
      { kind: "set-column-width", sheet, column: 0, columnCount: 2, width: 16 },
    ];
    try {
      workbook.apply(actions);
      return;
    } catch (fault) {
      if (!(fault instanceof HostFault) || fault.code !== "host/sheet-name-taken") throw fault;
    }
  }
}
