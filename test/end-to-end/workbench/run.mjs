/**
 * Journeys through the workbench in Chromium, each with pictures in out/screenshots/workbench. Prints `N passed, N failed`.
 * JIPING_DIST names another folder with the built pages; JIPING_SLOWDOWN=4 lets the browser have a quarter of the machine's speed.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { serveFolder } from "../../../scripts/serve-folder.mjs";
import { findBrowser } from "../find-browser.mjs";
import { ACCESSIBILITY } from "./accessibility.mjs";
import { Desk } from "./desk.mjs";
import { JOURNEYS } from "./journeys.mjs";
import { LARGE_JOURNEYS } from "./large-journeys.mjs";
import { ROUNDTRIP_JOURNEYS } from "./roundtrip-journeys.mjs";

const wanted = process.argv[2] ?? "";
const dist = process.env.JIPING_DIST ?? "dist";
const slowdown = Number(process.env.JIPING_SLOWDOWN ?? "1");
if (process.env.JIPING_BUILT === undefined) {
  for (const name of ["workbench", "gallery", "command-line"]) {
    const { status } = spawnSync("npx", ["webpack", "--config-name", name, "--stats=errors-only"], {
      stdio: "inherit",
    });
    if (status !== 0) process.exit(1);
  }
}
fs.mkdirSync("out/screenshots/workbench", { recursive: true });
const servers = {
  workbench: await serveFolder(`${dist}/workbench`),
  gallery: await serveFolder(`${dist}/gallery`),
  folder: { address: pathToFileURL(`${dist}/workbench`).href, stop: () => undefined },
};
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
/** For a state to come about; journeys wait for states, never for a time. */
const PATIENCE = 30_000;
let [passed, failed] = [0, 0];
for (const [index, journey] of [...JOURNEYS, ...ROUNDTRIP_JOURNEYS, ...LARGE_JOURNEYS, ...ACCESSIBILITY].entries()) {
  if (!journey.name.includes(wanted)) continue;
  const absent = (journey.needs ?? []).find((file) => !fs.existsSync(file));
  if (absent !== undefined) {
    console.log(`– ${journey.name}: skipped, ${absent} is not here`);
    continue;
  }
  // A machine under load may lose a journey to its clock: it gets a second, fresh page, and the first fault is told.
  const isDone = (await attempt(journey, index, "first try")) || (await attempt(journey, index, "second try"));
  if (isDone) passed += 1;
  else failed += 1;
}
await browser.close();
for (const server of Object.values(servers)) server.stop();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function attempt({ name, page = "workbench", settings = {}, run }, index, which) {
  const context = await browser.newContext({
    locale: "zh-CN",
    viewport: { width: 1366, height: 768 },
    acceptDownloads: true,
    ...settings,
  });
  context.setDefaultTimeout(PATIENCE * slowdown);
  const tab = await context.newPage();
  if (slowdown > 1) {
    const devtools = await context.newCDPSession(tab);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  }
  const desk = new Desk(tab, servers[page].address, `${String(index + 1).padStart(2, "0")}-`);
  const started = Date.now();
  try {
    await run(desk);
    if (desk.trouble.length > 0) throw new Error(desk.trouble.join("\n"));
    console.log(`✓ ${name} (${which}, ${Date.now() - started} ms)`);
    return true;
  } catch (fault) {
    const lines = String(fault.message ?? fault).split("\n");
    console.log(`✗ ${name} (${which})\n  ${lines.slice(0, 12).join("\n  ")}`);
    await desk.shot("failed").catch(() => undefined);
    return false;
  } finally {
    await context.close();
  }
}
