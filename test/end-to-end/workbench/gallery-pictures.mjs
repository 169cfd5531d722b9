/** Pictures of every state of the pane: `node test/end-to-end/workbench/gallery-pictures.mjs [width] [theme] [language] [state…]`. */
import path from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "../find-browser.mjs";

const [width = "350", theme = "light", language = "zh-CN", ...wanted] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ["--no-sandbox", "--disable-gpu", "--allow-file-access-from-files"],
});
const page = await browser.newPage({ viewport: { width: Number(width), height: 720 } });
let shown = "";
page.on("pageerror", (fault) => console.error(`${shown}: page error:`, fault.stack));
page.on("console", (message) => message.type() === "error" && console.error("console:", message.text()));
const address = `file://${path.resolve("dist/gallery/index.html")}`;
await page.goto(address);
const states = await page.evaluate(() => document.documentElement.dataset.states.split(" "));
for (const state of wanted.length > 0 ? wanted : states) {
  shown = state;
  await page.goto("about:blank");
  await page.goto(`${address}#${state}/${theme}/${language}`);
  await page.waitForTimeout(150);
  const wide = await page.evaluate(
    () => document.querySelector(".content")?.scrollWidth - document.querySelector(".content")?.clientWidth,
  );
  if (wide > 0) console.log(`${state}: ${wide} px too wide`);
  await page.screenshot({ path: `out/screenshots/pane/${state}-${width}-${theme}-${language}.png` });
}
await browser.close();
