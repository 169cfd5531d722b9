/** 调查问卷情况汇总表 and 抽样点发现问题汇总表: what they hold, when they are made, and that a person's own are left alone. */
import { assess, type Assessment } from "../../src/app/assess.js";
import { siteFindingTables, surveyTables } from "../../src/app/gathered-tables.js";
import { planEvaluation } from "../../src/app/plan-evaluation.js";
import {
  exactCountFormula,
  formatDecimal,
  recognizeWorkbook,
  whole,
  type SheetSnapshot,
  type SummaryTable,
} from "../../src/core/index.js";
import { applyPlan } from "../../src/app/apply-plan.js";
import { MemoryCheckpointStore, MemoryWorkbookPort } from "../../src/adapters/memory/index.js";
import { BRIDGES } from "../support/assess-drawing.js";
import { buildSheet, buildWorkbook } from "../support/build-sheet.js";

const INDICATORS = buildSheet("附件2", BRIDGES);
const ANSWERS = buildSheet(
  "答卷",
  `
  序号 | 提交答卷时间 | 1、您对新修的桥是否满意？ | 2、您希望增加哪些设施？（多选） | 3、您的年龄段？
  1 | 2025-03-01 | A.满意 | A.路灯┋B.护栏 | A.18-30
  2 | 2025-03-01 | A.满意 | B.护栏 | B.31-60
  3 | 2025-03-02 | B.一般 | A.路灯┋B.护栏┋C.路灯维修 | A.18-30
  4 | 2025-03-02 | C.不满意 |  | A.18-30
`,
);
const SITES = [
  buildSheet(
    "东桥",
    `
    序号 | 发现问题 | 问题类别 | 整改建议
    1 | 桥面积水 | 质量 | 疏通泄水孔
    2 | 缺限载牌 | 安全 | 补设
  `,
  ),
  buildSheet(
    "西片区",
    `
    序号 | 抽样点 | 发现问题
    1 | 西桥 | 护栏锈蚀
    2 | ^ | 伸缩缝堵塞
  `,
  ),
];

const assessed = (...sheets: readonly SheetSnapshot[]): Assessment =>
  assess(buildWorkbook(INDICATORS, ...sheets), { settings: null });

const shown = (table: SummaryTable | undefined): string[] =>
  (table?.rows ?? []).map((row) =>
    row.map(({ value }) => (typeof value === "string" || typeof value === "number" ? String(value) : "")).join("|"),
  );

const formulas = (table: SummaryTable | undefined, column: number): (string | null)[] =>
  (table?.rows ?? []).slice(3).map((row) => {
    return row[column]?.formula ?? null;
  });

describe("调查问卷情况汇总表", () => {
  const [table] = surveyTables(assessed(ANSWERS));

  test("counts raw answers question by question", () => {
    expect(shown(table)).toEqual([
      "调查问卷情况汇总表|||||",
      "有效问卷份数|4|来源工作表|答卷||",
      "题目|选项|份数|占比|满意（知晓）率|说明",
      "1、您对新修的桥是否满意？|A.满意|2|0.5|0.5|单选；“A.满意”计入满意（知晓）",
      "|B.一般|1|0.25||",
      "|C.不满意|1|0.25||",
      "|本题有效填写人次|4|||",
      "2、您希望增加哪些设施？（多选）|A.路灯|2|0.6667||多选，占比之和可以超过100%",
      "|B.护栏|3|1||",
      "|C.路灯维修|1|0.3333||",
      "|本题有效填写人次|3|||",
      "3、您的年龄段？|A.18-30|3|0.75||单选",
      "|B.31-60|1|0.25||",
      "|本题有效填写人次|4|||",
    ]);
  });

  test("is live: whole answers, answers within a cell, and divisions over its own cells", () => {
    expect(formulas(table, 2).slice(0, 6)).toEqual([
      `=COUNTIF('答卷'!C2:C5,"A.满意")`,
      `=COUNTIF('答卷'!C2:C5,"B.一般")`,
      `=COUNTIF('答卷'!C2:C5,"C.不满意")`,
      `=COUNTA('答卷'!C2:C5)`,
      `=COUNTIF('答卷'!D2:D5,"*A.路灯*")`,
      `=COUNTIF('答卷'!D2:D5,"*B.护栏*")`,
    ]);
    expect(formulas(table, 3).slice(0, 3)).toEqual(["=ROUND(C4/C7,4)", "=ROUND(C5/C7,4)", "=ROUND(C6/C7,4)"]);
    expect(formulas(table, 4)[0]).toBe("=ROUND(C4/C7,4)");
  });

  test.each([
    ["an answer within another one", ["路灯┋护栏", "路灯维修", "护栏"], "路灯", 1, null],
    ["an answer beside others", ["路灯┋护栏", "路灯维修", "护栏"], "护栏", 2, `=COUNTIF('卷'!A1:A3,"*护栏*")`],
    ["an answer that Excel takes for a date", ["3月", "3月", "5月"], "3月", 2, `=COUNTIF('卷'!A1:A3,"*3月*")`],
    ["a plain number", ["5", "5", "4"], "5", 2, `=COUNTIF('卷'!A1:A3,"5")`],
    ["a wildcard of its own", ["A*", "A*", "AB"], "A*", 2, `=COUNTIF('卷'!A1:A3,"A~*")`],
  ])("%s", (_, answers, answer, count, formula) => {
    const area = { row: 0, column: 0, rowCount: 3, columnCount: 1 };
    const source = { kind: "answers", sheet: "卷", area, answer } as const;
    const snapshot = buildWorkbook(buildSheet("卷", answers.join("\n")));
    expect(exactCountFormula({ value: whole(count), source }, snapshot)).toBe(formula);
  });

  test.each([
    ["no raw answers", []],
    [
      "a summary of the same questions",
      [
        ANSWERS,
        buildSheet(
          "问卷统计",
          `
          题目 | 选项 | 份数 | 占比
          1.您对新修的桥是否满意？ | A.满意 | 2 | 50%
          ^ | B.一般 | 1 | 25%
          ^ | C.不满意 | 1 | 25%
          2.您希望增加哪些设施？ | A.路灯 | 2 | 66.67%
          ^ | B.护栏 | 3 | 100%
        `,
        ),
      ],
    ],
    ["a person's sheet of that name", [ANSWERS, buildSheet("调查问卷情况汇总表", "题目 | 选项 | 份数")]],
  ])("is not made with %s", (_, sheets) => {
    expect(surveyTables(assessed(...sheets))).toEqual([]);
  });

  test("reads back as a questionnaire with the same counts", () => {
    const rows = (table?.rows ?? []).map((row) =>
      row.map(({ value }) => ({ value, formula: null, numberFormat: null })),
    );
    const merges = (table?.merges ?? []).map((area) => ({ area, source: "file" as const }));
    const sheet: SheetSnapshot = {
      ...ANSWERS,
      name: "调查问卷情况汇总表",
      rows,
      rowCount: rows.length,
      columnCount: 6,
      merges,
    };
    const [read] = recognizeWorkbook(buildWorkbook(sheet)).sheets;
    if (read?.role !== "questionnaire") throw new Error(`Read as ${read?.role ?? "nothing"}`);
    expect(
      read.questions.map(({ options }) => options.map(({ count }) => formatDecimal(count?.value ?? whole(0)))),
    ).toEqual([
      ["2", "1", "1"],
      ["2", "3", "1"],
      ["3", "1"],
    ]);
  });
});

describe("抽样点发现问题汇总表", () => {
  test("gathers every sheet; a sheet without a column of sites is a site", () => {
    const [table] = siteFindingTables(assessed(...SITES));
    expect(shown(table)).toEqual([
      "抽样点发现问题汇总表|||||",
      "序号|抽样点|发现问题|类别|处理建议|来源工作表",
      "1|东桥|桥面积水|质量|疏通泄水孔|东桥",
      "2|东桥|缺限载牌|安全|补设|东桥",
      "3|西桥|护栏锈蚀|||西片区",
      "4|西桥|伸缩缝堵塞|||西片区",
    ]);
  });

  test.each([
    ["no findings", []],
    [
      "a summary of the person's",
      [...SITES, buildSheet("现场问题汇总", "序号 | 抽样点 | 发现问题\n1 | 东桥 | 桥面积水")],
    ],
    [
      "a title that says it is one",
      [buildSheet("附件3", "各抽样点问题汇总 | < | <\n序号 | 抽样点 | 发现问题\n1 | 东桥 | 桥面积水")],
    ],
    ["a person's sheet of that name", [...SITES, buildSheet("抽样点发现问题汇总表", "待填")]],
  ])("is not made with %s", (_, sheets) => {
    expect(siteFindingTables(assessed(...sheets))).toEqual([]);
  });
});

test("a second run knows both sheets as its own and fills them anew", async () => {
  const port = new MemoryWorkbookPort(buildWorkbook(INDICATORS, ANSWERS, ...SITES));
  const wish = {
    scores: false,
    reports: ["survey", "site-findings"] as const,
    at: "2026-11-22T09:00:00Z",
    title: "汇总",
    say: () => "",
  };
  const states = async () =>
    planEvaluation(assess(await port.read({ withMerges: true }), { settings: null }), wish)
      .sheets.filter(({ kind }) => kind !== "score-basis")
      .map(({ sheet, state, editedCells }) => [sheet, state, editedCells.length]);
  expect(await states()).toEqual([
    ["调查问卷情况汇总表", "new", 0],
    ["抽样点发现问题汇总表", "new", 0],
  ]);
  const { plan } = planEvaluation(assess(await port.read({ withMerges: true }), { settings: null }), wish);
  const receipt = await applyPlan(port, new MemoryCheckpointStore(), { now: () => wish.at }, plan, { workbook: "a" });
  expect(receipt.applied).toBe(true);
  expect(await states()).toEqual([
    ["调查问卷情况汇总表", "update", 0],
    ["抽样点发现问题汇总表", "update", 0],
  ]);
});
