/**
 * Runs the bundle of its own name – `jiping.cjs` runs `jiping.bundle.cjs` – with the compiled code that the build left there, which
 * starts the program in two thirds of the time. The build puts this file beside every bundle: the command line and the threads of a
 * batch start in the same way. Compiled code that is missing, older than its bundle, damaged, or of another version of Node costs
 * nothing but that time: Node compiles the bundle itself then.
 */
const fs = require("node:fs");
const { createRequire, Module } = require("node:module");
const path = require("node:path");
const vm = require("node:vm");

const bundle = __filename.replace(/\.cjs$/, ".bundle.cjs");
const compiled = `${bundle}.compiled`;

const script = new vm.Script(Module.wrap(fs.readFileSync(bundle, "utf8")), {
  filename: bundle,
  cachedData: readCompiledCode(),
});
// For the build, which keeps what was compiled once the program has run.
exports.keepCompiledCode = () => fs.writeFileSync(compiled, script.createCachedData());

const running = { exports: {} };
script.runInThisContext()(running.exports, createRequire(bundle), running, bundle, path.dirname(bundle));

function readCompiledCode() {
  try {
    // V8 itself compares no more than the length of the source.
    return fs.statSync(compiled).mtimeMs < fs.statSync(bundle).mtimeMs ? undefined : fs.readFileSync(compiled);
  } catch {
    return undefined;
  }
}
