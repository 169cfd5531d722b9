/**
 * The pages for browsers. The workbench becomes one folder that works from a server of an intranet, from localhost and from a
 * USB stick: classic scripts, relative addresses, the sample inside.
 */
import path from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";

/** Nothing leaves the origin. Fluent and the grid set styles from script, which needs `unsafe-inline` for styles alone. */
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

export const workbench = {
  ...pages,
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
    new HtmlWebpackPlugin({
      template: "src/workbench/index.html",
      policy: POLICY,
      scriptLoading: "defer",
      minify: false,
    }),
  ],
};
