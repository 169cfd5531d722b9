/** Runs the command line in this process and keeps what it prints. */
import { Readable } from "node:stream";
import { runCommandLine } from "../../src/cli/run-command-line.js";

export interface CommandLineRun {
  readonly status: number;
  readonly printed: string;
  readonly complained: string;
}

export async function runInMemory(words: readonly string[], input = ""): Promise<CommandLineRun> {
  const [printed, complained]: [string[], string[]] = [[], []];
  const status = await runCommandLine(words, {
    input: Readable.from([input]),
    print: (text) => printed.push(text),
    complain: (text) => complained.push(text),
    progress: () => undefined,
  });
  return { status, printed: printed.join("\n"), complained: complained.join("\n") };
}
