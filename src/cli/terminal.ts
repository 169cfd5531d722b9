/** Where the command line reads and writes: standard input, output for results, error for messages and progress. */
import process from "node:process";

export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  /** Results: one JSON document, or text for people. */
  print(text: string): void;
  /** Messages and faults. */
  complain(text: string): void;
  /** A line that replaces itself while work goes on; empty clears it. Silent where nobody watches. */
  progress(text: string): void;
}

export function processTerminal(): Terminal {
  const isWatched = process.stderr.isTTY;
  return {
    // Asked for by those alone who read it: opening it takes time.
    get input() {
      return process.stdin;
    },
    print: (text) => void process.stdout.write(`${text}\n`),
    complain: (text) => void process.stderr.write(`${text}\n`),
    progress: (text) => {
      if (isWatched) process.stderr.write(`\r\u001b[2K${text}`);
    },
  };
}
