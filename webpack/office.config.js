/**
 * The pages for Excel, built twice from one source: with Microsoft's client from its CDN (`npm run build`), and with the client's
 * files beside the pane (`npm run build:intranet`), so that nothing outside the own server is ever asked for.
 * The address of the server is JIPING_ADDRESS, https://localhost:3000 where it is not given; JIPING_OFFICE_CDN names another of
 * Microsoft's servers for the client, such as the one of 21Vianet in China.
 */
import path from "node:path";
import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { firstScriptBudget } from "./pages.config.js";

const LOCAL = "https://localhost:3000";
const address = (process.env.JIPING_ADDRESS ?? LOCAL).replace(/\/+$/, "");

const CDN = process.env.JIPING_OFFICE_CDN ?? "https://appsforoffice.microsoft.com/lib/1/hosted/";
const CLIENT_FOLDER = "node_modules/@microsoft/office-js/dist";
/** What Excel on every platform loads of the client, and the languages of its own messages that we need. */
const CLIENT_FILES = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-*.js",
  "custom-functions-runtime.js",
  "zh-cn/*.js",
  "en-us/*.js",
];
const DEBUG_FILES = ["**/*.debug.js"];

/** Nothing but our own origin, and Microsoft's client where it comes from the CDN. Fluent sets styles from script. */
const policy = (clientSource) =>
  [
    "default-src 'self'",
    `script-src 'self'${clientSource}`,
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const PAGES = [
  { chunk: "taskpane", template: "src/taskpane/taskpane.html" },
  { chunk: "commands", template: "src/commands/commands.html" },
  { chunk: "message", template: "src/commands/message.html" },
  { chunk: "functions", template: "src/functions/functions.html" },
];

/** Local addresses in texts that leave the house: the manifest and the help links of the functions. */
const readdressed = (content) => content.toString().replaceAll(LOCAL, address);

function office({ name, folder, clientAddress, clientPatterns }) {
  const clientSource = clientAddress === CDN ? ` ${new URL(CDN).origin}` : "";
  return {
    name,
    target: ["web", "es2022"],
    mode: "production",
    devtool: false,
    entry: {
      taskpane: "./src/taskpane/main.tsx",
      commands: "./src/commands/main.ts",
      message: "./src/commands/message.ts",
      functions: "./src/functions/main.ts",
    },
    output: {
      path: path.resolve(folder),
      filename: "[name].js",
      chunkFilename: "[name].js",
      publicPath: "auto",
      clean: true,
    },
    experiments: { css: true },
    optimization: { splitChunks: false },
    performance: firstScriptBudget,
    plugins: [
      ...PAGES.map(
        ({ chunk, template }) =>
          new HtmlWebpackPlugin({
            filename: path.basename(template),
            template,
            chunks: [chunk],
            scriptLoading: "defer",
            minify: false,
            policy: policy(clientSource),
            officeClient: clientAddress,
          }),
      ),
      new CopyWebpackPlugin({
        patterns: [
          { from: "manifest.xml", transform: readdressed },
          { from: "src/functions/functions.json", transform: readdressed },
          // As it stands: a minimizer would write it in words that Internet Explorer does not know.
          { from: "src/taskpane/old-browser.js", info: { minimized: true } },
          { from: "src/taskpane/about.html" },
          { from: "src/commands/message.css" },
          { from: "assets/icons/*.png" },
          ...clientPatterns,
        ],
      }),
    ],
  };
}

export const officeCdn = office({
  name: "office",
  folder: "dist/office",
  clientAddress: CDN,
  clientPatterns: [],
});

/** Microsoft's files are copied as they are: never changed, never part of this repository. */
export const officeIntranet = office({
  name: "office-intranet",
  folder: "dist/office-intranet",
  clientAddress: "office-js/",
  clientPatterns: CLIENT_FILES.map((from) => ({
    from,
    context: CLIENT_FOLDER,
    to: "office-js/[path][name][ext]",
    info: { minimized: true },
    globOptions: { ignore: DEBUG_FILES },
  })),
});
