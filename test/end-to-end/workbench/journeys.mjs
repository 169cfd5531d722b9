/** The journeys, in the order in which a person would make them. */
import { spawnSync } from "node:child_process";
import { contains, equal, isTrue } from "./expect.mjs";

export const JOURNEYS = [
  {
    name: "first run: says what it does and reads nothing unasked",
    async run(desk) {
      await desk.start();
      await desk.shot("first-run");
      contains(await desk.pane.innerText(), "每一分都说得清", "the first view");
      equal(await desk.pane.getByRole("tab").count(), 0, "tabs before anything was read");
    },
  },
  {
    name: "open the sample, score, preview, write, reports: 67.4 中 and the tables in the grid",
    async run(desk) {
      await desk.openSample();
      await desk.read();
      await desk.shot("overview");
      equal(await desk.pane.locator(".score-total").innerText(), "67.4", "total");
      equal(await desk.pane.locator(".grade").innerText(), "中", "grade");
      contains(await desk.pane.locator(".score-note").innerText(), "12.6", "distance to the next grade");
      await desk.button("查看将写入的内容").click();
      await desk.pane.getByText("不会改动").waitFor();
      await desk.shot("preview");
      const kept = await desk.pane.innerText();
      contains(kept, "您填的得分", "scores that stay");
      await desk.pane.getByRole("button", { name: /^写入 \d+ 格$/ }).click();
      await desk.pane.getByText("并逐格核对无误").waitFor();
      await desk.shot("receipt");
      await desk.button("生成报表").click();
      await desk.pane.getByText("选择要生成的工作表").waitFor();
      await desk.shot("reports");
      await desk.pane.getByRole("button", { name: /^生成 \d 张工作表$/ }).click();
      await desk.pane.getByRole("heading", { name: /新建/ }).waitFor();
      await desk.shot("reports-preview");
      await desk.pane.getByRole("button", { name: /^(?:写入|生成) \d/ }).click();
      await desk.pane.getByText("核对无误").waitFor();
      await desk.shot("reports-written");
    },
  },
];
void spawnSync;
void isTrue;
