/**
 * Tells V8 how a batch runs: every processor is busy with a thread of its own that lives for seconds, each workbook leaves little
 * behind. What the engine would do beside them, and for long runs, takes time from them. Results are the same.
 */
import { setFlagsFromString } from "node:v8";

/** Measured with `npm run bench -- batch`: together they take about a seventh of the processor time off a thousand workbooks. */
const FLAGS = [
  // Compile plainly at once, and optimise only what is truly hot: by default half of a thread's first seconds goes into optimising
  // functions that are through before it pays. The budget is in bytes of bytecode, some seven times the default.
  "--always-sparkplug",
  "--interrupt-budget=1000000",
  // The same patterns are met in every workbook: they are compiled at once, not interpreted first.
  "--no-regexp-tier-up",
  // A thread's young generation grows to its own limit (`BatchThread`), where one short command keeps it small.
  "--semi-space-growth-factor=2",
  // Helpers that collect garbage for one thread hold up the other.
  "--no-parallel-scavenge",
  "--no-concurrent-marking",
  "--no-concurrent-sweeping",
];
/** Versions of V8 that are known to have these flags; an unknown one would complain on standard error. */
const KNOWN_VERSIONS: ReadonlySet<string> = new Set(["11", "12", "13"]);

/** To be called before the threads start. */
export function tuneEngine(): void {
  const [major = ""] = process.versions.v8.split(".");
  if (KNOWN_VERSIONS.has(major)) FLAGS.forEach((flag) => setFlagsFromString(flag));
}
