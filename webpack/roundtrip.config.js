/** The round trip over a collection of workbooks (`npm run roundtrip`), as one file for Node. */
import path from "node:path";

export const roundtrip = {
  name: "roundtrip",
  target: "node20",
  mode: "production",
  devtool: false,
  entry: { roundtrip: "./bench/roundtrip/roundtrip.ts" },
  output: { path: path.resolve("dist/roundtrip"), filename: "[name].cjs", chunkFilename: "[name].cjs" },
  optimization: { minimize: false },
  performance: false,
};
