/** `npm start`: builds the workbench where it is missing or older than its sources, serves it on localhost and opens the sample. */
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import process from "node:process";
import { serveFolder } from "./serve-folder.mjs";

const FOLDER = "dist/workbench";
const PAGE = `${FOLDER}/index.html`;
const FIRST_PORT = 5173;

if (isOld()) {
  console.log("正在构建工作台…… Building the workbench …");
  const { status } = spawnSync("npm", ["run", "--silent", "build:workbench"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}
const { address } = await serve(FIRST_PORT);
const page = `${address}/#sample`;
console.log(`
绩评工作台 Jiping workbench:  ${page}

在 Excel 中使用（Windows、Mac、网页版）To use it in Excel instead:
  npm run build && npm run serve:excel    再运行 npm run sideload；见 docs/deployment.md

按 Ctrl+C 结束。 Ctrl+C ends it.
`);
if (process.env.CI === undefined && process.argv[2] !== "--no-open") openInBrowser(page);

/** Another program may hold the port. */
async function serve(port) {
  try {
    return await serveFolder(FOLDER, port);
  } catch (fault) {
    if (fault.code !== "EADDRINUSE" || port > FIRST_PORT + 20) throw fault;
    return serve(port + 1);
  }
}

function openInBrowser(url) {
  const [program, ...words] =
    process.platform === "win32"
      ? ["cmd", "/c", "start", "", url]
      : process.platform === "darwin"
        ? ["open", url]
        : ["xdg-open", url];
  // Without a desktop the printed address is enough.
  spawn(program, words, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

function isOld() {
  if (!fs.existsSync(PAGE)) return true;
  const built = fs.statSync(PAGE).mtimeMs;
  return ["src", "assets", "webpack", "package-lock.json"].some((place) => newest(place) > built);
}

function newest(place) {
  const stat = fs.statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...fs.readdirSync(place).map((name) => newest(`${place}/${name}`)));
}
