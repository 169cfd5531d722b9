/** The cases of a standard as a list to choose from: what is chosen is read as its case and no other. */
import { casesInWords } from "../../../src/core/scoring/cases-in-words.js";
import { choiceByWords, parseJudgement } from "../../../src/core/scoring/judgement-words.js";
import { assessDrawing, type Assessed } from "../../support/assess-drawing.js";
import { planDrawing } from "../../support/plan-drawing.js";

const NAMES = ["立项规范性", "制度健全性", "资金合规性", "过程可控性"];

const sheetWith = (...standards: string[]): Assessed =>
  assessDrawing(
    [
      "绩效评价指标体系及评分表 | < | < | < | < | < | <",
      "一级指标 | 二级指标 | 三级指标 | 分值 | 评分标准 | 评审判定 | 得分",
      ...standards.map((standard, index) => `决策 | 项目立项 | ${NAMES[index] ?? ""} | 10 | ${standard} |  | `),
    ].join("\n"),
  );

const casesOf = (standard: string) => {
  const [scored] = sheetWith(standard).sheet.indicators;
  if (scored === undefined) throw new Error(`not read as an indicator: ${standard}`);
  return { cases: casesInWords(scored.score), score: scored.score };
};

test.each<[string, readonly string[] | null, string]>([
  [
    "制度健全的得10分；基本健全的得6分；不健全的不得分。",
    ["制度健全", "基本健全", "不健全"],
    "the standard's own words",
  ],
  [
    "未发生问题的得10分；问题轻微的得5分；问题严重的不得分。",
    ["第1档", "第2档", "第3档"],
    "未发生问题 is read as a count of 0",
  ],
  ["①有制度（5分）；②有台账（5分）。每有一项不符合的，不得该项分值。", null, "points are ticked, several may hold"],
  ["每发现一处不规范扣2分，扣完为止。", null, "a number is asked for"],
  ["较好的得8～10分；一般的得5～8分；较差的得0～5分。", null, "a case alone gives no figure"],
])("%s", (standard, expected) => {
  const { cases, score } = casesOf(standard);
  expect(score.status).toBe("needs-judgement");
  expect(cases).toEqual(expected);
  const read = cases?.map((words) => parseJudgement(words) ?? choiceByWords(words, score.choices));
  expect(read).toEqual(expected?.map((_words, index) => ({ level: index + 1 })));
});

test("cells of 评审判定 that wait for one of several cases get them as a list; the others get none", () => {
  const graded = "制度健全的得10分；基本健全的得6分；不健全的不得分。";
  const { plan } = planDrawing(sheetWith(graded, graded, "每发现一处不规范扣2分，扣完为止。", graded));
  const lists = plan.actions.flatMap((action) => (action.kind === "set-choices" ? [action] : []));
  expect(lists.map(({ area }) => [area.row, area.column, area.rowCount])).toEqual([
    [2, 5, 2],
    [5, 5, 1],
  ]);
});

test("a protected sheet gets no lists: Excel would refuse them in the middle of the write", () => {
  const assessed = sheetWith("制度健全的得10分；基本健全的得6分；不健全的不得分。");
  const sheets = assessed.snapshot.sheets.map((sheet) => ({ ...sheet, isProtected: true }));
  const { plan } = planDrawing({ ...assessed, snapshot: { ...assessed.snapshot, sheets } });
  expect(plan.actions.filter(({ kind }) => kind === "set-choices")).toEqual([]);
});
