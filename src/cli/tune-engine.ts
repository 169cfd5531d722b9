/**
 * Tells V8 how a program is to be run that is through in seconds: the engine is made for programs that run for long. Results are the
 * same. To be called once the program is loaded: compiled code – Node's own, and ours – is refused where other flags hold than those
 * under which it was kept. The threads of a batch start under its flags, and so their compiled code is kept under them.
 */
import { setFlagsFromString } from "node:v8";

export type Work = keyof typeof FLAGS;

const FLAGS = {
  /** Measured with `npm run bench -- workbook-io`: a third of the time of a small workbook is saved, a fifth of the memory of a large one. */
  "one workbook": [
    // The young generation stays small, where the engine would let it grow.
    "--semi-space-growth-factor=1",
    // Functions are optimised only once they have run some times more than usual: earlier, it costs a tenth of the time and never pays.
    "--interrupt-budget=400000",
    // Patterns are compiled as quickly as can be: most are needed a few times, and polishing them takes longer than all their matching.
    "--no-regexp-optimization",
    "--no-regexp-peephole-optimization",
    "--regexp-tier-up-ticks=50",
  ],
  /** Measured with `npm run bench -- batch`: together they take about a seventh of the processor time off a thousand workbooks. */
  "many workbooks": [
    // Compile plainly at once, and optimise only what is truly hot: by default half of a thread's first seconds goes into optimising functions that are through
    // before it pays. The budget is in bytes of bytecode, some fifteen times the default.
    "--always-sparkplug",
    "--interrupt-budget=1000000",
    // The same patterns are met in every workbook: they become machine code at once, where the engine would interpret them first.
    "--regexp-tier-up-ticks=0",
    // Helpers that collect garbage for one thread hold up the other.
    "--no-parallel-scavenge",
    "--no-concurrent-marking",
    "--no-concurrent-sweeping",
  ],
} as const;

/** Versions of V8 that are known to have these flags; an unknown one would complain on standard error. */
const KNOWN_VERSIONS: ReadonlySet<string> = new Set(["11", "12", "13"]);

export function tuneEngine(work: Work): void {
  const [major = ""] = process.versions.v8.split(".");
  if (KNOWN_VERSIONS.has(major)) FLAGS[work].forEach((flag) => setFlagsFromString(flag));
}
