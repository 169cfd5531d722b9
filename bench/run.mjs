/**
 * `npm run bench [-- WORD]`: builds and runs every benchmark (whose name holds WORD), one process each, one after another.
 * Figures are ratios within one run: another machine gives other seconds, not other ratios.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

const wanted = process.argv[2] ?? "";
const folder = path.resolve("dist/bench");

// The product as it stands, not as it was built last.
run("npx", ["webpack", "--config-name", "command-line", "--config-name", "bench"]);
if (fs.existsSync("bench/package.json") && !fs.existsSync("bench/node_modules")) {
  run("npm", ["ci", "--prefix", "bench", "--no-audit", "--no-fund"]);
}
const built = fs.readdirSync(folder).map((name) => path.join(folder, name));
for (const file of [...built.filter((name) => name.endsWith(".cjs")), ...scripts("bench")]
  .filter((name) => path.basename(name).includes(wanted))
  .sort()) {
  console.log(`\n■ ${path.basename(file).replace(/(?:\.bench)?\.[cm]js$/, "")}`);
  run(process.execPath, ["--expose-gc", file], { NODE_PATH: path.resolve("bench/node_modules") });
}

/** Those that drive a browser are run as they stand. */
function scripts(topics) {
  return fs
    .readdirSync(topics, { withFileTypes: true })
    .filter((topic) => topic.isDirectory() && topic.name !== "node_modules")
    .flatMap(({ name }) => fs.readdirSync(path.join(topics, name)).map((file) => path.resolve(topics, name, file)))
    .filter((file) => file.endsWith(".bench.mjs"));
}

function run(program, words, environment = {}) {
  const { status } = spawnSync(program, words, { stdio: "inherit", env: { ...process.env, ...environment } });
  if (status !== 0) process.exitCode = 1;
}
