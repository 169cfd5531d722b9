/** 查错率: one error planted into a correct workbook is found; the workbook as it was gives no error. */
import { assess } from "../../src/app/assess.js";
import { DEFAULT_SETTINGS, toA1, type Finding } from "../../src/core/index.js";
import { findingSentence } from "../../src/wording/index.js";
import { snapshotOf } from "../core/checking/build-checking-input.js";
import { correctBook, sheetsOf, type Book } from "./correct-book.js";
import { PLANTS, type Plant } from "./plants.js";
import { randomFrom } from "./random.js";

const SEEDS = Array.from({ length: 24 }, (_, seed) => seed + 1);
/** The share of planted errors that must be found. */
const RECALL = 0.98;

const originals = new Map(SEEDS.map((seed) => [seed, findingsOf(correctBook(randomFrom(seed)))]));

test("workbooks without a mistake give no error and no warning", () => {
  const said = [...originals].flatMap(([seed, findings]) =>
    findings
      .filter(({ severity }) => severity !== "info")
      .map((finding) => `${String(seed)}: ${findingSentence(finding, "zh-CN")}`),
  );
  expect(said).toEqual([]);
});

test("at least a thousand errors are planted", () => {
  expect(PLANTS.length * SEEDS.length).toBeGreaterThanOrEqual(1000);
});

test("planted errors are found", () => {
  const missed = PLANTS.flatMap((plant) =>
    SEEDS.filter((seed) => !isFound(plant, seed)).map((seed) => `${plant.name} (seed ${String(seed)})`),
  );
  const planted = PLANTS.length * SEEDS.length;
  const recall = (planted - missed.length) / planted;
  expect({ recall: recall >= RECALL, missed: recall >= RECALL ? [] : missed }).toEqual({ recall: true, missed: [] });
});

/** A finding counts where it is new: the same workbook without the error does not give it. */
function isFound(plant: Plant, seed: number): boolean {
  const book = correctBook(randomFrom(seed));
  plant.plant(book, randomFrom(seed + 1000));
  const before = new Set((originals.get(seed) ?? []).map(keyOf));
  return findingsOf(book).some(
    (finding) => finding.sheet === plant.sheet && plant.codes.includes(finding.code) && !before.has(keyOf(finding)),
  );
}

function findingsOf(book: Book): readonly Finding[] {
  return assess(snapshotOf(sheetsOf(book)), { settings: DEFAULT_SETTINGS }).findings;
}

function keyOf({ code, sheet, cell, data }: Finding): string {
  return JSON.stringify([code, sheet, cell === null ? null : toA1(cell), data]);
}
