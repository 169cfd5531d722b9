/**
 * The pages for browsers. The workbench becomes one folder that works from a server of an intranet, from localhost and from a
 * USB stick: classic scripts, relative addresses, the sample inside.
 */
import path from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import webpack from "webpack";

const { BannerPlugin, Compilation } = webpack;

/**
 * Nothing leaves the origin. `unsafe-inline` is for styles alone: Fluent and the grid write style elements from script (tried without:
 * 18 refusals before the first cell is drawn). A nonce must be new with every answer of a server, and this folder needs none; hashes
 * would follow the words of two libraries.
 */
export const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * Most of the grid's functions run when it starts. The browser is told to compile them in a thread of its own while the script arrives,
 * not one by one in the page's (a third of a second). A browser that does not know the word takes it for a comment.
 */
const compiledBeside = new BannerPlugin({
  banner: "//# allFunctionsCalledOnLoad",
  raw: true,
  include: /^grid/,
  // After the minimizer, which would take it away; before the source map, which must count it.
  stage: Compilation.PROCESS_ASSETS_STAGE_DEV_TOOLING - 1,
});

const pages = {
  target: "web",
  mode: "production",
  devtool: false,
  experiments: { css: true },
  performance: false,
  // The grid is large: what did not change is not built again, and swc minifies ten times as fast.
  cache: { type: "filesystem" },
  optimization: {
    splitChunks: false,
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
  },
};

/** 1.6 times Microsoft's own React task pane (311 kB; `npm run bench -- pane-size` measures both): a first script above it fails the build. */
export const FIRST_SCRIPT_BYTES = 498_000;
export const firstScriptBudget = {
  hints: "error",
  maxEntrypointSize: FIRST_SCRIPT_BYTES,
  maxAssetSize: Number.MAX_SAFE_INTEGER,
  assetFilter: (name) => name.endsWith(".js"),
};

export const workbench = {
  ...pages,
  performance: firstScriptBudget,
  name: "workbench",
  entry: { workbench: "./src/workbench/main.tsx" },
  output: {
    path: path.resolve("dist/workbench"),
    filename: "[name].js",
    chunkFilename: "[name].js",
    publicPath: "auto",
    clean: true,
  },
  module: { rules: [{ test: /\.xlsx$/, type: "asset/inline" }] },
  plugins: [
    compiledBeside,
    new HtmlWebpackPlugin({
      template: "src/workbench/index.html",
      policy: POLICY,
      scriptLoading: "defer",
      minify: false,
    }),
  ],
};
