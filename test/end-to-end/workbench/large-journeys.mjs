/** A workbook of ten thousand indicators: the same acts as with twenty, and the page answers all the while. */
import { contains, equal } from "./expect.mjs";
import { largeWorkbook } from "./large-workbook.mjs";
import { timed, watchLongTasks } from "./long-tasks.mjs";

const COUNT = 10_000;

export const LARGE_JOURNEYS = [
  {
    name: "ten thousand indicators: opened, scored, previewed, written, rescored after an edit",
    async run(desk) {
      const { page, pane } = desk;
      await watchLongTasks(page);
      await timed(page, "start", () => desk.start());
      const file = { name: "一万项.xlsx", mimeType: "", buffer: Buffer.from(largeWorkbook(COUNT)) };
      await timed(page, "open", async () => {
        await desk.openFile(file);
        await desk.opened();
      });
      await timed(page, "read and score", () => desk.read());
      // The hundredth part of 1% to 100%, each rounded to two places, a hundred times over: 51.
      equal(await pane.locator(".score-total").innerText(), "51", "total");
      await timed(page, "indicators", async () => {
        await desk.tab("指标");
        await pane.getByRole("tree").waitFor();
      });
      await timed(page, "to the last indicator", async () => {
        await pane.getByRole("treeitem").first().focus();
        await page.keyboard.press("End");
        await desk.row(`第${COUNT}项任务完成率`).waitFor();
      });
      contains(await desk.row(`第${COUNT}项任务完成率`).innerText(), "0.01 / 0.01", "score of the last indicator");
      await desk.tab("总览");
      const write = pane.getByRole("button", { name: /^写入 \d+ 格$/ });
      await timed(page, "plan", async () => {
        await desk.button("查看将写入的内容").click();
        await write.waitFor();
      });
      await timed(page, "write", async () => {
        await write.click();
        await pane.getByText("并逐格核对无误").waitFor({ timeout: 90_000 });
      });
      await desk.shot("written");
      await timed(page, "go to a cell", () => desk.goTo("F2"));
      await timed(page, "edit, and what it changes", async () => {
        await page.keyboard.type("88%", { delay: 15 });
        await page.keyboard.press("Enter");
        await pane.getByText("第1项任务完成率").first().waitFor({ timeout: 60_000 });
      });
      contains(
        await pane.getByRole("status").filter({ hasText: "F2" }).first().innerText(),
        "0.01",
        "the score that follows",
      );
      await desk.shot("edited");
    },
  },
];
