/** axe-core over every state of the pane, light and dark, Chinese and English, at the design's narrow and wide ends. */
import { createRequire } from "node:module";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const LOOKS = [
  ["light", "zh-CN", 350],
  ["dark", "zh-CN", 350],
  ["light", "en", 320],
  ["dark", "en", 600],
];

/** One journey a look: it fails with the list of what axe found, and with what is wider than the pane. */
export const ACCESSIBILITY = LOOKS.map(([theme, language, width]) => ({
  name: `accessibility and width of every state: ${theme}, ${language}, ${width} px`,
  page: "gallery",
  settings: { viewport: { width, height: 720 } },
  async run({ page, address, trouble }) {
    await page.goto(`${address}/`);
    const states = await page.evaluate(() => document.documentElement.dataset.states.split(" "));
    for (const state of states) {
      await page.goto("about:blank");
      await page.goto(`${address}/#${state}/${theme}/${language}`);
      await page.locator(".pane .footer").waitFor();
      await page.addScriptTag({ path: AXE });
      const found = await page.evaluate(async () => {
        const { violations } = await window.axe.run(document, { resultTypes: ["violations"] });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
      });
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
