/**
 * Runs the command line that was built with the given words and keeps what V8 compiled for it (see bin/launch-bundle.cjs):
 * `node webpack/keep-compiled-code.cjs jiping LAUNCHER WORD…`, and with `batch-thread` in front what it compiled for a thread of a batch.
 */
const { once } = require("node:events");
const v8 = require("node:v8");
const threads = require("node:worker_threads");

function keepFor(kept, launcher, ...words) {
  process.argv.splice(1, Infinity, launcher, ...words);
  process.stdout.write = () => true;
  if (kept === "batch-thread") threads.Worker = KeepingThread;
  // The command line is loaded before it sets any flag, and compiled code is refused under other flags than those it was kept under.
  else v8.setFlagsFromString = () => undefined;
  const { keepCompiledCode } = require(launcher);
  process.on("exit", () => {
    // Findings in the samples are no failure of the build.
    process.exitCode = 0;
    if (kept === "jiping") keepCompiledCode();
  });
}

/** Stands in for the thread that the command line starts, and has it keep what was compiled before it ends. */
class KeepingThread extends threads.Worker {
  constructor(launcher, options) {
    const { port1, port2 } = new threads.MessageChannel();
    const workerData = { ...options.workerData, launcher, end: port2 };
    super(__filename, { ...options, workerData, transferList: [port2] });
    this.end = port1;
  }

  async terminate() {
    this.end.postMessage("keep");
    await once(this, "exit");
  }
}

function runThread({ launcher, end }) {
  const { keepCompiledCode } = require(launcher);
  end.once("message", () => {
    keepCompiledCode();
    process.exit();
  });
}

if (threads.isMainThread) keepFor(...process.argv.slice(2));
else runThread(threads.workerData);
