/**
 * Tells V8 how a program is to be run that is through in seconds: the engine is made for programs that run for long. Results are the
 * same. To be called once the program is loaded: compiled code – Node's own, and ours – is refused where other flags hold than those
 * under which it was kept. The threads of a batch load their bundle under its flags, and so its compiled code is kept under them.
 */
import { setFlagsFromString } from "node:v8";

export type Work = keyof typeof FLAGS;

const FLAGS = {
  /** Measured with `npm run bench -- workbook-io`: a fifth of the time of a small workbook is saved, a fifth of the memory of a large one. */
  "one workbook": [
    // The young generation stays small, where the engine would let it grow.
    "--semi-space-growth-factor=1",
    // Patterns are compiled as quickly as can be: most are needed a few times, and polishing them takes longer than all their matching.
    "--no-regexp-optimization",
    "--no-regexp-peephole-optimization",
  ],
  /** Measured with `npm run bench -- batch`: together they take about a seventh of the processor time off a thousand workbooks. */
  "many workbooks": [
    "--always-sparkplug",
    // The same patterns are met in every workbook: they become machine code at once, where the engine would interpret them first.
    "--regexp-tier-up-ticks=0",
    // Helpers that collect garbage for one thread hold up the other.
    "--no-parallel-scavenge",
    "--no-concurrent-marking",
    "--no-concurrent-sweeping",
  ],
} as const;

/**
 * Functions are optimised only once they are truly hot: by default a good part of the first seconds goes into optimising what is through
 * before it pays. In bytes of bytecode, 67584 by default. Later versions of V8 count otherwise, and wait longer by themselves.
 */
const BUDGET_OF_V8_11: Readonly<Record<Work, string>> = {
  "one workbook": "--interrupt-budget=400000",
  "many workbooks": "--interrupt-budget=1000000",
};

/** The flags as the versions of V8 know them that Node 20, 22 and 24 have; none for others, which would complain on standard error. */
export function engineFlags(work: Work, version: string): readonly string[] {
  const [major = ""] = version.split(".");
  if (major === "11") return [...FLAGS[work], BUDGET_OF_V8_11[work]];
  return major === "12" || major === "13" ? FLAGS[work] : [];
}

/**
 * Patterns are interpreted a hundred times before they become machine code, where the engine would make that the second time: of the
 * hundreds of patterns that a workbook meets, most are needed a few times. A pattern keeps the flag under which it was made: this one is
 * set as this file is loaded, which `main` does before all others. It takes a fiftieth off the time of a large workbook.
 */
export const PATTERN_FLAG = "--regexp-tier-up-ticks=100";

if (engineFlags("one workbook", process.versions.v8).length > 0) setFlagsFromString(PATTERN_FLAG);

export function tuneEngine(work: Work): void {
  for (const flag of engineFlags(work, process.versions.v8)) setFlagsFromString(flag);
}
