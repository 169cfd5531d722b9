/** Points written twice – behind a name and in a column, behind a score, in the name of the total – agree, or are reported. */
import { assess } from "../../../src/app/assess.js";
import { DEFAULT_SETTINGS, toA1 } from "../../../src/core/index.js";
import { buildSheet, buildWorkbook } from "../../support/build-sheet.js";

const found = (drawing: string): string[] =>
  assess(buildWorkbook(buildSheet("表", drawing)), { settings: DEFAULT_SETTINGS })
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ code, cell }) => `${code} ${cell === null ? "–" : toA1(cell)}`);

const NAMES = `
考核项目 | 考核要点 | 标准分值 | 考核得分
组织领导（20分） | 成立工作专班（10分） | 10 | 10
^ | 制定实施方案（10分） | 10 | 8
资金管理（80分） | 专账核算（40分） | 40 | 40
^ | 支出合规（40分） | 40 | 36
总计 | | 100 | 94`;

const OUT_OF = `
评价指标 | 权重分 | 得分
项目立项（10分） | 10 | 9/10
资金管理（30分） | 30 | 27/30
产出效益（60分） | 60 | 57/60
合计 | 100 | 93/100`;

/** Bare numbers are weights where the levels around them prove it. */
const BARE = `
评价得分表
一级指标 | 二级指标 | 三级指标 | 得分 | 评分说明
A投入(20) | A1立项(8) | A11立项依据(8) | 8 |
^ | A2目标(12) | A21目标明确性(12) | 10 | 目标未细化
B产出(80) | B1数量(50) | B11完成率(50) | 45 | 完成率90%
^ | B2满意度(30) | B21群众满意度(30) | 30 |
总分(100) | < | < | 93 |`;

const PAGES = `
评分表
一级指标 | 三级指标 | 分值 | 得分
决策 | 立项规范性 | 20 | 18
过程 | 资金到位率 | 15 | 15
本页小计 | < | 35 | 33
一级指标 | 三级指标 | 分值 | 得分
产出 | 任务完成率 | 35 | 34
效益 | 群众满意度 | 30 | 28
本页小计 | < | 65 | 62
合计 | < | 100 | 95`;

test.each([
  ["behind names", NAMES],
  ["behind scores", OUT_OF],
  ["bare", BARE],
  ["by page", PAGES],
])("points %s that agree", (_, drawing) => {
  expect(found(drawing)).toEqual([]);
});

test.each([
  [NAMES, "成立工作专班（10分）", "成立工作专班（15分）", "weight/said-twice B2"],
  [NAMES, "支出合规（40分）", "支出合规（30分）", "weight/said-twice B5"],
  [NAMES, "组织领导（20分）", "组织领导（25分）", "weight/said-twice A2"],
  [OUT_OF, "27/30", "27/35", "weight/said-twice C3"],
  [OUT_OF, "产出效益（60分）", "产出效益（50分）", "weight/said-twice A4"],
  [BARE, "A投入(20)", "A投入(25)", "weight/level-differs A3"],
  [BARE, "A2目标(12)", "A2目标(15)", "weight/level-differs B4"],
  [BARE, "总分(100)", "总分(110)", "weight/said-twice A7"],
  [PAGES, "65 | 62", "65 | 60", "column/total-differs D9"],
  [PAGES, "35 | 33", "30 | 33", "column/total-differs C5"],
])("%# one wrong figure", (drawing, right, wrong, finding) => {
  const changed = drawing.replace(right, wrong);
  expect(changed).not.toBe(drawing);
  expect(found(changed)).toContain(finding);
});

test("years and counts behind names are no points, whatever the column says", () => {
  expect(
    found(`
评价得分表
一级指标 | 三级指标 | 分值 | 得分
产出 | 道路里程(2023) | 40 | 38
产出 | 培训场次(12) | 30 | 30
效益 | 群众满意度(2024) | 30 | 27
合计 | | 100 | 95`),
  ).toEqual([]);
});

test("the points of a level in front of 分值 are those of all its rows", () => {
  expect(
    found(`
一级指标及分值 | 二级指标及分值 | 三级指标 | 分值 | 评价得分
决策（20分） | 项目立项（12分） | 立项依据充分性 | 6 | 6
^ | ^ | 立项程序规范性 | 6 | 4
^ | 资金投入（8分） | 预算编制科学性 | 8 | 7
产出（80分） | 产出数量（80分） | 新建仓库数 | 80 | 72
合计 | | | 100 | 89`).filter((each) => each.startsWith("weight")),
  ).toEqual([]);
});
