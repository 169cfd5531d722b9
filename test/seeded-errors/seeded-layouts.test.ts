/** 查错率 in other layouts: in each sheet every figure that others answer for is changed once, and every number made an error, a text, a formula without a result. */
import { assess } from "../../src/app/assess.js";
import { DEFAULT_SETTINGS, toA1, type Finding } from "../../src/core/index.js";
import type { SheetSnapshot } from "../../src/core/grid/index.js";
import { findingSentence } from "../../src/wording/index.js";
import { buildSheet, buildWorkbook } from "../support/build-sheet.js";
import { cellPlants, withCell, type CellPlant } from "./layout-plants.js";
import { LAYOUTS } from "./layouts.js";

/** The share of planted errors that must be found. */
const RECALL = 0.98;

const findingsOf = (sheet: SheetSnapshot): readonly Finding[] =>
  assess(buildWorkbook(sheet), { settings: DEFAULT_SETTINGS }).findings;

const books = LAYOUTS.map(({ name, drawing, headerRows }) => {
  const sheet = buildSheet("表", drawing);
  return { name, sheet, plants: cellPlants(sheet, headerRows), before: findingsOf(sheet) };
});

test.each(books)("$name as it should be gives no error", ({ before }) => {
  const errors = before.filter(({ severity }) => severity === "error");
  expect(errors.map((finding) => findingSentence(finding, "zh-CN"))).toEqual([]);
});

test("more than a thousand errors are planted, at least twenty in most layouts", () => {
  const counts = books.map(({ plants }) => plants.length);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(1000);
  expect(counts.filter((count) => count >= 20).length * 10).toBeGreaterThan(counts.length * 7);
});

const CODES: Readonly<Partial<Record<CellPlant["kind"], string>>> = {
  error: "cell/error-value",
  "no-result": "cell/formula-without-value",
  comma: "text/decimal-comma",
  text: "cell/number-as-text",
};

test("planted errors are found", () => {
  const missed = books.flatMap(({ name, sheet, plants, before }) => {
    const known = new Set(before.map(keyOf));
    const isFound = (plant: CellPlant): boolean =>
      findingsOf(withCell(sheet, plant)).some(
        (finding) => !known.has(keyOf(finding)) && (CODES[plant.kind] ?? finding.code) === finding.code,
      );
    return plants.filter((plant) => !isFound(plant)).map((plant) => `${name} ${plant.kind} ${toA1(plant)}`);
  });
  const planted = books.reduce((sum, { plants }) => sum + plants.length, 0);
  expect({ missed: missed.length > planted * (1 - RECALL) ? missed : [] }).toEqual({ missed: [] });
});

function keyOf({ code, sheet, cell, data }: Finding): string {
  return JSON.stringify([code, sheet, cell === null ? null : toA1(cell), data]);
}
