/** The command line as one file for Node: `bin/jiping.cjs` loads it, so that it starts without resolving packages. */
import path from "node:path";

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
  performance: false,
};
