/**
 * A thousand self-evaluation workbooks reviewed in one batch, against a Python script that only loads and saves them with openpyxl.
 * Each run is a process of its own, the order turns; memory is watched at a tenth, at half and at the end of one batch.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { selfEvaluationBook } from "./self-evaluation-book.js";

const BOOKS = Number(process.env["BOOKS"] ?? 1000);
const ROUNDS = Number(process.env["ROUNDS"] ?? 3);
const COMMAND = path.resolve("bin/jiping.cjs");
const PYTHON = process.env["PYTHON"] ?? "/usr/bin/python3";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "jiping-batch-"));
try {
  const books = path.join(folder, "books");
  fs.mkdirSync(books);
  for (let seed = 1; seed <= BOOKS; seed++) {
    fs.writeFileSync(path.join(books, `自评表${String(seed).padStart(5, "0")}.xlsx`), selfEvaluationBook(seed));
  }
  const contenders = [
    { name: "jiping batch (read, score, check, review, rank)", run: () => batch(books, BOOKS) },
    { name: "openpyxl (load, save)", run: () => openpyxl(books) },
  ];
  const seconds = contenders.map(({ name }) => ({ name, runs: [] as number[] }));
  for (let round = 0; round < ROUNDS; round++) {
    const order = contenders.map((_, index) => index);
    for (const index of round % 2 === 0 ? order : order.reverse()) {
      const taken = contenders[index]?.run();
      if (taken !== undefined) seconds[index]?.runs.push(taken);
    }
  }
  console.log(
    `\n${String(BOOKS)} self-evaluation workbooks, ${String(os.availableParallelism())} processors, median of ${String(ROUNDS)}`,
  );
  for (const { name, runs } of seconds) console.log(`${name.padEnd(48)} ${median(runs).toFixed(2)} s`);
  const [ours, theirs] = seconds.map(({ runs }) => median(runs));
  if (ours !== undefined && theirs !== undefined) console.log(`times as fast: ${(theirs / ours).toFixed(2)}`);
  console.log("\nmost memory of one batch (resident, MB)");
  for (const count of [BOOKS / 10, BOOKS / 2, BOOKS]) {
    console.log(`${String(count).padStart(6)} workbooks  ${memoryOf(books, count).toFixed(0)}`);
  }
} finally {
  fs.rmSync(folder, { recursive: true });
}

/** @returns seconds */
function batch(books: string, expected: number): number {
  const output = path.join(folder, "out");
  fs.rmSync(output, { recursive: true, force: true });
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, "batch", books, "-o", output], { encoding: "utf8" });
  const seconds = (performance.now() - started) / 1000;
  const done = fs
    .readFileSync(path.join(output, "进度.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line.includes('"status":"done"'));
  if ((status !== 0 && status !== 1) || done.length !== expected) throw new Error(`batch: ${String(status)} ${stderr}`);
  return seconds;
}

function openpyxl(books: string): number {
  const output = path.join(folder, "saved");
  fs.mkdirSync(output, { recursive: true });
  const script = [
    "import os, sys, openpyxl",
    "source, target = sys.argv[1:3]",
    "for name in sorted(os.listdir(source)):",
    "    openpyxl.load_workbook(os.path.join(source, name)).save(os.path.join(target, name))",
  ].join("\n");
  const started = performance.now();
  const { status, stderr } = spawnSync(PYTHON, ["-c", script, books, output], { encoding: "utf8" });
  if (status !== 0) throw new Error(`openpyxl: ${stderr}`);
  return (performance.now() - started) / 1000;
}

/** The most that a batch over the first `count` workbooks held at any moment. */
function memoryOf(books: string, count: number): number {
  const part = path.join(folder, `part-${String(count)}`);
  fs.mkdirSync(part);
  for (const name of fs.readdirSync(books).sort().slice(0, count))
    fs.linkSync(path.join(books, name), path.join(part, name));
  const watched = `process.on("exit", () => console.error("MAXRSS " + process.resourceUsage().maxRSS)); process.argv.splice(1, 0, ""); require(${JSON.stringify(COMMAND)})`;
  const words = ["-e", watched, "batch", part, "-o", path.join(folder, `memory-${String(count)}`)];
  const { stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  return Number(/MAXRSS (\d+)/.exec(stderr)?.[1] ?? NaN) / 1024;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
