/** One source, several front doors: `webpack --config-name command-line` and so on; the parts stand in `webpack/`. */
import { bench } from "./webpack/bench.config.js";
import { commandLine } from "./webpack/command-line.config.js";
import { excelHost } from "./webpack/excel-host.config.js";
import { gallery } from "./webpack/gallery.config.js";
import { workbench } from "./webpack/pages.config.js";
import { roundtrip } from "./webpack/roundtrip.config.js";
import { officeCdn, officeIntranet } from "./webpack/office.config.js";

/** TypeScript through swc: types are checked by `npm run types`, once, not by every bundle. */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  },
};

const shared = {
  resolve: { extensions: [".ts", ".tsx", ".js"], extensionAlias: { ".js": [".ts", ".tsx", ".js"] } },
  module: { rules: [typescript] },
  stats: "errors-warnings",
};

export default [commandLine, bench, gallery, roundtrip, workbench, officeCdn, officeIntranet, excelHost].map(
  (config) => ({
    ...shared,
    ...config,
    resolve: { ...shared.resolve, ...config.resolve },
    module: { rules: [...shared.module.rules, ...(config.module?.rules ?? [])] },
  }),
);
