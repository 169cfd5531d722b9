/**
 * Starts a thread of a batch under the flags that it is told. They are set here and no earlier: Node itself starts with compiled code
 * of its own, which is refused under other flags, and that takes as long as everything else that a thread does before its first
 * workbook. And no later: the bundle's compiled code was kept under these flags.
 */
const { setFlagsFromString } = require("node:v8");
const { workerData } = require("node:worker_threads");

for (const flag of workerData.engineFlags) setFlagsFromString(flag);
module.exports = require("./batch-thread.cjs");
