/** What people do with the pane and the ribbon in Excel, and what must be true afterwards. */
import { contains, isTrue } from "../workbench/expect.mjs";

/** Two images of a workbook; the message names the first sheets and cells that differ. */
function same(after, before, what) {
  if (after === before) return;
  const [now, then] = [after, before].map((image) => new Set(JSON.parse(image).flatMap(lines)));
  const gone = [...then].filter((line) => !now.has(line)).slice(0, 4);
  const come = [...now].filter((line) => !then.has(line)).slice(0, 4);
  isTrue(false, `${what}:\n- ${gone.join("\n- ")}\n+ ${come.join("\n+ ")}`);
}

const lines = ({ cells, ...sheet }) => [
  JSON.stringify(sheet).slice(0, 300),
  ...cells.map((cell) => `${sheet.name} ${JSON.stringify(cell)}`),
];

export const JOURNEYS = [
  {
    name: "open the pane, read, preview, write, undo: the workbook is as before",
    async run(journey) {
      await journey.open();
      const before = await journey.image();
      await journey.openPane();
      await journey.shot("first-run");
      await journey.read();
      await journey.shot("overview");
      same(await journey.image(), before, "reading changes nothing");
      await journey.preview();
      await journey.shot("preview");
      await journey.excel((excel) => excel.host.forgetTraffic());
      await journey.write();
      await journey.written();
      await journey.shot("written");
      const roundTrips = await journey.excel((excel) => excel.host.roundTrips.length);
      isTrue(roundTrips <= 7, `${roundTrips} round trips to write (3), to read anew (2) and to watch anew (2)`);
      isTrue((await journey.image()) !== before, "something was written");
      await journey.undo();
      await journey.shot("undone");
      same(await journey.image(), before, "after undo");
    },
  },
  {
    name: "the CDN build works the same",
    build: "dist/office",
    async run(journey) {
      await journey.open();
      await journey.openPane();
      await journey.read();
      contains(await journey.text(), "67.4", "the sample's score");
    },
  },
  {
    name: "write, close the pane, open it again, undo",
    async run(journey) {
      await journey.open();
      const before = await journey.image();
      await journey.openPane();
      await journey.read();
      await journey.preview();
      await journey.write();
      await journey.written();
      await journey.closePane();
      await journey.openPane();
      await journey.pane.getByText(/^撤销上次写入/).waitFor();
      await journey.shot("reopened");
      await journey.undo();
      same(await journey.image(), before, "after undo from a new pane");
    },
  },
  {
    name: "storage blocked: writing and undo while the pane is open",
    blocksStorage: true,
    async run(journey) {
      await journey.open();
      const before = await journey.image();
      await journey.openPane();
      await journey.read();
      await journey.preview();
      await journey.write();
      await journey.written();
      await journey.undo();
      same(await journey.image(), before, "after undo");
      await journey.shot("storage-blocked");
    },
  },
  {
    name: "a person edits a cell: the pane notices by event and scores again",
    async run(journey) {
      await journey.open();
      await journey.openPane();
      await journey.read();
      await journey.excel((excel) => excel.type("附件2", "K30", 3));
      await journey.pane.getByText(/K30 已改为 3/).waitFor();
      contains(await journey.text(), "68.4", "the total with one point more");
      await journey.shot("edited");
      await journey.button("重算这 1 项").click();
      await journey.pane.getByRole("heading", { name: /^将写入 \d/ }).waitFor();
      contains(await journey.text(), "68.4", "the preview of what is scored anew");
      await journey.write();
      await journey.written();
      await journey.shot("rescored");
      const total = await journey.excel((excel) => excel.valueAt("附件2", 34, 10));
      isTrue(total === 68.4, `the total of the sheet: ${total}`);
    },
  },
  {
    name: "a co-author changes a score between preview and write: nothing is written",
    async run(journey) {
      await journey.open();
      await journey.openPane();
      await journey.read();
      await journey.preview();
      const places = await journey.excel((excel) => {
        const guarded = ["L21", "L22", "L23", "L24", "L26", "L30", "K21", "K26"];
        for (const place of guarded)
          excel.host.workbook.typeInto(
            excel.host.workbook.sheet("附件2"),
            Number(place.slice(1)) - 1,
            place.charCodeAt(0) - 65,
            "他人已填",
          );
        return guarded;
      });
      isTrue(places.length > 0, "cells of the co-author");
      const before = await journey.image();
      await journey.write();
      await journey.pane
        .getByText(/还没有写入|不一样|改过/)
        .first()
        .waitFor();
      contains(await journey.text(), "附件2!K21", "the cells that moved, by their places");
      await journey.shot("stale");
      same(await journey.image(), before, "nothing was written");
    },
  },
  {
    name: "a protected sheet: the pane says which, nothing is left written",
    async run(journey) {
      await journey.open();
      await journey.openPane();
      await journey.read();
      await journey.preview();
      await journey.excel((excel) => excel.protect("附件2", true));
      const before = await journey.image();
      await journey.write();
      await journey.pane.getByText(/《附件2》受保护/).waitFor();
      await journey.shot("protected");
      same(await journey.image(), before, "the workbook");
    },
  },
  {
    name: "score cells formatted as text: said beforehand, the scores arrive as numbers, undo brings the format back",
    async run(journey) {
      await journey.open();
      await journey.excel((excel) => {
        const sheet = excel.host.workbook.sheet("附件2");
        for (const row of [20, 21, 22, 23, 29]) sheet.put(row, 10, { value: "", formula: null, numberFormat: "@" });
      });
      const before = await journey.image();
      await journey.openPane();
      await journey.read();
      await journey.preview();
      contains(await journey.text(), "是文本格式", "the preview");
      await journey.shot("text-cells");
      await journey.write();
      await journey.written();
      const values = await journey.excel((excel) => [20, 21, 22, 23, 29].map((row) => excel.valueAt("附件2", row, 10)));
      const written = values.filter((value) => value !== "");
      isTrue(written.length > 0, "scores were written into the cells");
      isTrue(
        written.every((value) => typeof value === "number"),
        `the written scores: ${JSON.stringify(written)}`,
      );
      await journey.undo();
      same(await journey.image(), before, "after undo");
    },
  },
  {
    name: "a protected workbook structure: said before writing, the scores go in without new sheets",
    async run(journey) {
      await journey.open();
      await journey.excel((excel) => {
        excel.host.workbook.isStructureProtected = true;
      });
      const names = await journey.excel((excel) => excel.sheetNames());
      await journey.openPane();
      await journey.read();
      await journey.preview();
      contains(await journey.text(), "工作簿的结构受保护", "the preview");
      await journey.shot("structure-protected");
      await journey.write();
      await journey.written();
      const after = await journey.excel((excel) => excel.sheetNames());
      isTrue(after.join() === names.join(), "no sheet was added");
      await journey.pane.getByRole("tab", { name: "报表" }).click();
      await journey.pane.getByText("不能新建工作表").waitFor();
      await journey.shot("structure-protected-reports");
    },
  },
  {
    name: "a cell is being edited: the pane says so, and writes after Enter",
    async run(journey) {
      await journey.open();
      await journey.openPane();
      await journey.read();
      await journey.preview();
      await journey.excel((excel) => excel.host.beginCellEdit());
      const before = await journey.image();
      await journey.write();
      await journey.pane
        .getByText(/正在编辑单元格/)
        .first()
        .waitFor();
      await journey.shot("cell-editing");
      same(await journey.image(), before, "nothing was written");
      await journey.excel((excel) => excel.host.endCellEdit());
      await journey.button("重新写入").click();
      await journey.written();
      isTrue((await journey.image()) !== before, "after Enter it is written");
    },
  },
  {
    name: "ExcelApi 1.7: reads, writes, undoes",
    async run(journey) {
      await journey.open({ api: "1.7" });
      const before = await journey.image();
      await journey.openPane();
      await journey.read();
      await journey.preview();
      await journey.write();
      await journey.written();
      await journey.shot("excel-2019");
      await journey.undo();
      same(await journey.image(), before, "after undo");
    },
  },
  {
    name: "10,000 rows: scored and written in a handful of round trips",
    async run(journey) {
      journey.page.setDefaultTimeout(240_000);
      await journey.open({ indicators: "10000" });
      await journey.openPane();
      await journey.read();
      await journey.shot("ten-thousand");
      const roundTrips = await journey.excel((excel) => excel.host.roundTrips.length);
      isTrue(roundTrips <= 8, `${roundTrips} round trips to open and read`);
      await journey.preview();
      await journey.write();
      await journey.written();
      await journey.shot("ten-thousand-written");
    },
  },
  {
    name: "read-only workbook: scored, writing is not offered",
    async run(journey) {
      await journey.open({ mode: "read-only" });
      const before = await journey.image();
      await journey.openPane();
      await journey.read();
      contains(await journey.text(), "只读工作簿", "the footer");
      isTrue(await journey.button("查看将写入的内容").isDisabled(), "writing is not offered");
      await journey.shot("read-only");
      same(await journey.image(), before, "the workbook");
    },
  },
  {
    name: "dark",
    settings: { colorScheme: "dark" },
    async run(journey) {
      await journey.open();
      await journey.openPane();
      await journey.read();
      await journey.shot("dark");
    },
  },
  {
    name: "English",
    async run(journey) {
      await journey.open({ locale: "en-US" });
      await journey.openPane("Open pane");
      await journey.pane.getByRole("button", { name: "Read this workbook" }).click();
      await journey.pane.locator(".score-total, .score-head").first().waitFor();
      contains(await journey.text(), "67.4", "the score");
      await journey.shot("english");
    },
  },
  {
    name: "ribbon 检查: the pane opens at the findings",
    async run(journey) {
      await journey.open();
      await journey.openPane("检查");
      await journey.pane.getByRole("tab", { name: /问题/, selected: true }).waitFor();
      await journey.shot("check");
    },
  },
  {
    name: "ribbon 一键评分 and 生成汇总表: written without the pane, said in a window, undone in the pane",
    async run(journey) {
      await journey.open();
      const before = await journey.image();
      const names = await journey.excel((excel) => excel.sheetNames());
      await journey.ribbon("一键评分");
      await journey.dialog.getByText(/已写入 14 格.*逐格核对无误/).waitFor(); // as many as the pane's preview lists
      await journey.shot("score-now");
      await journey.dialog.getByRole("button", { name: "关闭" }).click();
      await journey.ribbon("生成汇总表");
      await journey.dialog.getByText(/逐格核对无误/).waitFor();
      await journey.shot("reports-now");
      const after = await journey.excel((excel) => excel.sheetNames());
      isTrue(after.length > names.length, "sheets were added");
      await journey.dialog.getByRole("button", { name: "关闭" }).click();
      await journey.openPane();
      await journey.undo();
      await journey.shot("reports-undone");
      isTrue((await journey.image()) !== before, "the first write still stands");
    },
  },
  {
    name: "a judgement: chosen, written into the sheet, the next one is shown",
    async run(journey) {
      await journey.open();
      await journey.excel((excel) => {
        for (const row of [4, 5, 6]) excel.host.workbook.typeInto(excel.host.workbook.sheet("附件2"), row, 10, "");
      });
      await journey.openPane();
      await journey.read();
      await journey.pane.getByRole("tab", { name: /指标/ }).click();
      await journey.pane.getByRole("button", { name: "处理下一项" }).click();
      await journey.pane.getByRole("checkbox").first().check();
      const write = journey.pane.getByRole("button", { name: "写入判定，看下一项", disabled: false });
      await write.waitFor();
      await journey.shot("judgement");
      await write.click();
      await journey.pane
        .getByText(/待评审判定：本项由评审人员判断|已写入/)
        .first()
        .waitFor();
      await journey.shot("judged");
      const judged = await journey.excel((excel) => excel.valueAt("附件2", 4, 10));
      isTrue(typeof judged === "number" && judged > 0, `the score of the judged indicator is ${judged}`);
    },
  },
  {
    name: "a list in 评审判定: it comes with the write and goes with its undo; a word chosen from it is the judgement",
    async run(journey) {
      await journey.open();
      await journey.excel((excel) => {
        const sheet = excel.host.workbook.sheet("附件2");
        const type = (row, column, text) => excel.host.workbook.typeInto(sheet, row, column, text);
        type(3, 12, "评审判定");
        type(4, 9, "立项程序规范的得3分；基本规范的得2分；不规范的不得分。");
        type(4, 10, "");
      });
      const before = await journey.image();
      await journey.openPane();
      await journey.read();
      await journey.preview();
      contains(await journey.text(), "可从下拉列表中选择评审判定", "the preview");
      await journey.write();
      await journey.written();
      const offered = await journey.excel((excel) => excel.choicesAt("附件2", 4, 12));
      isTrue(offered === "立项程序规范,基本规范,不规范", `the list in M5: ${offered}`);
      await journey.shot("offered");
      await journey.undo();
      same(await journey.image(), before, "after undo");
      await journey.preview();
      await journey.write();
      await journey.written();
      await journey.excel((excel) => excel.type("附件2", "M5", "基本规范"));
      await journey.pane.getByRole("button", { name: /^重算/ }).click();
      await journey.shot("chosen");
      await journey.write();
      await journey.written();
      const score = await journey.excel((excel) => excel.valueAt("附件2", 4, 10));
      isTrue(score === 2, `the score of 基本规范: ${score}`);
    },
  },
  {
    name: "custom functions behind Microsoft's runtime: score, grade, reason, #N/A",
    async run(journey) {
      await journey.open();
      const standard = "处理率达到100%的得满分；未达到的，得分=处理率×分值。";
      const call = (name, values) =>
        journey.excel((excel, [called, cells]) => excel.calculate(called, cells), [name, values]);
      const score = await call("SCORE", [standard, 4, "100%", "85%"]);
      isTrue(score.value === 3.4 && score.failed !== true, `SCORE: ${JSON.stringify(score)}`);
      const grade = await call("GRADE", [67.4]);
      isTrue(grade.value === "中", `GRADE: ${JSON.stringify(grade)}`);
      const why = await call("WHY", [standard, 4, "100%", "85%"]);
      contains(String(why.value), "3.4", "WHY");
      const unknown = await call("SCORE", [standard, 4, "100%", null]);
      isTrue(unknown.failed === true && unknown.errorCode === 1, `without an actual value: ${JSON.stringify(unknown)}`);
      isTrue(String(unknown.value).length > 8, "the reason travels with #N/A");
    },
  },
  {
    name: "an old web view: what to do, instead of a white pane",
    settings: {
      userAgent: "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko",
      viewport: { width: 400, height: 500 },
    },
    async run(journey) {
      await journey.page.addInitScript(() => {
        delete window.BigInt;
        delete HTMLScriptElement.prototype.noModule;
      });
      // What Internet Explorer makes of the pane's own script: a syntax error.
      journey.brokenScript = "/taskpane.js";
      await journey.openAlone();
      await journey.page.getByText("WebView2 运行时").waitFor();
      await journey.shot("old-web-view");
      journey.forgive(/SyntaxError|Unexpected/);
    },
  },
  {
    name: "the pane's page in a browser: it says what it is",
    settings: { viewport: { width: 900, height: 500 } },
    async run(journey) {
      await journey.openAlone();
      await journey.page.getByRole("heading", { name: "绩评" }).waitFor();
      contains(await journey.page.locator("body").innerText(), "打开面板", "the page");
      await journey.shot("outside-excel");
    },
  },
  {
    name: "Microsoft's script cannot be reached: the pane says so",
    settings: { viewport: { width: 400, height: 500 } },
    async run(journey) {
      await journey.openAlone({ without: "/office.js" });
      await journey.page.getByText("没有加载到微软的 Office 脚本").waitFor();
      await journey.shot("no-client");
      journey.forgive(/ERR_FAILED/);
    },
  },
];
