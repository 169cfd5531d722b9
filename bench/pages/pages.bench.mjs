/**
 * The workbench in Chromium: first paint, when it can be used, and a workbook of ten thousand indicators opened, scored, written and
 * edited; every task above 50 ms with the share of its time that our code, the grid, React and the browser itself took. The times of
 * another machine are others; whose they are is not.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { chromium } from "playwright-core";
import { serveFolder } from "../../scripts/serve-folder.mjs";
import { findBrowser } from "../../test/end-to-end/find-browser.mjs";
import { Desk } from "../../test/end-to-end/workbench/desk.mjs";
import { largeWorkbook } from "../../test/end-to-end/workbench/large-workbook.mjs";
import { HeldUp } from "./held-up.mjs";
import { ownersIn } from "./owners.mjs";

const COUNT = 10_000;
const FOLDER = path.resolve(process.env.JIPING_BENCH_PAGES ?? "dist/bench-pages");
const ROUNDS = 5;
/** What a task may take without being told. */
const BUDGET_MS = 50;
const isDetailed = process.env.JIPING_BENCH_DETAILS !== undefined;

if (process.env.JIPING_BUILT === undefined) {
  const words = [
    "webpack",
    "--config-name",
    "workbench",
    "--devtool",
    "source-map",
    "--no-cache",
    "--output-path",
    FOLDER,
  ];
  spawnSync("npx", [...words, "--stats=errors-only"], { stdio: "inherit" });
}
const server = await serveFolder(FOLDER);
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
const newPage = async () =>
  (await browser.newContext({ locale: "zh-CN", viewport: { width: 1366, height: 768 } })).newPage();

await starts();
await largeBook();
await browser.close();
server.stop();

/** Medians over fresh pages. */
async function starts() {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await newPage();
    await page.goto(server.address);
    await page.getByRole("button", { name: "打开示例" }).waitFor();
    rounds.push(
      await page.evaluate(async () => {
        // The browser may tell of the paint only after the first screen stands.
        const paint = await new Promise((resolve) => {
          const watch = (list) => list.getEntriesByName("first-contentful-paint").forEach(resolve);
          new PerformanceObserver(watch).observe({ type: "paint", buffered: true });
        });
        return {
          paint: paint.startTime,
          usable: performance.getEntriesByName("usable")[0]?.startTime ?? performance.now(),
        };
      }),
    );
    await page.context().close();
  }
  const median = (name) => rounds.map((round) => round[name]).sort((one, other) => one - other)[ROUNDS >> 1];
  console.log(
    `  first paint ${median("paint").toFixed(0)} ms, usable ${median("usable").toFixed(0)} ms after navigation`,
  );
}

async function largeBook() {
  const page = await newPage();
  const heldUp = await HeldUp.on(page, ownersIn(FOLDER));
  const desk = new Desk(page, server.address, "bench-");
  const { pane } = desk;
  const file = { name: "一万项.xlsx", mimeType: "", buffer: Buffer.from(largeWorkbook(COUNT)) };
  const write = pane.getByRole("button", { name: /^写入 \d+ 格$/ });
  const stages = [
    ["start", () => desk.start()],
    ["open", () => desk.openFile(file).then(() => desk.opened())],
    ["read and score", () => desk.read()],
    ["indicators", () => desk.tab("指标").then(() => pane.getByRole("tree").waitFor())],
    [
      "to the last indicator",
      async () => {
        await pane.getByRole("treeitem").first().focus();
        await page.keyboard.press("End");
        await desk.row(`第${COUNT}项任务完成率`).waitFor();
      },
    ],
    [
      "plan",
      () =>
        desk
          .tab("总览")
          .then(() => desk.button("查看将写入的内容").click())
          .then(() => write.waitFor()),
    ],
    ["write", () => write.click().then(() => pane.getByText("并逐格核对无误").waitFor({ timeout: 120_000 }))],
    [
      "edit, and what it changes",
      async () => {
        await desk.type("F2", "88%");
        await pane.getByText("第1项任务完成率").first().waitFor({ timeout: 60_000 });
      },
    ],
  ];
  for (const [name, work] of stages) tell(name, await heldUp.during(page, work));
  await page.context().close();
}

function tell(name, { took, tasks }) {
  const long = tasks.filter(({ duration }) => duration > BUDGET_MS);
  const ours = Math.max(0, ...long.map(({ owners }) => owners.ours));
  console.log(
    `  ${name.padEnd(26)} ${took.toFixed(0).padStart(6)} ms; most of ours in one task: ${ours.toFixed(0)} ms`,
  );
  for (const { duration, owners, asked, most } of long) {
    const shares = Object.entries(owners)
      .filter(([, spent]) => spent >= 1)
      .map(([owner, spent]) => `${owner} ${spent.toFixed(0)}`);
    console.log(
      `      ${duration.toFixed(0).padStart(5)} ms: ${shares.join(", ")}; called by ours ${asked.toFixed(0)}`,
    );
    if (isDetailed) for (const [place, spent] of most) console.log(`              ${spent.toFixed(0)} ${place}`);
  }
}
