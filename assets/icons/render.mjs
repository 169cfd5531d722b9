/** Draws the PNG icons from the SVG sources beside this file: `node assets/icons/render.mjs`, after a change to one of them. */
import fs from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "../../test/end-to-end/find-browser.mjs";

const FOLDER = path.dirname(new URL(import.meta.url).pathname);
const SIZES = [16, 32, 64, 80, 128];

const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage();
for (const source of fs.readdirSync(FOLDER).filter((file) => file.endsWith(".svg"))) {
  const svg = fs.readFileSync(path.join(FOLDER, source), "utf8");
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    const file = path.join(FOLDER, source.replace(".svg", `-${size}.png`));
    await page.screenshot({ path: file, omitBackground: true });
  }
}
await browser.close();
