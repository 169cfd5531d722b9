/** Parts of a batch: shards never overlap and miss nothing, the order of the summary, and names that must not become formulas. */
import fc from "fast-check";
import { rankRecords, type RankedRecord } from "../../src/app/batch/batch-ranking.js";
import { batchTable } from "../../src/app/batch/batch-table.js";
import { ofShard, parseShard } from "../../src/cli/batch/parse-shard.js";
import { batchWords } from "../../src/wording/index.js";

test("shards together are the whole, each workbook in one of them", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.integer({ min: 1, max: 9 }), (files, count) => {
      const shards = Array.from({ length: count }, (_, index) => ofShard(files, { index: index + 1, count }));
      expect(shards.flat().sort()).toEqual([...files].sort());
    }),
  );
});

test.each(["0/4", "5/4", "1", "a/b", "1/0", "-1/4"])("--shard %s is refused", (text) => {
  expect(() => parseShard(text)).toThrow("usage/shard");
});

test("what could not be read stands first, then the most errors, then the most warnings", () => {
  const ranked = rankRecords([
    record("a", "done", 0, 3),
    record("b", "done", 2, 0),
    record("c", "refused", 0, 0),
    record("d", "done", 0, 1),
  ]);
  expect(ranked.map(({ file }) => file)).toEqual(["c", "b", "a", "d"]);
});

test("quotation marks in a file's name end no formula", () => {
  const table = batchTable([record('x",A1,"y.xlsx', "done", 0, 0)], (file) => file, batchWords("zh-CN").table);
  expect(table.rows[2]?.[1]?.formula).toBe('=HYPERLINK("x"",A1,""y.xlsx","x"",A1,""y.xlsx")');
});

function record(file: string, status: RankedRecord["status"], error: number, warning: number): RankedRecord {
  return {
    file,
    size: 1,
    modified: 1,
    status,
    message: null,
    milliseconds: 1,
    project: null,
    indicators: 0,
    total: null,
    fullScore: null,
    grade: null,
    selfTotal: null,
    ruleTotal: null,
    counts: { error, warning, info: 0 },
    gravest: [],
  };
}
