/**
 * Runs a bundle once with the given words and keeps what Node compiled for it (see bin/load-bundle.cjs):
 * `node webpack/keep-compiled-code.cjs BUNDLE WORD…`
 */
const fs = require("node:fs");
const path = require("node:path");
const { compiledCodeOf, loadBundle } = require("../bin/load-bundle.cjs");

const bundle = path.resolve(process.argv[2]);
process.argv.splice(1, 2, bundle);
process.stdout.write = () => true;
fs.rmSync(compiledCodeOf(bundle), { force: true });
const script = loadBundle(bundle);
process.on("exit", () => {
  // Findings in the sample are no failure of the build.
  process.exitCode = 0;
  fs.writeFileSync(compiledCodeOf(bundle), script.createCachedData());
});
