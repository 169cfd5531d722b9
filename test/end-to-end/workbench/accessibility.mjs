/**
 * axe-core over every state of the pane, light and dark, Chinese and English, at the design's narrow and wide ends, and in the colours
 * that a system forces; then over the page around it.
 */
import fs from "node:fs";
import { createRequire } from "node:module";
import { equal } from "./expect.mjs";
import { SAMPLE } from "./desk.mjs";

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const LOOKS = [
  ["light", "zh-CN", 350, {}],
  ["dark", "zh-CN", 350, {}],
  ["light", "en", 320, {}],
  ["dark", "en", 600, {}],
  ["light", "zh-CN", 351, { forcedColors: "active", reducedMotion: "reduce" }],
];

/** What axe finds wrong, one line a rule. The grid's own elements are not ours to mend. */
async function violations(page) {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations: found } = await window.axe.run({ exclude: [".grid-place"] }, { resultTypes: ["violations"] });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
  });
}

/** One journey a look: it fails with the list of what axe found, and with what is wider than the pane. */
const OF_THE_PANE = LOOKS.map(([theme, language, width, settings]) => ({
  name: `accessibility and width of every state: ${theme}, ${language}, ${width} px${settings.forcedColors === undefined ? "" : ", forced colours"}`,
  page: "gallery",
  settings: { ...settings, viewport: { width, height: 720 } },
  async run({ page, address, trouble }) {
    await page.goto(`${address}/`);
    const states = await page.evaluate(() => document.documentElement.dataset.states.split(" "));
    for (const state of states) {
      await page.goto("about:blank");
      await page.goto(`${address}/#${state}/${theme}/${language}`);
      await page.locator(".pane .footer").waitFor();
      const found = await violations(page);
      trouble.push(...found.map((violation) => `${state}: ${violation}`));
      const wide = await page.evaluate(() => {
        const place = document.querySelector(".content");
        const tabs = document.querySelector(".tabs");
        return Math.max(place.scrollWidth - place.clientWidth, tabs === null ? 0 : tabs.scrollWidth - tabs.clientWidth);
      });
      if (wide > 0) trouble.push(`${state}: ${wide} px too wide`);
      await page.screenshot({ path: `out/screenshots/pane/${state}-${width}-${theme}-${language}.png` });
    }
  },
}));

/** The page with its notices, from before the first file to the question about unsaved changes. */
const OF_THE_PAGE = ["light", "dark"].map((colorScheme) => ({
  name: `accessibility of the page around the pane: ${colorScheme}`,
  settings: { colorScheme },
  async run(desk) {
    const check = async (state) => {
      desk.trouble.push(...(await violations(desk.page)).map((violation) => `${state}: ${violation}`));
      await desk.shot(state);
    };
    await desk.start();
    await check("empty");
    await desk.openFile({ name: "说明.xlsx", mimeType: "", buffer: Buffer.from("这不是工作簿") });
    await desk.page.getByRole("alert").waitFor();
    await check("refused");
    await desk.openSample();
    await desk.read();
    await check("open");
    await desk.type("H24", "30%");
    await desk.page.getByText("有未保存的修改").waitFor();
    await desk.openFile(SAMPLE);
    await desk.page.getByText("打开别的文件会丢掉它们").waitFor();
    await check("unsaved");
    await desk.button("先不打开").click();
    const isInBar = await desk.page.evaluate(() =>
      document.querySelector(".desk-bar").contains(document.activeElement),
    );
    equal(isInBar, true, "the focus is back in the bar");
  },
}));

export const ACCESSIBILITY = [...OF_THE_PANE, ...OF_THE_PAGE];
