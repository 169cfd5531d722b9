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
  plugins: [new HtmlWebpackPlugin({ title: "绩评" })],
  performance: false,
};
