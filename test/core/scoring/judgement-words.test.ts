/** 评审判定 in words and back. */
import fc from "fast-check";
import { formatDecimal, rational } from "../../../src/core/decimal/index.js";
import type { Judgement } from "../../../src/core/model/index.js";
import { choiceByWords, formatJudgement, parseJudgement } from "../../../src/core/scoring/judgement-words.js";
import { column, readTable } from "../../support/read-table.js";

function plain(judgement: Judgement | null): unknown {
  if (judgement?.share === undefined) return judgement;
  return { ...judgement, share: formatDecimal(judgement.share) };
}

test.each(readTable(__dirname, "judgement-words.tsv").map((row) => [column(row, "words"), column(row, "judgement")]))(
  "“%s” is %s",
  (words = "", judgement = "") => {
    expect(plain(parseJudgement(words))).toEqual(JSON.parse(judgement));
  },
);

test("what is written is read as the same judgement", () => {
  const judgement: fc.Arbitrary<Judgement> = fc.oneof(
    fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 9 }).map((met) => ({ met: met.sort((a, b) => a - b) })),
    fc.integer({ min: 1, max: 9 }).map((level) => ({ level })),
    fc.nat(50).map((count) => ({ count })),
    fc.nat(100).map((percent) => ({ share: rational(BigInt(percent), 100n) })),
    fc.record({
      level: fc.integer({ min: 1, max: 5 }),
      share: fc.nat(100).map((percent) => rational(BigInt(percent), 100n)),
    }),
  );
  fc.assert(
    fc.property(judgement, (one) => expect(plain(parseJudgement(formatJudgement(one, 9)))).toEqual(plain(one))),
  );
});

test("the words of one choice alone decide", () => {
  const choice = (words: string, level: number) => ({
    judgement: { level },
    words,
    span: null,
    score: null,
    lowest: null,
    highest: null,
  });
  const choices = [choice("健全的", 1), choice("基本健全的", 2), choice("不健全的", 3)];
  expect(choiceByWords("基本健全", choices)).toEqual({ level: 2 });
  expect(choiceByWords("一般", choices)).toBeNull();
});
