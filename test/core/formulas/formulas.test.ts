/** Live formulas give the engine's score, as a spreadsheet program of another maker calculates them. */
import FormulaParser from "fast-formula-parser";
import fc from "fast-check";
import { formatDecimal } from "../../../src/core/decimal/index.js";
import { formulaFor } from "../../../src/core/formulas/index.js";
import type { ScoredIndicator } from "../../../src/core/model/index.js";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/grid/index.js";
import { DEFAULT_POLICY } from "../../../src/core/policy/index.js";
import { scoreByStandard } from "../../../src/core/scoring/score-by-standard.js";
import { readStandard } from "../../../src/core/standards/index.js";
import { decimal } from "../../../src/core/decimal/index.js";
import { MORE_FUNCTIONS } from "../../excel-host/engine/more-functions.js";
import { column, readTable } from "../../support/read-table.js";

const SHEET = "评分表";
const at = (position: number) => ({ sheet: SHEET, row: 0, column: position });

/** A1 holds 分值, B1 the target as text, C1 the actual value, D1 the score. */
function scoredRow(standard: string, full: number, target: string, actual: number | string, percent: string) {
  const fullScore = decimal(String(full));
  const input = {
    indicator: "完成率",
    fullScore,
    target,
    actual: typeof actual === "number" ? percent : actual,
    judgement: null,
    stepMode: DEFAULT_POLICY.stepMode,
    places: DEFAULT_POLICY.places,
    cells: { fullScore: at(0), target: at(1), actual: at(2) },
  };
  const score = scoreByStandard(readStandard(standard, { fullScore }), input);
  const scored: ScoredIndicator = {
    indicator: {
      sheet: SHEET,
      row: 0,
      rowCount: 1,
      level1: "产出",
      level2: null,
      level3: "完成率",
      code: null,
      fullScore: { value: fullScore, text: String(full), cell: at(0) },
      target: { value: target, text: target, cell: at(1) },
      actual: { value: input.actual, text: input.actual, cell: at(2) },
      standard: { value: standard, text: standard, cell: at(4) },
      description: null,
      statedScore: null,
      deviation: null,
      judgement: null,
      scoreCell: at(3),
      deviationCell: null,
      judgementCell: null,
      isHidden: false,
    },
    score,
    counted: score.score,
    adjustment: null,
    decision: null,
    standardSource: "sheet",
    completion: null,
  };
  const cell = (value: number | string) => ({ value, formula: null, numberFormat: null });
  const sheet: SheetSnapshot = {
    name: SHEET,
    visibility: "visible",
    isProtected: false,
    rows: [[cell(full), cell(target), cell(actual)]],
    rowCount: 1,
    columnCount: 4,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
  const snapshot: WorkbookSnapshot = {
    name: "",
    sheets: [sheet],
    dateSystem: 1900,
    isReadOnly: false,
    isStructureProtected: false,
  };
  return { score, formula: formulaFor(scored, snapshot, DEFAULT_POLICY) };
}

/** Made once: building its grammar takes longer than all calculations. */
const held: { full: number; actual: number | null } = { full: 0, actual: null };
const parser = new FormulaParser({
  onCell: ({ col }) => (col === 1 ? held.full : col === 3 ? (held.actual ?? "") : null),
  onRange: () => [],
  functions: MORE_FUNCTIONS,
});

/** What another program makes of the formula. */
function calculated(formula: string, full: number, actual: number | null): unknown {
  Object.assign(held, { full, actual });
  return parser.parse(formula.slice(1), { sheet: SHEET, row: 1, col: 4 });
}

const asPercent = (actual: number): string => `${formatDecimal(decimal((actual * 100).toPrecision(12)))}%`;

test.each(readTable(__dirname, "formulas.tsv").map((row) => [column(row, "why"), row] as const))("%s", (_why, row) => {
  const isText = column(row, "format") === "text";
  const [full, text] = [Number(column(row, "full")), column(row, "actual")];
  const actual = isText ? text : Number(text);
  const { formula, score } = scoredRow(
    column(row, "standard"),
    full,
    column(row, "target"),
    actual,
    typeof actual === "number" ? asPercent(actual) : actual,
  );
  expect(formula ?? "").toBe(column(row, "formula"));
  if (formula === null || typeof actual === "string") return;
  expect(score.score === null ? null : formatDecimal(score.score)).toBe(column(row, "score"));
  expect(calculated(formula, full, actual)).toBe(Number(column(row, "score")));
  expect(calculated(formula, full, null)).toBe("");
});

test.each([
  "完成率达到100%的得满分；未达到的，得分=完成率×分值。",
  "得分=完成率×分值。",
  "完成率≥85%得满分；每低1个百分点，扣0.5分，扣完为止。",
  "完成率≥95%得满分；80%（含）～95%得分值的60%；低于80%不得分。",
])("for any actual value the formula of “%s” is the engine's score, or there is none", (standard) => {
  const rate = fc.integer({ min: 0, max: 1200 }).map((thousandths) => thousandths / 1000);
  let formulas = 0;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), rate, (full, actual) => {
      const { formula, score } = scoredRow(standard, full, "100%", actual, asPercent(actual));
      if (formula === null || score.score === null) return;
      formulas++;
      expect(calculated(formula, full, actual)).toBe(Number(formatDecimal(score.score)));
    }),
    { numRuns: 200 },
  );
  expect(formulas).toBeGreaterThan(100);
});
