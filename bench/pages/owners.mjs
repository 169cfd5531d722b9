/** Whose code a line of a built script is, by its source map: ours, the grid's, React's and Fluent's, or the browser's own. */
import fs from "node:fs";
import { SourceMap } from "node:module";
import path from "node:path";

const PACKAGES = [
  ["react", /node_modules\/(?:react|react-dom|scheduler|@fluentui|@griffel|tabster|keyborg)\//],
  ["grid", /node_modules\//],
  ["ours", /(?:^|\/)src\//],
  // Scripts that are being loaded: what has no place in the sources.
  ["browser", /webpack\/(?:bootstrap|runtime)|^[\w-]+\.js$/],
];

/** @param folder where the scripts and their maps are */
export function ownersIn(folder) {
  const maps = new Map();
  const mapOf = (script) => {
    if (!maps.has(script)) {
      const file = path.join(folder, `${script}.map`);
      maps.set(script, fs.existsSync(file) ? new SourceMap(JSON.parse(fs.readFileSync(file, "utf8"))) : null);
    }
    return maps.get(script);
  };
  return ({ url, functionName, lineNumber, columnNumber }) => {
    const script = url.split("/").at(-1) ?? "";
    if (script === "" || !script.endsWith(".js")) return { owner: "browser", place: functionName };
    const source = mapOf(script)?.findEntry(lineNumber, columnNumber)?.originalSource ?? script;
    const owner = PACKAGES.find(([, pattern]) => pattern.test(source))?.[0] ?? "ours";
    return { owner, place: `${source.replace(/^.*(?:node_modules|\/src)\//, "")} ${functionName}` };
  };
}
