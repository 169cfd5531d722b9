/** Runs the judges of ../shared/corpus over the command line of this checkout: one test a judge. */
import { spawnSync } from "node:child_process";
import path from "node:path";

const CORPUS = path.resolve("../shared/corpus");
const JUDGES = path.join(CORPUS, "books/judges");
const BOOKS = path.join(CORPUS, "books/dev");
const COMMAND = `node ${path.resolve("bin/jiping.cjs")}`;

const judges = [
  [
    "scoring standards",
    [path.join(CORPUS, "rules/judge.py"), path.join(CORPUS, "rules/dev.jsonl"), "--command", `${COMMAND} rule --json`],
  ],
  ["read", [path.join(JUDGES, "judge_read.py"), BOOKS, "--cmd", COMMAND]],
  ["score", [path.join(JUDGES, "judge_score.py"), BOOKS, "--cmd", COMMAND]],
  ["check", [path.join(JUDGES, "judge_check.py"), BOOKS, "--cmd", COMMAND]],
  ["review", [path.join(JUDGES, "judge_review.py"), BOOKS, "--cmd", COMMAND]],
  ["bad input", [path.join(JUDGES, "judge_bad.py"), path.join(CORPUS, "books/bad"), "--cmd", COMMAND]],
  [
    "round trip",
    [path.join(JUDGES, "judge_roundtrip.py"), path.join(CORPUS, "books/bad/rich-roundtrip.xlsx"), "--cmd", COMMAND],
  ],
];

let [passed, failed] = [0, 0];
for (const [name, words] of judges) {
  const { status, stdout, stderr } = spawnSync("python3", words, { encoding: "utf8", maxBuffer: 1 << 28 });
  const lines = stdout.trimEnd().split("\n");
  console.log(`${status === 0 ? "ok" : "NOT OK"} ${name}`);
  console.log(
    lines
      .slice(status === 0 ? -6 : -40)
      .map((line) => `    ${line}`)
      .join("\n"),
  );
  if (status !== 0 && stderr.trim() !== "")
    console.log(
      stderr
        .trimEnd()
        .split("\n")
        .slice(-5)
        .map((line) => `    ${line}`)
        .join("\n"),
    );
  if (status === 0) passed += 1;
  else failed += 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
