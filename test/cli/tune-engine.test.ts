/** The flags that the engine is given: it must know every one, or it complains on standard error of every command. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { engineFlags, PATTERN_FLAG, type Work } from "../../src/cli/tune-engine.js";

const WORK: readonly Work[] = ["one workbook", "many workbooks"];

test.each(WORK)("the engine that runs this test knows all flags for %s", (work) => {
  const flags = [...engineFlags(work, process.versions.v8), PATTERN_FLAG];
  const { status, stderr } = spawnSync(process.execPath, [...flags, "-e", ""], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

test("the flag for patterns is set before any module makes one", () => {
  const main = fs.readFileSync(path.join(__dirname, "../../src/cli/main.ts"), "utf8");
  expect(/^import .*$/m.exec(main)?.[0]).toContain('"./tune-engine.js"');
});

// V8 12 and 13 (Node 22 and 24) count invocations and have no budget of bytecode: node --v8-options.
test.each(["12.4.254.21-node.57", "13.6.233.17-node.53"])("V8 %s is given no budget", (version) => {
  for (const work of WORK) {
    expect(engineFlags(work, version).length).toBeGreaterThan(0);
    expect(engineFlags(work, version).join(" ")).not.toContain("budget");
  }
});

test("an engine that nobody has looked at is left alone", () => {
  for (const work of WORK) expect(engineFlags(work, "14.1.146.11-node.14")).toEqual([]);
});
