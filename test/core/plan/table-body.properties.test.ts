/** What a table says of a long run of rows is what their cells say: looked at one by one they give the same sheet. */
import fc from "fast-check";
import { basisWords } from "../../../src/core/explanation/index.js";
import type { ScoredIndicator, ScoredSheet } from "../../../src/core/model/index.js";
import { tableActions } from "../../../src/core/plan/table-actions.js";
import { summarizeCompletion, summarizeScoreBasis, type SummaryTable } from "../../../src/core/summary/index.js";
import { assessDrawing, BRIDGES } from "../../support/assess-drawing.js";

const { sheet } = assessDrawing(BRIDGES);

const aText = fc.constantFrom(
  "",
  "产出",
  "桥梁养护",
  "长寿镇农村公路桥梁日常养护及维修加固",
  "一\n二\n三",
  "ab",
  "𠮷桥×2",
);
const aName = fc.option(aText, { nil: null });
const anIndicator = fc
  .record({ of: fc.constantFrom(...sheet.indicators), level1: aName, level2: aName, level3: aName, sheet: aText })
  .map(({ of, ...names }): ScoredIndicator => ({ ...of, indicator: { ...of.indicator, ...names } }));
const someIndicators = fc.array(anIndicator, { minLength: 1, maxLength: 12 });

function expectSameByCells(table: SummaryTable | null): void {
  if (table === null) return;
  expect(tableActions(table, "表", null)).toEqual(tableActions({ ...table, body: null }, "表", null));
}

test("of 表3, whatever its levels and notes are", () => {
  fc.assert(
    fc.property(someIndicators, aText, (indicators, note) => {
      const scored: ScoredSheet = { ...sheet, indicators };
      expectSameByCells(summarizeCompletion(scored, { noteOf: ({ counted }) => (counted === null ? "" : note) }));
    }),
  );
});

test("of 评分依据, with its records beneath", () => {
  const record = { sheet: "表2", place: "A1:B2", category: "表2", content: "abcdefghi" } as const;
  fc.assert(
    fc.property(someIndicators, fc.boolean(), (indicators, hasRecords) => {
      const table = summarizeScoreBasis([{ indicators, written: [] }], {
        wordsOf: basisWords,
        policyTitle: "长寿镇项目支出绩效评价办法（试行）",
        at: "2026-11-22T09:30:00+08:00",
        records: hasRecords ? [record] : [],
      });
      expectSameByCells(table);
    }),
  );
});
