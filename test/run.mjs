/**
 * `npm test`: every kind of test in turn, each to its end, and one closing line `N passed, N failed`.
 * Journeys need a Chromium, the corpus judges need python3 and ../shared: where they are missing the step is skipped, and said so.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { findBrowser } from "./end-to-end/find-browser.mjs";

const CORPUS = path.resolve("../shared/corpus");
const JEST_REPORT = path.resolve("out/jest.json");

const steps = [
  { name: "types", run: () => command("npx", ["tsc", "-p", "."]) },
  { name: "lint", run: () => command("npm", ["run", "--silent", "lint"]) },
  { name: "unit, property and contract tests", run: jest },
  ...packageScripts("test:end-to-end:").map((script) => ({
    name: script,
    needs: browser,
    run: () => counted("npm", ["run", "--silent", script]),
  })),
  ...packageScripts("validate").map((script) => ({
    name: script,
    run: () => command("npm", ["run", "--silent", script]),
  })),
  { name: "corpus judges", needs: corpus, run: () => counted("node", ["test/corpus/run-judges.mjs"]) },
];

fs.mkdirSync("out", { recursive: true });
let [passed, failed, skipped] = [0, 0, 0];
for (const step of steps) {
  const missing = step.needs?.() ?? null;
  if (missing !== null) {
    console.log(`\n■ ${step.name}: skipped, ${missing}`);
    skipped += 1;
    continue;
  }
  console.log(`\n■ ${step.name}`);
  const started = Date.now();
  const result = step.run();
  console.log(
    `  ${step.name}: ${result.passed} passed, ${result.failed} failed in ${Math.round((Date.now() - started) / 1000)} s`,
  );
  passed += result.passed;
  failed += result.failed;
}
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed > 0 ? 1 : 0;

/** One test: the command succeeds. */
function command(program, words) {
  const { status } = spawnSync(program, words, { stdio: "inherit" });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A command that closes with a line `N passed, N failed`. A command that dies without it counts as one failure. */
function counted(program, words) {
  const { status, stdout } = spawnSync(program, words, { stdio: ["ignore", "pipe", "inherit"], maxBuffer: 1 << 28 });
  const text = String(stdout);
  process.stdout.write(text);
  const line = [...text.matchAll(/^(\d+) passed, (\d+) failed/gm)].at(-1);
  if (line === undefined) return { passed: 0, failed: 1 };
  const counts = { passed: Number(line[1]), failed: Number(line[2]) };
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function jest() {
  fs.rmSync(JEST_REPORT, { force: true });
  const { status } = spawnSync("npx", ["jest", "--silent=false", "--json", `--outputFile=${JEST_REPORT}`], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (!fs.existsSync(JEST_REPORT)) return { passed: 0, failed: 1 };
  const report = JSON.parse(fs.readFileSync(JEST_REPORT, "utf8"));
  const broken = report.testResults.filter(
    (suite) => suite.status === "failed" && suite.assertionResults.length === 0,
  ).length;
  const counts = { passed: report.numPassedTests, failed: report.numFailedTests + broken };
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function packageScripts(prefix) {
  return Object.keys(JSON.parse(fs.readFileSync("package.json", "utf8")).scripts).filter((name) =>
    name.startsWith(prefix),
  );
}

function browser() {
  return findBrowser() === null ? "no Chromium found (set CHROMIUM to its path)" : null;
}

function corpus() {
  if (!fs.existsSync(CORPUS)) return "../shared/corpus is not here";
  return spawnSync("python3", ["--version"]).status === 0 ? null : "python3 is not here";
}
