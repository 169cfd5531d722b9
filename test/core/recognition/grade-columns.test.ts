/** 评分标准 in a column a grade: put together, the grades are one standard with their points. */
import { formatDecimal } from "../../../src/core/index.js";
import { assessDrawing, indicatorNamed } from "../../support/assess-drawing.js";
import { indicatorSheetIn } from "../../support/recognized-sheet.js";

const standardsIn = (drawing: string): (string | null)[] =>
  indicatorSheetIn(drawing).indicators.map(({ standard }) => standard?.value ?? null);

describe("a sentence for each grade", () => {
  const SENTENCES = `
一级指标 | 三级指标 | 分值 | 评分标准 | < | < | < | 实际完成值 | 得分
^ | ^ | ^ | 优 | 良 | 中 | 差 | ^ | ^
决策 | 立项规范性 | 20 | 程序完整、资料充分（20分） | 程序基本完整（16分） | 程序有缺失（12分） | 未履行程序（0分） | |
产出 | 任务完成率 | 50 | 完成率100%，得50分 | 完成率90%-99.99%，得40分 | 完成率60%-89.99%，得30分 | 完成率60%以下，得0分 | 95% |
效益 | 住户满意度 | 30 | 满意度≥90% | 80%≤满意度＜90% | 60%≤满意度＜80% | 满意度＜60% | 85% |`;

  test("points in brackets are what the grade gives; conditions stand by themselves", () => {
    expect(standardsIn(SENTENCES)).toEqual([
      "优：程序完整、资料充分，得20分；良：程序基本完整，得16分；中：程序有缺失，得12分；差：未履行程序，得0分。",
      "完成率100%，得50分；完成率90%-99.99%，得40分；完成率60%-89.99%，得30分；完成率60%以下，得0分。",
      "满意度≥90%；80%≤满意度＜90%；60%≤满意度＜80%；满意度＜60%。",
    ]);
  });

  test("a grade is chosen by a person, a condition by the figures, and without points nothing is scored", () => {
    const assessed = assessDrawing(SENTENCES);
    const scoreOf = (name: string): unknown => {
      const { score } = indicatorNamed(assessed, name);
      return [score.status, score.rule?.kind ?? null, score.score === null ? null : formatDecimal(score.score)];
    };
    expect(scoreOf("立项规范性")).toEqual(["needs-judgement", "graded", null]);
    expect(scoreOf("任务完成率")).toEqual(["scored", "tiered", "40"]);
    expect(scoreOf("住户满意度")).toEqual(["unread", null, null]);
  });
});

test("what a grade gives may stand in its header", () => {
  expect(
    standardsIn(`
评审内容 | 评审指标 | 分值 | 优（90%-100%） | 良（75%-89%） | 中（60%-74%） | 差（60%以下） | 得分
履约验收 | 验收及时性 | 30 | 按期验收 | 延期10日以内 | 延期10至30日 | 延期30日以上 | 25`),
  ).toEqual([
    "优：按期验收，得分值的90%-100%；良：延期10日以内，得分值的75%-89%；中：延期10至30日，得分值的60%-74%；差：延期30日以上，得分值的0%-60%。",
  ]);
});

test("points from full marks down are the standard; votes and ticks are not", () => {
  expect(
    standardsIn(`
序号 | 评价指标 | 权重 | 优 | 良 | 中 | 差 | 得分
1 | 项目组织 | 40 | 40 | 32 | 24 | 10 | 32
2 | 项目成效 | 30 | 5 | 3 | 1 | 0 | 27
3 | 档案管理 | 30 | | √ | | | 24`),
  ).toEqual(["优得40分；良得32分；中得24分；差得10分。", null, null]);
});

test("a column of 评分标准 beside the grades stays the standard", () => {
  expect(
    standardsIn(`
三级指标 | 分值 | 评分标准 | 优 | 良 | 差 | 得分
完成率 | 100 | 得分=完成率×分值 | 100 | 80 | 60 | 96`),
  ).toEqual(["得分=完成率×分值"]);
});
