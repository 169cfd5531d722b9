/** The main job on the sample: the figures are those of the published report (红塔区老旧小区改造项目（二期）绩效评价报告, 表2). */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { createWorkbook } from "../../src/adapters/xlsx/index.js";
import { runInMemory } from "./run-in-memory.js";

const SAMPLE = path.resolve(__dirname, "../../assets/samples/hongta.xlsx");

let folder: string;
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), "jiping-"))));
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const output = (name = "out.xlsx"): string => path.join(folder, name);

test("the sample is scored as the report prints it", async () => {
  const { status, printed } = await runInMemory(["score", SAMPLE, "-o", output(), "--json"]);
  expect(status).toBe(1); // The unit's own self-evaluation holds errors, as chapter five of the report says.
  expect(JSON.parse(printed)).toMatchObject({
    total: { fullScore: "100", score: "67.4", scoreRate: "67.4%" },
    grade: "中",
    level1: [
      { name: "决策", fullScore: "20", score: "17", scoreRate: "85%" },
      { name: "过程", fullScore: "35", score: "27", scoreRate: "77.14%" },
      { name: "产出", fullScore: "25", score: "14.11", scoreRate: "56.44%" },
      { name: "效益", fullScore: "20", score: "9.29", scoreRate: "46.45%" },
    ],
    indicators: Array.from({ length: 26 }, () => expect.objectContaining({ sheet: "附件2" }) as unknown),
    sheetsAdded: ["表1（绩评）", "表2", "表3", "检查结果", "评分依据"],
  });
});

test("people read the same figures in aligned columns", async () => {
  const { printed } = await runInMemory(["score", SAMPLE, "-o", output()]);
  expect(printed).toContain(
    [
      "一级指标  分值   得分  得分率",
      "决策        20     17     85%",
      "过程        35     27  77.14%",
      "产出        25  14.11  56.44%",
      "效益        20   9.29  46.45%",
      "合计       100   67.4   67.4%",
      "等级：中（距“良”还差 12.6 分）",
    ].join("\n"),
  );
});

test("the input stays as it is, byte for byte", async () => {
  const before = fs.readFileSync(SAMPLE);
  await runInMemory(["score", SAMPLE, "-o", output()]);
  expect(fs.readFileSync(SAMPLE).equals(before)).toBe(true);
});

test("scoring the scored copy again changes no score and adds no sheet", async () => {
  await runInMemory(["score", SAMPLE, "-o", output("first.xlsx")]);
  const { printed } = await runInMemory(["score", output("first.xlsx"), "-o", output("second.xlsx"), "--json"]);
  expect(JSON.parse(printed)).toMatchObject({ total: { score: "67.4" }, sheetsAdded: [] });
});

test("of many scattered cells the first thirty places are named", async () => {
  const header = ["一级指标", "二级指标", "三级指标", "分值", "目标值", "实际完成值", "评分标准", "得分", "扣分原因"];
  const rows = Array.from({ length: 80 }, (_, index) => {
    const actual = index % 2 === 0 ? "100%" : "90%";
    return ["产出", "数量", `第${index + 1}段疏浚完成率`, 1.25, "100%", actual, "得分=完成率×分值。", null, null];
  });
  fs.writeFileSync(output("many.xlsx"), buildBook({ 评分表: [header, ...rows] }));
  const { printed } = await runInMemory(["score", output("many.xlsx"), "-o", output()]);
  // One column of scores and forty single notes, I3 to I81: twenty-nine of them are shown, the last is I59.
  expect(printed).toContain("《评分表》H2:H81、I3、I5、");
  expect(printed).toContain("、I59……另有 11 处\n");
});

test("an own grade scale decides the grade", async () => {
  const scale = path.join(folder, "scale.json");
  fs.writeFileSync(
    scale,
    JSON.stringify([
      { name: "合格", from: 60 },
      { name: "不合格", from: 0 },
    ]),
  );
  const { printed } = await runInMemory(["score", SAMPLE, "-o", output(), "--json", "--scale", scale]);
  expect(JSON.parse(printed)).toMatchObject({ grade: "合格" });
});

test("an output that exists is not overwritten without --force", async () => {
  fs.writeFileSync(output(), "kept");
  const refused = await runInMemory(["score", SAMPLE, "-o", output()]);
  expect(refused.status).toBe(4);
  expect(refused.complained).toContain("--force");
  expect(fs.readFileSync(output(), "utf8")).toBe("kept");
  await runInMemory(["score", SAMPLE, "-o", output(), "--force"]);
  expect(fs.readFileSync(output()).subarray(0, 2).toString()).toBe("PK");
});

test.each([
  ["the input itself as output", () => [copyOfSample(), "-o", path.join(folder, "copy.xlsx"), "--force"], 2, "相同"],
  ["no output", () => [SAMPLE], 2, "-o"],
  ["an unknown preset", () => [SAMPLE, "-o", output(), "--preset", "999号"], 2, "999号"],
  ["values and formulas at once", () => [SAMPLE, "-o", output(), "--values", "--formulas"], 2, "--values"],
  ["an unknown option", () => [SAMPLE, "-o", output(), "--colour"], 2, "--help"],
  ["a file that is not there", () => [path.join(folder, "none.xlsx"), "-o", output()], 3, "找不到"],
  ["a folder", () => [folder, "-o", output()], 3, "无法读取"],
  ["text named .xlsx", () => [textFile(), "-o", output()], 3, "不是 Excel 工作簿"],
  ["a place that cannot be written", () => [SAMPLE, "-o", path.join(folder, "none", "out.xlsx")], 4, "无法写入"],
])("%s: one sentence, the right status, nothing written", async (_name, words, status, says) => {
  const files = (): string[] => fs.readdirSync(folder).sort();
  const given = words();
  const before = files();
  const run = await runInMemory(["score", ...given]);
  expect(run.status).toBe(status);
  expect(run.complained).toContain(says);
  expect(run.complained.split("\n")).toHaveLength(1);
  expect(run.printed).toBe("");
  expect(files()).toEqual(before);
});

test("messages are English with --lang en", async () => {
  const { complained } = await runInMemory(["score", path.join(folder, "none.xlsx"), "-o", output(), "--lang", "en"]);
  expect(complained).toContain("There is no file");
});

function copyOfSample(): string {
  const copy = path.join(folder, "copy.xlsx");
  fs.copyFileSync(SAMPLE, copy);
  return copy;
}

function textFile(): string {
  const file = path.join(folder, "text.xlsx");
  fs.writeFileSync(file, "一级指标,分值\n");
  return file;
}

describe("--fill-evidence", () => {
  /** 480/640: 10号 附2 divides by what was received. */
  const BOOK = buildBook({
    评分表: [
      ["一级指标", "二级指标", "三级指标", "分值", "指标值", "实际完成值", "评分标准", "得分"],
      ["过程", "资金管理", "预算执行率", 60, "100%", null, "得分=预算执行率×分值。", null],
      ["过程", "组织实施", "制度健全性", 40, "健全", "健全", "制度健全得满分，否则不得分。", 40],
      ["合计", null, null, 100, null, null, null, null],
    ],
    资金: [
      ["资金来源", "预算金额（万元）", "实际到位金额（万元）", "实际支付金额（万元）"],
      ["省级资金", 600, 500, 400],
      ["县级资金", 200, 140, 80],
      ["合计", 800, 640, 480],
    ],
  });

  const scored = async (...options: string[]) => {
    const input = path.join(folder, "book.xlsx");
    fs.writeFileSync(input, BOOK);
    return runInMemory(["score", input, "-o", output(), ...options]);
  };

  test("the cell gets the formula, the score follows from it, and old → new is told", async () => {
    const { printed } = await scored("--fill-evidence");
    expect(printed).toContain("《评分表》F2：空白 → ='资金'!D4/'资金'!C4（75%）");
    const { printed: read } = await runInMemory(["read", output(), "--json"]);
    expect(read).toContain('"actual":"75%"');
    const { printed: json } = await runInMemory(["score", output(), "-o", output("again.xlsx"), "--json"]);
    expect(JSON.parse(json)).toMatchObject({ total: { score: "85" }, filled: [] });
  });

  test("without it nothing is filled in", async () => {
    const { printed } = await scored("--json");
    expect(JSON.parse(printed)).toMatchObject({ total: { score: null }, filled: [] });
  });
});

function buildBook(sheets: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>): Uint8Array {
  const workbook = createWorkbook("book.xlsx");
  for (const [sheet, rows] of Object.entries(sheets)) {
    const width = Math.max(...rows.map((row) => row.length));
    workbook.apply([
      { kind: "add-sheet", sheet },
      {
        kind: "set-contents",
        sheet,
        area: { row: 0, column: 0, rowCount: rows.length, columnCount: width },
        contents: rows.map((row) =>
          Array.from({ length: width }, (_, at) => ({ value: row[at] ?? null, formula: null })),
        ),
      },
    ]);
  }
  return workbook.toBytes();
}
