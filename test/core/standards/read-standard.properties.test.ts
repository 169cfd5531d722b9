/** Laws of reading and scoring: never a fault, never out of bounds, never the old score for a sentence that says something else. */
import fc from "fast-check";
import { compare, decimal, equals, ZERO } from "../../../src/core/decimal/index.js";
import type { Score } from "../../../src/core/model/index.js";
import { scoreByStandard } from "../../../src/core/scoring/score-by-standard.js";
import type { ScoringInput } from "../../../src/core/scoring/scoring-input.js";
import { describeRule, readStandard } from "../../../src/core/standards/index.js";
import { sameRule } from "./same-rule.js";
import { aMutatedSentence, aSentence, aSplicedSentence, someFigures, someJudgement } from "./sentence-arbitrary.js";

/** `npm run fuzz:standards` asks for 100,000. */
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 2000);
const FULL = decimal("10");
const NO_CELLS = { fullScore: null, target: null, actual: null };

const anyText = fc.oneof(aMutatedSentence, aSplicedSentence);

function score(text: string, figures: Partial<ScoringInput>): Score {
  const input: ScoringInput = {
    indicator: null,
    fullScore: FULL,
    target: null,
    actual: null,
    judgement: null,
    stepMode: "continuous",
    places: 2,
    cells: NO_CELLS,
    ...figures,
  };
  return scoreByStandard(readStandard(text, { fullScore: FULL }), input);
}

test("whatever is written, reading ends and the score lies between nought and full marks", () => {
  fc.assert(
    fc.property(anyText, someFigures, someJudgement, (text, figures, judgement) => {
      const result = score(text, { ...figures, judgement });
      expect(result.status === "scored").toBe(result.score !== null);
      if (result.score !== null) {
        expect(compare(result.score, ZERO)).toBeGreaterThanOrEqual(0);
        expect(compare(result.score, FULL)).toBeLessThanOrEqual(0);
      }
      if (result.status === "unread") expect(result.problems.length).toBeGreaterThan(0);
    }),
    { numRuns: RUNS },
  );
});

test("reading the description of any rule gives the same rule", () => {
  fc.assert(
    fc.property(
      fc.oneof(aSentence, aMutatedSentence, aSplicedSentence),
      fc.constantFrom(null, FULL),
      (text, fullScore) => {
        const { rule } = readStandard(text, { fullScore });
        if (rule === null) return;
        const described = describeRule(rule);
        expect({ described, rule: sameRule(readStandard(described, { fullScore }).rule) }).toEqual({
          described,
          rule: sameRule(rule),
        });
      },
    ),
    { numRuns: RUNS },
  );
});

test("no plain sentence of the language is withheld for its description", () => {
  fc.assert(
    fc.property(aSentence, (text) => {
      const codes = readStandard(text, { fullScore: FULL }).problems.map(({ code }) => code);
      expect({ text, codes }).not.toEqual({
        text,
        codes: expect.arrayContaining(["standard/not-confirmed"]) as unknown,
      });
    }),
    { numRuns: Math.min(RUNS, 5000) },
  );
});

test("full-width writing and white space change nothing", () => {
  fc.assert(
    fc.property(aSentence, someFigures, someJudgement, (text, figures, judgement) => {
      const wide = text.replace(/[0-9%.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
      const one = score(text, { ...figures, judgement });
      const other = score(wide, { ...figures, judgement });
      expect({ status: other.status, score: other.score }).toEqual({ status: one.status, score: one.score });
    }),
    { numRuns: Math.min(RUNS, 5000) },
  );
});

test("a better figure never scores less where more is better", () => {
  const inputs = fc.tuple(
    fc.integer({ min: 0, max: 120 }),
    fc.integer({ min: 0, max: 120 }),
    fc.integer({ min: 50, max: 100 }),
  );
  fc.assert(
    fc.property(inputs, ([one, other, at]) => {
      const text = `覆盖率达到${at}%得满分，每降低1个百分点扣0.5分，扣完为止。`;
      const [low, high] = one < other ? [one, other] : [other, one];
      const [worse, better] = [score(text, { actual: `${low}%` }).exact, score(text, { actual: `${high}%` }).exact];
      if (worse === null || better === null) throw new Error("expected a score");
      expect(compare(worse, better)).toBeLessThanOrEqual(0);
    }),
    { numRuns: Math.min(RUNS, 5000) },
  );
});

describe("a changed sentence never silently keeps its score", () => {
  const BASE = "满意度达到90%得满分，每降低1个百分点扣0.5分，最多扣3分。";
  const figures = { actual: "80%" };
  const changes: readonly (readonly [string, string, string])[] = [
    ["the threshold", "90%", "82%"],
    ["the size of a step", "每降低1个百分点", "每降低5个百分点"],
    ["the points of a step", "扣0.5分", "扣0.1分"],
    ["the cap", "最多扣3分", "最多扣2分"],
    ["the direction", "降低", "提高"],
    ["the comparator", "达到90%", "低于90%"],
    ["a condition added", "。", "，特殊情况除外。"],
    ["a second counter", "，最多扣3分", "，每发现一处扣1分，最多扣3分"],
    ["points for a share", "扣0.5分", "扣分值的1%"],
    ["a word in the award", "扣0.5分", "酌情扣分"],
  ];
  test.each(changes)("%s", (_, from, to) => {
    const before = score(BASE, figures);
    const after = score(BASE.replace(from, to), figures);
    expect(before.score !== null && equals(before.score, decimal("7"))).toBe(true);
    const isKept = after.status === "scored" && after.score !== null && compare(after.score, decimal("7")) === 0;
    expect(isKept).toBe(false);
  });
});

test("a cell of ten thousand characters is answered without delay", () => {
  const text = "每发现一处扣1分，".repeat(1200);
  expect(score(text, { judgement: { count: 1 } }).status).toBe("unread");
});
