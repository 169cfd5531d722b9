/**
 * The command line and the thread of a batch, each as one file for Node, so that they start without resolving packages; beside each its
 * launcher and its compiled code (see bin/launch-bundle.cjs and bin/launch-thread.cjs).
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const LAUNCHER = path.join(ROOT, "bin/launch-bundle.cjs");
const THREAD_LAUNCHER = path.join(ROOT, "bin/launch-thread.cjs");
const SAMPLES = path.join(ROOT, "assets/samples");

const entry = { jiping: "./src/cli/main.ts", "batch-thread": "./src/cli/batch/batch-worker.ts" };

/** What each bundle is run with once, so that exactly the code that this needs is kept. */
const runs = (scratch) => ({
  jiping: ["score", path.join(SAMPLES, "hongta.xlsx"), "-o", path.join(scratch, "scored.xlsx"), "--json"],
  "batch-thread": ["batch", SAMPLES, "-o", path.join(scratch, "batch"), "--threads", "1"],
});

const launchers = {
  apply(compiler) {
    compiler.hooks.done.tap("launchers", ({ compilation }) => {
      if (compilation.errors.length > 0) return;
      const output = compilation.outputOptions.path;
      const scratch = fs.mkdtempSync(path.join(os.tmpdir(), "jiping-build-"));
      for (const bundle of Object.keys(entry)) fs.copyFileSync(LAUNCHER, path.join(output, `${bundle}.cjs`));
      fs.copyFileSync(THREAD_LAUNCHER, path.join(output, path.basename(THREAD_LAUNCHER)));
      for (const [bundle, words] of Object.entries(runs(scratch))) {
        const program = path.join(ROOT, "webpack/keep-compiled-code.cjs");
        const run = spawnSync(process.execPath, [program, bundle, path.join(output, "jiping.cjs"), ...words]);
        if (run.status !== 0) compilation.warnings.push(new Error(`no compiled code for ${bundle}: ${run.stderr}`));
      }
      fs.rmSync(scratch, { recursive: true });
    });
  },
};

export const commandLine = {
  name: "command-line",
  target: "node20",
  mode: "production",
  devtool: false,
  entry,
  resolve: { alias: { fflate$: path.join(ROOT, "webpack/fflate-on-demand.cjs") } },
  output: {
    path: path.resolve("dist/cli"),
    filename: "[name].bundle.cjs",
    chunkFilename: "[name].cjs",
    library: { type: "commonjs2" },
    clean: true,
  },
  node: { __dirname: false },
  optimization: { minimize: true },
  plugins: [launchers],
  performance: false,
};
