/**
 * Lets V8 compile plainly at once and optimise only what is truly hot: each thread of a batch warms up by itself, and by default half
 * of what it spends in its first seconds goes into optimising functions that are through before it pays. Results are the same.
 */
import { setFlagsFromString } from "node:v8";

/** Bytes of bytecode that run before a function is looked at; some seven times the default. Measured with `npm run bench -- batch`. */
const INTERRUPT_BUDGET = 1_000_000;
/** Versions of V8 that are known to have both flags; an unknown one would complain on standard error. */
const KNOWN_VERSIONS: ReadonlySet<string> = new Set(["11", "12", "13"]);

/** To be called before the threads start. */
export function optimiseLate(): void {
  const [major = ""] = process.versions.v8.split(".");
  if (!KNOWN_VERSIONS.has(major)) return;
  setFlagsFromString("--always-sparkplug");
  setFlagsFromString(`--interrupt-budget=${String(INTERRUPT_BUDGET)}`);
}
