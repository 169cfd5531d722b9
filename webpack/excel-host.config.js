/** The parent page that plays Excel for the journeys. No part of the product. */
import path from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";

export const excelHost = {
  name: "excel-host",
  target: "web",
  mode: "development",
  devtool: false,
  entry: { host: "./test/excel-host/page/main.ts" },
  output: { path: path.resolve("dist/excel-host"), filename: "[name].js", clean: true },
  plugins: [new HtmlWebpackPlugin({ template: "test/excel-host/page/index.html" })],
  performance: false,
};
