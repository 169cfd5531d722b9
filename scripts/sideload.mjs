/**
 * `npm run sideload`: opens desktop Excel with the add-in. Microsoft's tool for it is fetched on demand, because it is heavy and cannot
 * be installed everywhere; where it could not work anyway, nothing is fetched and one sentence says what to do instead.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import https from "node:https";

const PANE = "https://localhost:3000/taskpane.html";
const TOOL = "office-addin-debugging@6";

/** Windows registers Excel as a class of its own; on a Mac it is an application. */
function hasExcel() {
  if (process.platform === "darwin") return fs.existsSync("/Applications/Microsoft Excel.app");
  if (process.platform !== "win32") return false;
  return spawnSync("reg", ["query", "HKEY_CLASSES_ROOT\\Excel.Application\\CurVer"]).status === 0;
}

/** Whether the certificate is trusted is Excel's own question: here it only matters that somebody answers. */
function isServed() {
  return new Promise((resolve) => {
    const request = https.get(PANE, { rejectUnauthorized: false }, ({ statusCode }) => resolve(statusCode === 200));
    request.on("error", () => resolve(false));
    request.setTimeout(3000, () => request.destroy());
  });
}

/** What keeps it from working, and what to do instead; null where nothing does. */
function obstacleTo({ isExcelThere, isServed }) {
  if (!isExcelThere) {
    return (
      "这台电脑没有桌面版 Excel：请在网页版 Excel 中选择“插入 → 加载项 → 上传我的加载项”，上传 manifest.xml；或用 npm start 打开浏览器工作台。\n" +
      "No desktop Excel on this computer: upload manifest.xml in Excel on the web (Insert, Add-ins, Upload My Add-in), or run npm start for the browser workbench."
    );
  }
  if (!isServed) {
    return (
      "面板的网页还没有启动：请先在另一个窗口运行 npm run build 和 npm run serve:excel，再运行 npm run sideload。\n" +
      "The pane's pages are not served yet: run npm run build and npm run serve:excel in another window first."
    );
  }
  return null;
}

const obstacle = obstacleTo({ isExcelThere: hasExcel(), isServed: await isServed() });
if (obstacle === null) {
  const tool = process.platform === "win32" ? "npx.cmd" : "npx";
  const { status } = spawnSync(tool, ["--yes", TOOL, "start", "manifest.xml", "desktop", "--no-debug"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  process.exitCode = status ?? 1;
} else {
  console.error(obstacle);
  process.exitCode = 1;
}
