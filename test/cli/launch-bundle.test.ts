/** The launcher of the bundles: with compiled code or without, with a stale or a damaged one, the bundle that stands there is what runs. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "jiping-launch-"));
  copyFileSync("bin/launch-bundle.cjs", path.join(folder, "program.cjs"));
  writeBundle("one");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a bundle runs without compiled code, with its own folder and modules", () => {
  expect(run()).toBe(`one ${path.basename(folder)} /`);
});

test("compiled code that was kept is used", () => {
  keep();
  expect(isRefused()).toBe(false);
  expect(run()).toContain("one");
});

test("compiled code of an earlier bundle is not run, though the new one is as long", () => {
  keep();
  writeBundle("two");
  const { mtimeMs } = statSync(compiled());
  utimesSync(path.join(folder, "program.bundle.cjs"), new Date(), new Date(mtimeMs + 2000));
  expect(run()).toContain("two");
});

test.each([
  ["empty", () => Buffer.alloc(0)],
  ["cut off", (code: Buffer) => code.subarray(0, code.length / 2)],
  ["of another version of Node", (code: Buffer) => Buffer.from(code).fill(7, 4, 8)],
  ["no compiled code at all", () => Buffer.from("jiping".repeat(100))],
])("compiled code that is %s is refused without a word", (_, damage) => {
  keep();
  writeFileSync(compiled(), damage(readFileSync(compiled())));
  expect(isRefused()).toBe(true);
  expect(run()).toContain("one");
});

function writeBundle(word: string): void {
  const text = `const path = require("node:path"); module.exports = "${word}"; console.log("${word}", path.basename(__dirname), path.posix.sep);`;
  writeFileSync(path.join(folder, "program.bundle.cjs"), text);
}

function compiled(): string {
  return path.join(folder, "program.bundle.cjs.compiled");
}

function run(): string {
  return node([path.join(folder, "program.cjs")]);
}

function keep(): void {
  node(["-e", `require(${JSON.stringify(path.join(folder, "program.cjs"))}).keepCompiledCode()`]);
}

/** Whether V8, asked directly, refuses the compiled code. */
function isRefused(): boolean {
  const source = `
    const fs = require("node:fs"), vm = require("node:vm"), { Module } = require("node:module");
    const [bundle] = process.argv.slice(1);
    const cachedData = fs.readFileSync(bundle + ".compiled");
    const script = new vm.Script(Module.wrap(fs.readFileSync(bundle, "utf8")), { filename: bundle, cachedData });
    console.log(script.cachedDataRejected);`;
  return node(["-e", source, path.join(folder, "program.bundle.cjs")]) === "true";
}

/** What the program prints; it may not complain. */
function node(words: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  expect(stderr).toBe("");
  return stdout.trim();
}
