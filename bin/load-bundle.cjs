/**
 * Loads a bundle with the compiled code that the build left beside it, which starts the program in two thirds of the time. Code that
 * was compiled by another version of Node, or is not there, costs nothing but that time: Node compiles the bundle itself then.
 */
const fs = require("node:fs");
const { createRequire, Module } = require("node:module");
const path = require("node:path");
const vm = require("node:vm");

/** @returns the script, for whoever keeps its compiled code */
exports.loadBundle = function loadBundle(file) {
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
