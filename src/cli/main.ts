/** Front door 4: the command line. */
import process from "node:process";
import { runCommandLine } from "./run-command-line.js";
import { processTerminal } from "./terminal.js";

// A reader that has seen enough (`jiping read … | head`) is no fault of ours.
process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
  if (fault.code !== "EPIPE") throw fault;
});

void runCommandLine(process.argv.slice(2), processTerminal()).then((status) => {
  process.exitCode = status;
});
