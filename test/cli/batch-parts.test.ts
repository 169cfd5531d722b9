/** Parts of a batch: shards never overlap and miss nothing, the order of the summary, and names that must not become formulas. */
import fc from "fast-check";
import { rankRecords, type RankedRecord } from "../../src/app/batch/batch-ranking.js";
import { batchTable } from "../../src/app/batch/batch-table.js";
import { ofShard, parseShard } from "../../src/cli/batch/parse-shard.js";
import { batchWords } from "../../src/wording/index.js";
import { runInMemory } from "./run-in-memory.js";

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

test("a folder that is not there, a file in its place, and no place for the results are told apart", async () => {
  const missing = await runInMemory(["batch", "没有这个文件夹", "-o", "结果"]);
  expect(missing).toMatchObject({ status: 3, complained: "找不到文件夹“没有这个文件夹”。请核对路径。" });
  const file = await runInMemory(["batch", "package.json", "-o", "结果"]);
  expect(file).toMatchObject({
    status: 3,
    complained: expect.stringContaining("“package.json”不是文件夹。") as string,
  });
  const placeless = await runInMemory(["batch", "assets"]);
  expect(placeless).toMatchObject({
    status: 2,
    complained: expect.stringContaining("-o 指定存放结果的文件夹") as string,
  });
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
