/**
 * One evaluation, two ways: written into the file by the command line's port, and into Excel through Microsoft's client.
 * Afterwards both workbooks hold the same, sheet by sheet and cell by cell: contents, formulas, number formats, merges.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { MemoryCheckpointStore } from "../../../src/adapters/memory/index.js";
import { openWorkbookFile, XlsxWorkbookPort } from "../../../src/adapters/xlsx/index.js";
import { applyPlan } from "../../../src/app/apply-plan.js";
import { assess } from "../../../src/app/assess.js";
import { planEvaluation } from "../../../src/app/plan-evaluation.js";
import type { Receipt } from "../../../src/app/receipt.js";
import {
  cellAt,
  rectangleToA1,
  toA1,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../src/core/grid/index.js";
import type { WorkbookPort } from "../../../src/ports/index.js";
import { findingSentence } from "../../../src/wording/index.js";
import { openInExcel } from "./open-in-excel.js";

const SAMPLE = "assets/samples/hongta.xlsx";
/** Real workbooks beside the checkout, where they are there. */
const CORPUS = path.resolve("../shared/corpus/books/dev");

const corpus = existsSync(CORPUS)
  ? readdirSync(CORPUS)
      .filter((file) => file.endsWith(".xlsx"))
      .map((file) => path.join(CORPUS, file))
  : [];

const clock = { now: () => "2026-11-22T09:00:00+08:00" };

async function evaluate(port: WorkbookPort): Promise<Receipt | null> {
  const assessment = assess(await port.read({ withMerges: true }), { settings: null });
  const { plan } = planEvaluation(assessment, {
    scores: true,
    reports: ["funds", "scores", "completion", "findings"],
    at: clock.now(),
    title: "评分",
    say: (finding) => findingSentence(finding, "zh-CN"),
  });
  if (plan.actions.length === 0) return null;
  return applyPlan(port, new MemoryCheckpointStore(), clock, plan, { workbook: "同一份" });
}

/** Results of formulas are the host's own: the file keeps what it had, Excel works them out. Words are read from Excel without their format. */
function cellsOf(sheet: SheetSnapshot): string[] {
  const cells: string[] = [];
  for (let row = 0; row < sheet.rowCount; row++) {
    for (let column = 0; column < sheet.columnCount; column++) {
      const { value, formula, numberFormat } = cellAt(sheet, row, column);
      const content = formula ?? value;
      if (content === null || content === "") continue;
      const format = typeof value === "string" && formula === null ? "" : (numberFormat ?? "");
      cells.push(`${toA1({ row, column })} ${JSON.stringify(content)} ${format}`);
    }
  }
  return cells;
}

const contentsOf = ({ sheets }: WorkbookSnapshot) =>
  sheets.map((sheet) => ({
    name: sheet.name,
    cells: cellsOf(sheet),
    merges: sheet.merges.map(({ area }) => rectangleToA1(area)).sort(),
  }));

async function bothWays(file: string) {
  const bytes = readFileSync(file);
  const name = path.basename(file);
  const filePort = new XlsxWorkbookPort(openWorkbookFile(bytes, name));
  const { port: excelPort } = openInExcel(openWorkbookFile(bytes, name).snapshot());
  const receipts = [await evaluate(filePort), await evaluate(excelPort)] as const;
  const saved = openWorkbookFile(filePort.toBytes(), name).snapshot();
  return { receipts, file: contentsOf(saved), excel: contentsOf(await excelPort.read({ withMerges: true })) };
}

let written = 0;

test.each([SAMPLE, ...corpus].map((file) => [path.basename(file), file]))("%s", async (_name, file) => {
  const { receipts, file: inFile, excel } = await bothWays(file);
  // Null where the workbook holds nothing to score: both hosts must agree on that too.
  const [ofFile, ofExcel] = receipts.map((receipt) => receipt?.applied ?? null);
  expect(ofFile).not.toBe(false);
  expect(ofExcel).toBe(ofFile);
  written += ofFile === true ? 1 : 0;
  expect(excel).toEqual(inFile);
});

test("most of the workbooks were written into", () => {
  console.info(`${written} of ${1 + corpus.length} workbooks written both ways, cell by cell the same`);
  expect(written).toBeGreaterThan(corpus.length / 2);
});
