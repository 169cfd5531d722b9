/** Front door 4: the command line. */
// Before all others: a pattern keeps the flag under which it is made.
import { tuneEngine } from "./tune-engine.js";
import process from "node:process";
import type { Command } from "./command.js";
import { runCommandLine } from "./run-command-line.js";
import { processTerminal } from "./terminal.js";

// A reader that has seen enough (`jiping read … | head`) is no fault of ours.
process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
  if (fault.code !== "EPIPE") throw fault;
});

const isChosen = ({ isThreaded }: Command): void => {
  if (isThreaded !== true) tuneEngine("one workbook");
};

void runCommandLine(process.argv.slice(2), processTerminal(), isChosen).then((status) => {
  process.exitCode = status;
  process.stdout.write("", (outFault) => {
    process.stderr.write("", (errorFault) => {
      endAtOnce(outFault ?? errorFault);
    });
  });
});

/**
 * All is done once it is printed. Left to itself Node would first take apart what is in memory, which takes a twentieth of the time of a
 * large workbook. What could not be printed is told by the stream's own error.
 */
function endAtOnce(fault: Error | null | undefined): void {
  if (fault == null) process.exit();
}
