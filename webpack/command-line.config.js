/** The command line as one file for Node: `bin/jiping.cjs` loads it, so that it starts without resolving packages. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const SAMPLE = path.resolve("assets/samples/hongta.xlsx");

/** Scores the sample once with the new bundle and keeps the code that Node compiled for that beside it. */
const keepCompiledCode = {
  apply(compiler) {
    compiler.hooks.done.tap("keep compiled code", ({ compilation }) => {
      if (compilation.errors.length > 0) return;
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), "jiping-build-"));
      const bundle = path.join(compilation.outputOptions.path, "jiping.cjs");
      const words = ["score", SAMPLE, "-o", path.join(folder, "sample.xlsx")];
      spawnSync(process.execPath, [path.resolve("webpack/keep-compiled-code.cjs"), bundle, ...words], {
        stdio: "ignore",
      });
      fs.rmSync(folder, { recursive: true });
    });
  },
};

export const commandLine = {
  name: "command-line",
  target: "node20",
  mode: "production",
  devtool: false,
  entry: { jiping: "./src/cli/main.ts" },
  output: {
    path: path.resolve("dist/cli"),
    filename: "[name].cjs",
    chunkFilename: "[name].cjs",
    library: { type: "commonjs2" },
    clean: true,
  },
  optimization: { minimize: true },
  plugins: [keepCompiledCode],
  performance: false,
};
