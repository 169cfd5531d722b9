/**
 * Reading, scoring and writing a workbook of 10,000 indicators, against only loading and saving it with exceljs and with openpyxl; the
 * same once more with the workbook that came of it, because people score again whenever they have changed something; a workbook with a
 * thousand standards of its own; and the start of `jiping score` on the sample against an empty Node process. Each run is a process of
 * its own, the order turns; medians, with the bars that the product sets itself and whether they hold. On a busy machine the
 * processor's time tells more.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { manyStandards } from "./many-standards.js";
import { tenThousandIndicators } from "./ten-thousand-indicators.js";

const ROUNDS = Number(process.env["ROUNDS"] ?? 7);
const COMMAND = path.resolve("bin/jiping.cjs");
const SAMPLE = path.resolve("assets/samples/hongta.xlsx");

interface Contender {
  readonly name: string;
  readonly program: string;
  readonly words: readonly string[];
  /** What `jiping score` may take beside it. */
  readonly bar?: Bar;
}

interface Bar {
  readonly time?: number;
  readonly memory?: number;
  readonly milliseconds?: number;
}

interface Run {
  readonly milliseconds: number;
  readonly processor: number;
  readonly megabytes: number;
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "jiping-bench-"));
try {
  const book = path.join(folder, "book.xlsx");
  fs.writeFileSync(book, tenThousandIndicators());
  compare("10,000 indicators", againstLibraries(book, path.join(folder, "scored.xlsx")));
  compare(
    "10,000 indicators scored again",
    againstLibraries(path.join(folder, "scored.xlsx"), path.join(folder, "again.xlsx")),
  );
  const varied = path.join(folder, "varied.xlsx");
  fs.writeFileSync(varied, tenThousandIndicators(manyStandards));
  compare(
    "10,000 indicators of 1,000 standards, texts shared",
    // Without a bar: a third of the time goes into reading a thousand sentences, which the others do not read.
    againstLibraries(withSharedTexts(varied), path.join(folder, "varied-scored.xlsx")).map(withoutBar),
  );
  if (fs.existsSync(SAMPLE)) {
    compare("the sample, from start to end", [
      jiping("jiping score", ["score", SAMPLE, "-o", path.join(folder, "sample.xlsx"), "--force", "--json"]),
      { ...node("an empty Node process", ""), bar: { milliseconds: 250 } },
    ]);
  }
} finally {
  fs.rmSync(folder, { recursive: true });
}

/** As Excel saves it, where exceljs is at hand: every text once, in a part of its own. */
function withSharedTexts(book: string): string {
  const shared = path.join(folder, "shared.xlsx");
  return spawnSync(process.execPath, ["-e", exceljsScript(book, shared)]).status === 0 ? shared : book;
}

function withoutBar(contender: Contender): Contender {
  return contender.bar === undefined ? contender : { ...contender, bar: {} };
}

/** `jiping score` first, then what loads and saves the same file with less to do. */
function againstLibraries(book: string, output: string): Contender[] {
  return [
    jiping("jiping score (read, score, write)", ["score", book, "-o", output, "--force"]),
    {
      ...node("exceljs (load, save)", exceljsScript(book, path.join(folder, "exceljs.xlsx"))),
      bar: { time: 0.6, memory: 0.6 },
    },
    {
      ...python("openpyxl (load, save)", openpyxlScript(book, path.join(folder, "openpyxl.xlsx"))),
      bar: { time: 0.6 },
    },
  ];
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
  const [own] = [...runs.values()].map(medians);
  for (const [{ name, bar }, list] of runs) {
    if (list.length === 0 || own === undefined) {
      console.log(`  ${name.padEnd(36)} not here`);
      continue;
    }
    const run = medians(list);
    const figures = [
      `${run.milliseconds.toFixed(0)} ms`,
      `${run.processor.toFixed(0)} ms`,
      `${run.megabytes.toFixed(0)} MB`,
    ];
    console.log(
      `  ${name.padEnd(36)} ${figures.map((figure) => figure.padStart(9)).join("")}${comparison(own, run, bar)}`,
    );
  }
}

/** What `own` took, beside what the other took. */
function comparison(own: Run, other: Run, bar: Bar | undefined): string {
  if (bar === undefined) return "   (wall, processor, peak memory)";
  const measured = {
    time: own.milliseconds / other.milliseconds,
    memory: own.megabytes / other.megabytes,
    milliseconds: own.milliseconds - other.milliseconds,
  };
  const holds = (measure: keyof Bar) =>
    bar[measure] === undefined ? "" : ` (${measured[measure] <= bar[measure] ? "holds" : "misses"} ${bar[measure]})`;
  return [
    `   time ×${measured.time.toFixed(2)}${holds("time")}`,
    `processor ×${(own.processor / other.processor).toFixed(2)}`,
    `${measured.milliseconds.toFixed(0)} ms more${holds("milliseconds")}`,
    `memory ×${measured.memory.toFixed(2)}${holds("memory")}`,
  ].join("  ");
}

function medians(runs: readonly Run[]): Run {
  return {
    milliseconds: median(runs.map((run) => run.milliseconds)),
    processor: median(runs.map((run) => run.processor)),
    megabytes: median(runs.map((run) => run.megabytes)),
  };
}

/** Null where the program or the library is not on this machine. */
function measure({ program, words, bar }: Contender): Run | null {
  const started = performance.now();
  const { status, stderr } = spawnSync(program, words, { encoding: "utf8", maxBuffer: 1 << 28 });
  const milliseconds = performance.now() - started;
  const [, kilobytes, processor] = /peak (\d+) processor (\d+)/.exec(stderr) ?? [];
  // `jiping` says 1 where it found errors in the workbook; a program that lacks its library says 1 too.
  const isDone = status === 0 || (status === 1 && bar === undefined);
  return isDone && kilobytes !== undefined
    ? { milliseconds, processor: Number(processor), megabytes: Number(kilobytes) / 1024 }
    : null;
}

function node(name: string, script: string): Contender {
  const report =
    'process.on("exit",()=>{const {maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();' +
    "process.stderr.write(`peak ${maxRSS} processor ${Math.round((userCPUTime+systemCPUTime)/1000)}`)});";
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
    "used = resource.getrusage(resource.RUSAGE_SELF)",
    'sys.stderr.write("peak %d processor %d" % (used.ru_maxrss, (used.ru_utime + used.ru_stime) * 1000))',
  ].join("\n");
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
