/**
 * Journeys in Chromium through Microsoft's unmodified client against our Excel host, with pictures in out/screenshots/excel.
 * Prints `N passed, N failed`. With JIPING_BUILT set, the builds in dist are taken as they are; JIPING_SLOWER=4 makes the browser's
 * processor four times as slow, because no journey may depend on the speed of a machine.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { chromium } from "playwright-core";
import { findBrowser } from "../find-browser.mjs";
import { ExcelPage } from "./excel-page.mjs";
import { JOURNEYS } from "./journeys.mjs";

const wanted = process.argv[2] ?? "";
const slower = Number(process.env.JIPING_SLOWER ?? "1");
const BUILDS = ["office", "office-intranet", "excel-host"];
if (process.env.JIPING_BUILT === undefined) {
  const names = BUILDS.flatMap((name) => ["--config-name", name]);
  const { status } = spawnSync("npx", ["webpack", ...names, "--stats=errors-only"], { stdio: "inherit" });
  if (status !== 0) process.exit(1);
}
fs.mkdirSync("out/screenshots/excel", { recursive: true });

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
/** Playwright's own list turns the partitioning of third-party storage off, which blocks storage in a frame; any list of ours replaces it. */
const launch = (blocksStorage) =>
  chromium.launch({
    executablePath: findBrowser(),
    args: blocksStorage ? ARGUMENTS : [...ARGUMENTS, "--disable-features=Translate"],
  });

let [passed, failed] = [0, 0];
for (const [index, journey] of JOURNEYS.entries()) {
  if (!journey.name.includes(wanted)) continue;
  // A machine under load may lose a journey to its clock: it gets a second, fresh browser, and the first fault is told.
  const isDone = (await attempt(journey, index, "first try")) || (await attempt(journey, index, "second try"));
  if (isDone) passed += 1;
  else failed += 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function attempt(journey, index, which) {
  const { name, settings = {}, build = "dist/office-intranet", blocksStorage = false, run } = journey;
  const browser = await launch(blocksStorage);
  const context = await browser.newContext({
    locale: "zh-CN",
    viewport: { width: 1280, height: 780 },
    ignoreHTTPSErrors: true,
    ...settings,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000 * slower);
  if (slower > 1) {
    const protocol = await context.newCDPSession(page);
    await protocol.send("Emulation.setCPUThrottlingRate", { rate: slower });
  }
  if (blocksStorage)
    await page.addInitScript(() =>
      Object.defineProperty(window, "indexedDB", {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      }),
    );
  const excel = new ExcelPage(page, build, `${String(index + 1).padStart(2, "0")}-`);
  const started = Date.now();
  try {
    await run(excel);
    if (excel.trouble.length > 0) throw new Error(excel.trouble.join("\n"));
    console.log(`✓ ${name} (${which}, ${Date.now() - started} ms)`);
    return true;
  } catch (fault) {
    const lines = String(fault.message ?? fault)
      .split("\n")
      .slice(0, 12);
    console.log(`✗ ${name} (${which})\n  ${lines.join("\n  ")}`);
    if (excel.trouble.length > 0) console.log(`  ${excel.trouble.slice(0, 5).join("\n  ")}`);
    await excel.shot("failed").catch(() => undefined);
    return false;
  } finally {
    await browser.close();
  }
}
