/** What every command of the command line is: its options as data, and a function from arguments to an exit status. */
import type { ParseArgsConfig } from "node:util";
import type { Language } from "../wording/index.js";
import type { ExitStatus } from "./exit-status.js";
import type { Terminal } from "./terminal.js";

export interface Command {
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  /** How many file names it takes. */
  readonly positionals: number;
  /** Works in threads of its own, and tells the engine itself before they start. */
  readonly isThreaded?: true;
  /** @throws UsageFault, HostFault */
  run(invocation: Invocation): Promise<ExitStatus>;
}

export interface Invocation {
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
  readonly language: Language;
  readonly terminal: Terminal;
}

/** Options that every command takes. */
export const COMMON_OPTIONS = {
  json: { type: "boolean" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const satisfies NonNullable<ParseArgsConfig["options"]>;
