/** Every state of the pane as one page, for pictures and the accessibility check. No part of the product. */
import path from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";

export const gallery = {
  name: "gallery",
  target: "web",
  mode: "development",
  devtool: false,
  entry: { gallery: "./test/end-to-end/workbench/gallery.tsx" },
  output: { path: path.resolve("dist/gallery"), filename: "[name].js", clean: true },
  experiments: { css: true },
  plugins: [
    new HtmlWebpackPlugin({
      templateContent:
        '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8" /><title>绩评</title><link rel="icon" href="data:," /></head><body></body></html>',
    }),
  ],
  performance: false,
};
