/**
 * `npm run bench [-- WORD]`: builds and runs every benchmark (whose name holds WORD), one process each, one after another.
 * Figures are ratios within one run: another machine gives other seconds, not other ratios.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

const wanted = process.argv[2] ?? "";
const folder = path.resolve("dist/bench");

run("npx", ["webpack", "--config-name", "bench"]);
if (fs.existsSync("bench/package.json") && !fs.existsSync("bench/node_modules")) {
  run("npm", ["ci", "--prefix", "bench", "--no-audit", "--no-fund"]);
}
for (const file of fs
  .readdirSync(folder)
  .filter((name) => name.endsWith(".cjs") && name.includes(wanted))
  .sort()) {
  console.log(`\n■ ${file.replace(".cjs", "")}`);
  run(process.execPath, ["--expose-gc", path.join(folder, file)], { NODE_PATH: path.resolve("bench/node_modules") });
}

function run(program, words, environment = {}) {
  const { status } = spawnSync(program, words, { stdio: "inherit", env: { ...process.env, ...environment } });
  if (status !== 0) process.exitCode = 1;
}
