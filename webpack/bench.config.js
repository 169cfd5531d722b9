/** Benchmarks, each one file for Node: every `bench/<topic>/*.bench.ts` becomes `dist/bench/<topic>-<name>.cjs`. */
import fs from "node:fs";
import path from "node:path";

const folder = path.resolve("bench");

const entry = Object.fromEntries(
  fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((topic) => topic.isDirectory() && topic.name !== "node_modules")
    .flatMap((topic) =>
      fs
        .readdirSync(path.join(folder, topic.name))
        .filter((file) => file.endsWith(".bench.ts"))
        .map((file) => [`${topic.name}-${file.replace(".bench.ts", "")}`, path.join(folder, topic.name, file)]),
    ),
);

export const bench = {
  name: "bench",
  target: "node20",
  mode: "production",
  devtool: false,
  entry,
  output: { path: path.resolve("dist/bench"), filename: "[name].cjs", library: { type: "commonjs2" }, clean: true },
  // What is compared with is fetched on demand into bench/node_modules: it is no part of the product.
  externals: [
    ({ request }, done) => (request?.startsWith("compared:") ? done(null, `commonjs ${request.slice(9)}`) : done()),
  ],
  optimization: { minimize: false },
  performance: false,
};
