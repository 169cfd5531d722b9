/** The journeys, in the order in which a person would make them. */
import fs from "node:fs";
import { contains, equal, isTrue } from "./expect.mjs";
import { SAMPLE } from "./desk.mjs";
import { commandLine, encryptedFile, packageText, sameParts } from "./files.mjs";

/** Parts that a scoring may change: sheets, styles, lists of parts, and what is dropped with recalculation. */
const PLANNED =
  /^(?:xl\/worksheets\/sheet\d+\.xml|xl\/styles\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|\[Content_Types\]\.xml|docProps\/app\.xml|xl\/calcChain\.xml)$/;

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
  {
    name: "why: the words used are underlined, every input has its cell, for three kinds of rules",
    async run(desk) {
      await desk.openSample();
      await desk.read();
      await desk.tab("指标");
      await desk.shot("indicators");
      for (const [name, words] of [
        ["开工及时率", "开工及时率×分值"],
        ["投诉、上访事件处理率", "处理率达到100%的得1分"],
        ["受益对象满意度", "满意度×分值"],
      ]) {
        await desk.row(name).last().click();
        await desk.pane.getByRole("heading", { name: "评分标准" }).waitFor();
        contains((await desk.pane.locator(".mark-used").allInnerTexts()).join(""), words, `words used for ${name}`);
        contains(await desk.pane.innerText(), "理解为", `the rule of ${name}`);
        isTrue((await desk.pane.locator(".pairs .chip-cell").count()) >= 2, `inputs of ${name} have their cells`);
        await desk.shot(`why-${name.slice(0, 4)}`);
        await desk.page.keyboard.press("Escape");
        await desk.pane.getByRole("tree").waitFor();
      }
    },
  },
  {
    name: "selection: a cell selected in the grid marks its indicator and takes the view of why along; a missing value names its cell",
    async run(desk) {
      await desk.openSample();
      await desk.clear("H23");
      await desk.read();
      await desk.tab("指标");
      await desk.goTo("H24");
      await desk.pane.locator("[role=treeitem][aria-selected=true]").filter({ hasText: "开工及时率" }).waitFor();
      const hasGridFocus = () =>
        desk.page.evaluate(() => document.querySelector(".grid").contains(document.activeElement));
      isTrue(await hasGridFocus(), "the focus stays in the grid");
      await desk.shot("marked");
      await desk.row("专债资金支付及时率").last().click();
      await desk.pane.getByRole("row", { name: "实际完成值 定位到 H23 没有填" }).waitFor();
      await desk.shot("missing");
      await desk.goTo("J27");
      await desk.pane.getByRole("heading", { name: "联动、连片实施率" }).waitFor();
      isTrue(await hasGridFocus(), "the focus stays in the grid while the view goes along");
      // A chip shows its cell and leaves view and focus where they are.
      await desk.pane.getByRole("button", { name: "定位到 H27" }).click();
      await desk.settled();
      equal(
        await desk.pane.locator(".back-title").innerText(),
        "联动、连片实施率",
        "the view after a chip was pressed",
      );
      isTrue(!(await hasGridFocus()), "the focus stays in the pane");
    },
  },
  {
    name: "evidence: the questionnaire's figure is taken as actual value, shown first, and taken back",
    async run(desk) {
      await desk.openSample();
      await desk.clear("H33");
      await desk.read();
      await desk.tab("指标");
      await desk.row("受益对象满意度").last().click();
      await desk.pane.getByRole("heading", { name: "别的工作表给出的实际完成值" }).waitFor();
      contains(await desk.pane.innerText(), "83/223", "the working of the offer");
      await desk.shot("offer");
      await desk.button("填入 37.22%，先看改动").click();
      const write = desk.pane.getByRole("button", { name: "写入 1 格" });
      await write.waitFor();
      contains(await desk.pane.locator(".content").innerText(), "H33", "the cell in the preview");
      await desk.shot("preview");
      await write.click();
      await desk.pane.getByText("已写入 1 格，并逐格核对无误").waitFor();
      await desk.pane.locator(".score-total").filter({ hasText: "67.4" }).waitFor();
      await desk.shot("written");
      await desk.button("撤销本次写入").click();
      await desk.pane.getByText("已撤销，1 格恢复原样").waitFor();
      await desk.pane.locator(".score-note").filter({ hasText: "1 项" }).waitFor();
    },
  },
  {
    name: "judgement: ticking points writes score, reason and 评分依据",
    async run(desk) {
      await desk.openSample();
      await desk.clear("K6");
      await desk.clear("L6");
      await desk.read();
      contains(await desk.pane.locator(".score-note").innerText(), "1 项、4 分待定", "open points");
      equal(await desk.pane.locator(".grade").count(), 0, "grades while points are open");
      await desk.shot("partial");
      await desk.tab("指标");
      await desk.button("处理下一项").click();
      await desk.pane.getByRole("heading", { name: "符合的要点请打勾" }).waitFor();
      equal(await desk.pane.getByRole("checkbox", { checked: true }).count(), 0, "points ticked beforehand");
      await desk.pane.getByRole("checkbox").nth(0).check();
      await desk.pane.getByRole("checkbox").nth(1).check();
      await desk.pane.locator(".long-changes li").first().waitFor();
      await desk.shot("judgement");
      equal(await desk.pane.locator(".indicator-score").innerText(), "2", "score of two points of four");
      await desk.button("写入判定，看下一项").click();
      await desk.pane.locator(".pairs").getByText("评审判定").waitFor();
      await desk.page.keyboard.press("Escape");
      await desk.tab("总览");
      await desk.shot("judged");
      equal(await desk.pane.locator(".score-total").innerText(), "67.4", "total after the judgement");
    },
  },
  {
    name: "an edited actual value marks what is stale; rescoring follows, undo and redo take it back",
    async run(desk) {
      await desk.openSample();
      await desk.read();
      await desk.button("查看将写入的内容").click();
      await desk.pane.getByRole("button", { name: /^写入 \d+ 格$/ }).click();
      await desk.pane.getByText("并逐格核对无误").waitFor();
      await desk.type("H24", "26.69%");
      await desk.pane.getByText("有 1 项得分要重算").waitFor();
      await desk.shot("after-edit");
      await desk.pane.getByRole("button", { name: "重算这 1 项" }).click();
      await desk.pane.locator(".score-total").getByText("67.5").waitFor();
      // The score is a live formula: written are its note and four cells of 评分依据, and its time where a new minute began.
      await desk.pane.getByText(/已写入 [56] 格/).waitFor();
      await desk.shot("rescored");
      // First the pane's write is taken back, then the edit: the pane says each time what that changes.
      await desk.button("撤销").click();
      await desk.pane.getByText(/改过，得分不变/).waitFor();
      await desk.button("撤销").click();
      await desk.pane.getByText("有 1 项得分要重算").waitFor();
      await desk.pane.getByText("2.67 → 2.57").waitFor();
      await desk.shot("undone-twice");
      await desk.button("重做").click();
      await desk.pane.getByText("有 1 项得分要重算").waitFor({ state: "detached" });
      await desk.button("重做").click();
      await desk.pane.getByText(/改过，得分不变/).waitFor();
      equal(await desk.pane.locator(".score-total").innerText(), "67.5", "total after both are done again");
    },
  },
  {
    name: "undo of a write still works after the page was closed and opened again",
    async run(desk) {
      await desk.openSample();
      await desk.read();
      await desk.button("查看将写入的内容").click();
      await desk.pane.getByRole("button", { name: /^写入 \d+ 格$/ }).click();
      await desk.pane.getByText("并逐格核对无误").waitFor();
      const file = await desk.save();
      await desk.page.reload();
      await desk.pane.getByText("识别当前工作簿").waitFor();
      await desk.openFile({ name: "红塔评价.xlsx", mimeType: "", buffer: fs.readFileSync(file) });
      await desk.opened();
      await desk.button("撤销本次写入").click();
      await desk.pane.getByText("14 格恢复原样").waitFor();
      await desk.shot("undone-after-reopening");
    },
  },
  {
    name: "save: the command line reads the same result, and only planned parts of the package differ",
    async run(desk) {
      await desk.openSample();
      await desk.read();
      await desk.button("查看将写入的内容").click();
      await desk.pane.getByRole("button", { name: /^写入 \d+ 格$/ }).click();
      await desk.pane.getByText("并逐格核对无误").waitFor();
      const file = await desk.save();
      const report = commandLine(["score", file, "-o", "out/again.xlsx", "--force", "--json"]);
      equal(report.total.score, "67.4", "total by the command line");
      equal(report.grade, "中", "grade by the command line");
      const untouched = sameParts(SAMPLE, file);
      isTrue(
        untouched.changed.every((part) => PLANNED.test(part)),
        `changed parts: ${untouched.changed.join(", ")}`,
      );
      isTrue(untouched.missing.length === 0, `missing parts: ${untouched.missing.join(", ")}`);
    },
  },
  {
    name: "findings: filter, search, 定位",
    async run(desk) {
      await desk.openSample();
      await desk.read();
      await desk.tab("问题");
      await desk.shot("findings");
      await desk.pane.getByRole("button", { name: /^错误 \d+$/ }).click();
      await desk.pane.getByRole("button", { name: "查找问题" }).click();
      await desk.pane.getByRole("searchbox").fill("改造户数");
      isTrue((await desk.pane.locator(".findings li").count()) > 0, "findings that match the search");
      await desk.pane
        .getByRole("button", { name: /^定位 / })
        .first()
        .click();
      await desk.showsSheet("自评表");
      await desk.shot("go-to");
    },
  },
  {
    name: "self-evaluation: the unit's scores beside the rule's and the evaluators', P0 to P1, 自评复核表 written and undone",
    async run(desk) {
      await desk.openSample();
      await desk.read();
      await desk.pane.getByRole("button", { name: /^复核单位自评/ }).click();
      await desk.pane.locator(".review").waitFor();
      await desk.shot("review");
      const totals = await desk.pane.locator(".review-total").allInnerTexts();
      equal(totals.join(" "), "99 58.47", "totals of the unit and of the rule");
      const punctual = desk.pane.locator(".review tbody").filter({ hasText: "开工及时率" });
      equal(
        (await punctual.locator("td.number").allInnerTexts()).join(" "),
        "10 10 6 2.57 +4",
        "开工及时率: full, self, rule, evaluated, difference",
      );
      contains(await punctual.innerText(), "为指标值100%的60%", "the reason");
      await desk.pane.getByRole("button", { name: /^P0 \d+$/ }).click();
      await desk.pane.getByRole("heading", { name: "P0 致命" }).waitFor();
      contains(await desk.pane.locator(".findings").innerText(), "未完成而自评满分", "grave findings");
      await desk.shot("grave");
      // A score of the unit's own is no score of ours: the review follows the edit, nothing is to be rescored.
      await desk.pane.getByRole("button", { name: /^逐项 \d+$/ }).click();
      await desk.gridTab("自评表").click();
      await desk.type("I14", "3");
      await desk.pane.getByText("自评表!I14 改过，复核已更新。").waitFor();
      const households = desk.pane.locator(".review tbody").filter({ hasText: "改造户数" });
      equal(
        (await households.locator("td.number").allInnerTexts()).join(" "),
        "5 3 1.08 — +1.92",
        "改造户数 after the edit",
      );
      equal(
        await desk.pane.getByRole("button", { name: /^重算/ }).count(),
        0,
        "offers to rescore the unit's own score",
      );
      await desk.button("生成自评复核表").click();
      await desk.pane.getByText("新建工作表“自评复核表”").waitFor();
      equal(await desk.pane.getByRole("heading", { name: /^得分/ }).count(), 0, "scores among what will be written");
      await desk.shot("preview");
      await desk.pane.getByRole("button", { name: /^生成 \d 张工作表$/ }).click();
      await desk.pane.getByText("核对无误").waitFor();
      await desk.gridTab("自评复核表").click();
      await desk.shot("written");
      await desk.button("撤销").click();
      await desk.gridTab("自评复核表").waitFor({ state: "detached" });
      await desk.button("重做").click();
      await desk.gridTab("自评复核表").waitFor();
      contains(packageText(await desk.save()), "为指标值100%的60%", "the redone sheet in the saved file");
      await desk.button("撤销本次写入").click();
      await desk.pane.getByText("删去工作表").waitFor();
      equal(await desk.gridTab("自评复核表").count(), 0, "tabs of 自评复核表 after the undo");
    },
  },
  {
    name: "settings: another policy with clause and example, kept in 评价设置",
    async run(desk) {
      await desk.openSample();
      await desk.read();
      await desk.tab("设置");
      await desk.pane.getByRole("radio", { name: /101号/ }).check();
      contains(await desk.pane.locator(".clause").innerText(), "60%", "the clause of 101号");
      await desk.shot("settings");
      await desk.button("保存设置").click();
      await desk.pane.getByText("新建工作表“评价设置”").waitFor();
      await desk.pane.getByRole("button", { name: /^(?:写入|生成)/ }).click();
      await desk.pane.getByText("核对无误").waitFor();
      await desk.tab("设置");
      isTrue(await desk.pane.getByRole("radio", { name: /101号/ }).isChecked(), "the policy after saving");
    },
  },
  {
    name: "recognition: which words decided, a role and a column corrected, kept in 评价设置",
    async run(desk) {
      await desk.openSample();
      await desk.read();
      await desk.tab("设置");
      const sheet = (name) =>
        desk.pane.locator(".sheets li").filter({ has: desk.page.getByTitle(name, { exact: true }) });
      await sheet("附件2")
        .getByRole("button", { name: /^依据的表头和各列/ })
        .click();
      contains(await sheet("附件2").innerText(), "绩效目标 / 实际完成值", "the words that decided");
      await desk.shot("columns");
      await desk.pane.getByLabel("“自评表”认作").selectOption("不读取");
      await desk.pane.getByLabel("“评价结果 / 扣分原因”读作").selectOption("其他或不用");
      await desk.shot("corrected");
      await desk.button("保存设置").click();
      await desk.pane.getByText("新建工作表“评价设置”").waitFor();
      await desk.pane.getByRole("button", { name: /^生成/ }).click();
      await desk.pane.getByText("核对无误").waitFor();
      await desk.tab("设置");
      equal(await desk.pane.getByLabel("“自评表”认作").inputValue(), "other", "the role after saving");
      await desk.tab("总览");
      await desk.pane.getByRole("heading", { name: "各项状态" }).waitFor();
      equal(await desk.pane.getByText("复核单位自评").count(), 0, "reviews of a sheet that is not read");
      await desk.button("重新读取").click();
      await desk.pane.getByRole("heading", { name: "各项状态" }).waitFor();
      await desk.tab("设置");
      equal(await desk.pane.getByLabel("“自评表”认作").inputValue(), "other", "the role after reading again");
      await sheet("附件2")
        .getByRole("button", { name: /^依据的表头和各列/ })
        .click();
      equal(
        await desk.pane.getByLabel("“评价结果 / 扣分原因”读作").inputValue(),
        "",
        "the meaning of the column after reading again",
      );
    },
  },
  {
    name: "English",
    settings: { locale: "en-US" },
    async run(desk) {
      await desk.start();
      await desk.shot("first-run");
      await desk.button("Open the sample").click();
      await desk.opened();
      await desk.button("Read this workbook").click();
      await desk.pane.getByText("12.6 points").waitFor();
      await desk.shot("overview");
    },
  },
  {
    name: "dark",
    settings: { colorScheme: "dark" },
    async run(desk) {
      await desk.openSample();
      await desk.read();
      await desk.shot("overview");
      await desk.tab("指标");
      await desk.row("开工及时率").last().click();
      await desk.shot("why");
    },
  },
  {
    name: "350 px: pane below the grid, nothing wider than the page",
    settings: { viewport: { width: 350, height: 900 } },
    async run(desk) {
      await desk.openSample();
      await desk.read();
      await desk.shot("overview");
      for (const tab of ["指标", "问题", "报表", "设置"]) {
        await desk.tab(tab);
        const content = desk.pane.locator(".content");
        const wide = await content.evaluate((place) => place.scrollWidth - place.clientWidth);
        equal(wide, 0, `pixels that ${tab} is too wide`);
        await desk.shot(tab);
      }
    },
  },
  {
    name: "200 % zoom: a window of half the size keeps room for grid and pane, nothing is cut",
    settings: { viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 },
    async run(desk) {
      await desk.openSample();
      await desk.read();
      await desk.shot("overview");
      for (const tab of ["总览", "指标", "问题", "报表", "设置"]) {
        await desk.tab(tab);
        const [width, height] = await desk.pane
          .locator(".content")
          .evaluate((place) => [place.scrollWidth - place.clientWidth, place.clientHeight]);
        equal(width, 0, `pixels that ${tab} is too wide`);
        isTrue(height >= 200, `${tab} has ${height} pixels of height`);
      }
      isTrue((await desk.page.locator(".grid-place").boundingBox()).width >= 320, "room for the grid");
    },
  },
  {
    name: "keyboard only: from the first run to the receipt",
    async run(desk) {
      await desk.start();
      const { keyboard } = desk.page;
      await desk.page.keyboard.press("F6");
      await desk.page.keyboard.press("F6");
      await desk.page.keyboard.press("F6");
      await desk.button("打开示例").focus();
      await keyboard.press("Enter");
      await desk.opened();
      await desk.button("识别当前工作簿").focus();
      await keyboard.press("Control+Enter");
      await desk.pane.locator(".score-total").waitFor();
      await desk.pane.getByRole("tab", { name: "总览" }).focus();
      await keyboard.press("ArrowRight");
      // One tab stop for the tabs, then the content, the search, three filters, the tree.
      for (let presses = 0; presses < 6; presses++) await keyboard.press("Tab");
      isTrue(
        await desk.pane.getByRole("tree").evaluate((tree) => tree.contains(document.activeElement)),
        "the tree has the focus",
      );
      for (let presses = 0; presses < 2; presses++) await keyboard.press("ArrowDown");
      await keyboard.press("Enter");
      await desk.pane.getByRole("heading", { name: "评分标准" }).waitFor();
      await keyboard.press("Alt+ArrowDown");
      await keyboard.press("Escape");
      await desk.pane.getByRole("tree").waitFor();
      isTrue(
        await desk.pane.getByRole("tree").evaluate((tree) => tree.contains(document.activeElement)),
        "the focus is back on its row",
      );
      await desk.shot("tree");
      await keyboard.press("Control+Enter");
      await desk.pane.getByText("不会改动").waitFor();
      await keyboard.press("Control+Enter");
      equal(await desk.pane.getByText("并逐格核对无误").count(), 0, "writes by Ctrl+Enter");
      await desk.pane.getByRole("button", { name: /^写入 \d+ 格$/ }).focus();
      await keyboard.press("Enter");
      await desk.pane.getByText("并逐格核对无误").waitFor();
    },
  },
  {
    name: "from a USB stick: opened as a file, without server and worker, with the same score",
    page: "folder",
    async run(desk) {
      await desk.start("index.html");
      await desk.button("打开示例").click();
      await desk.opened();
      await desk.read();
      equal(await desk.pane.locator(".score-total").innerText(), "67.4", "total");
      await desk.shot("usb-stick");
    },
  },
  {
    name: "files that are no workbooks: a clear sentence each, and the page goes on working",
    async run(desk) {
      await desk.start();
      for (const [name, buffer, words] of [
        ["说明.xlsx", Buffer.from("这不是工作簿"), "不是 Excel 工作簿"],
        ["残.xlsx", fs.readFileSync(SAMPLE).subarray(0, 9000), "已损坏"],
        ["加密.xlsx", encryptedFile(), "设有打开密码"],
      ]) {
        await desk.openFile({ name, mimeType: "", buffer });
        await desk.page.getByRole("alert").filter({ hasText: words }).waitFor();
        contains(await desk.page.getByRole("alert").innerText(), name, "the sentence names the file");
      }
      await desk.shot("refused");
      await desk.openFile(SAMPLE);
      await desk.opened();
      equal(await desk.page.getByRole("alert").count(), 0, "refusals after a good file");
    },
  },
  {
    name: "unsaved changes are asked about before another file is opened; a dragged file is shown where it drops",
    async run(desk) {
      await desk.openSample();
      await desk.type("H24", "30%");
      await desk.page.getByText("有未保存的修改").waitFor();
      await desk.openFile(SAMPLE);
      await desk.page.getByText("打开别的文件会丢掉它们").waitFor();
      await desk.shot("unsaved");
      await desk.button("先不打开").click();
      await desk.page.locator(".workbench").dispatchEvent("dragover", {
        dataTransfer: await desk.page.evaluateHandle(() => {
          const data = new DataTransfer();
          data.items.add(new File(["x"], "a.xlsx"));
          return data;
        }),
      });
      await desk.page.getByText("松开鼠标").waitFor();
      await desk.shot("drop");
    },
  },
];
