/** 评审判定 in words that name no case of the standard. */
import { assess } from "../../../src/app/assess.js";
import { toA1 } from "../../../src/core/grid/index.js";
import { buildSheet, buildWorkbook } from "../../support/build-sheet.js";

const GRADED = "制度健全得10分，基本健全得6分，不健全不得分。";
const POINTS = "评价要点：①有立项依据（2分）；②程序合规（2分）；③经过论证（2分）。";

function said(standard: string, full: number, judgement: string, score = ""): string[] {
  const drawing = `
  一级指标 | 二级指标 | 三级指标 | 分值 | 评分标准 | 评审判定 | 得分
  决策 | 项目立项 | 立项规范性 | ${String(full)} | ${standard} | ${judgement} | ${score}
`;
  return assess(buildWorkbook(buildSheet("评分表", drawing)), { settings: null })
    .findings.filter(({ code }) => code === "judgement/unknown-words")
    .map(({ cell, data }) => `${cell === null ? "" : toA1(cell)} ${data["found"] ?? ""}: ${data["allowed"] ?? ""}`);
}

test.each([
  ["words of no case", GRADED, 10, "还可以", "", ["F2 还可以: 第1档（制度健全）、第2档（基本健全）、第3档（不健全）"]],
  [
    "a person's own score does not excuse them",
    GRADED,
    10,
    "还可以",
    "6",
    ["F2 还可以: 第1档（制度健全）、第2档（基本健全）、第3档（不健全）"],
  ],
  ["points that are not named", POINTS, 6, "大部分符合", "", ["F2 大部分符合: 符合①③、均不符合"]],
  ["the words of the case", GRADED, 10, "基本健全", "", []],
  ["its number", GRADED, 10, "第2档", "", []],
  ["points by their signs", POINTS, 6, "符合①③", "", []],
  [
    "a count in words",
    "未发现问题得满分，每发现一处扣1分，扣完为止。",
    6,
    "有一些问题",
    "",
    ["F2 有一些问题: 发现2处、未发现问题"],
  ],
  ["nothing decided yet", GRADED, 10, "", "", []],
  ["a standard that needs no decision", "得分=完成率×分值。", 10, "同意", "", []],
])("%s", (_name, standard, full, judgement, score, expected) => {
  expect(said(standard, full, judgement, score)).toEqual(expected);
});
