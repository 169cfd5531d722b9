/**
 * Reading, scoring and writing a workbook of 10,000 indicators, against only loading and saving it with exceljs and with openpyxl;
 * and the start of `jiping score` on the sample against an empty Node process. Each run is a process of its own, the order turns.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { tenThousandIndicators } from "./ten-thousand-indicators.js";

const ROUNDS = Number(process.env["ROUNDS"] ?? 5);
const COMMAND = path.resolve("bin/jiping.cjs");
const SAMPLE = path.resolve("assets/samples/hongta.xlsx");

interface Contender {
  readonly name: string;
  readonly program: string;
  readonly words: readonly string[];
}

interface Run {
  readonly milliseconds: number;
  readonly megabytes: number;
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "jiping-bench-"));
try {
  const book = path.join(folder, "book.xlsx");
  fs.writeFileSync(book, tenThousandIndicators());
  compare("10,000 indicators", [
    jiping("jiping score (read, score, write)", ["score", book, "-o", path.join(folder, "out.xlsx"), "--force"]),
    node("exceljs (load, save)", exceljsScript(book, path.join(folder, "exceljs.xlsx"))),
    python("openpyxl (load, save)", openpyxlScript(book, path.join(folder, "openpyxl.xlsx"))),
  ]);
  if (fs.existsSync(SAMPLE)) {
    compare("the sample, from start to end", [
      jiping("jiping score", ["score", SAMPLE, "-o", path.join(folder, "sample.xlsx"), "--force", "--json"]),
      node("an empty Node process", ""),
    ]);
  }
} finally {
  fs.rmSync(folder, { recursive: true });
}

function compare(title: string, contenders: readonly Contender[]): void {
  console.log(`\n${title}, median of ${ROUNDS}`);
  const runs = new Map<Contender, Run[]>(contenders.map((contender) => [contender, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const contender of round % 2 === 0 ? contenders : [...contenders].reverse()) {
      const run = measure(contender);
      if (run) runs.get(contender)?.push(run);
    }
  }
  const [own] = [...runs.values()];
  for (const [{ name }, list] of runs) {
    if (list.length === 0 || own === undefined) {
      console.log(`  ${name.padEnd(36)} not here`);
      continue;
    }
    const [time, memory] = [median(list.map((run) => run.milliseconds)), median(list.map((run) => run.megabytes))];
    const ratio = median(own.map((run) => run.milliseconds)) / time;
    const memoryRatio = median(own.map((run) => run.megabytes)) / memory;
    const difference = median(own.map((run) => run.milliseconds)) - time;
    const comparison =
      list === own
        ? ""
        : `  time ×${ratio.toFixed(2)} (${difference.toFixed(0)} ms)  memory ×${memoryRatio.toFixed(2)}`;
    console.log(
      `  ${name.padEnd(36)} ${time.toFixed(0).padStart(6)} ms ${memory.toFixed(0).padStart(6)} MB${comparison}`,
    );
  }
}

/** Null where the program or the library is not on this machine. */
function measure({ program, words }: Contender): Run | null {
  const started = performance.now();
  const { status, stderr } = spawnSync(program, words, { encoding: "utf8", maxBuffer: 1 << 28 });
  const milliseconds = performance.now() - started;
  const kilobytes = /peak (\d+)/.exec(stderr)?.[1];
  return status === null || status > 1 || kilobytes === undefined
    ? null
    : { milliseconds, megabytes: Number(kilobytes) / 1024 };
}

function node(name: string, script: string): Contender {
  const report = 'process.on("exit",()=>process.stderr.write(`peak ${process.resourceUsage().maxRSS}`));';
  return { name, program: process.execPath, words: ["-e", report + script] };
}

function jiping(name: string, words: readonly string[]): Contender {
  return node(
    name,
    `process.argv.splice(1,0,${JSON.stringify(COMMAND)});process.argv.push(...${JSON.stringify(words)});require(${JSON.stringify(COMMAND)})`,
  );
}

function python(name: string, script: string): Contender {
  const hasLibrary = (program: string) => spawnSync(program, ["-c", "import openpyxl"]).status === 0;
  const program = ["python3", "/usr/bin/python3"].find(hasLibrary) ?? "python3";
  return { name, program, words: ["-c", script] };
}

function exceljsScript(from: string, to: string): string {
  const [source, target] = [JSON.stringify(from), JSON.stringify(to)];
  return `const book=new(require("exceljs").Workbook)();book.xlsx.readFile(${source}).then(()=>book.xlsx.writeFile(${target}))`;
}

function openpyxlScript(from: string, to: string): string {
  return [
    "import sys, resource, openpyxl",
    `openpyxl.load_workbook(${JSON.stringify(from)}).save(${JSON.stringify(to)})`,
    'sys.stderr.write("peak %d" % resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)',
  ].join("\n");
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
