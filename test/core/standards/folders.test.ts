/** The text passes through the folders in one direction: none uses what comes behind it. */
import fs from "node:fs";
import path from "node:path";

const STANDARDS = path.join(__dirname, "../../../src/core/standards");
const ORDER = ["characters", "clauses", "statements", "composing", "whole-forms", "describing"];

test.each(ORDER.map((folder, at) => [folder, ORDER.slice(at + 1)] as const))("%s", (folder, later) => {
  const used = fs
    .readdirSync(path.join(STANDARDS, folder))
    .flatMap((file) => fs.readFileSync(path.join(STANDARDS, folder, file), "utf8").match(/(?<=from "\.\.\/)[a-z-]+/g));
  expect(used.filter((name) => name !== null && later.includes(name))).toEqual([]);
});

test("every file stands in a folder, but for reading and confirming a sentence as a whole", () => {
  const files = fs.readdirSync(STANDARDS).filter((file) => file.endsWith(".ts"));
  expect(files.sort()).toEqual(
    ["confirm-reading.ts", "index.ts", "read-standard.ts", "same-rule.ts", "standard-reading.ts"].sort(),
  );
});
