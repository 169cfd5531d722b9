/** Scores in words: every figure comes from the trace, and nothing is said of what was not lost. */
import { deviationNote, explainScore } from "../../../src/core/explanation/index.js";
import { indicatorKeys } from "../../../src/core/model/indicator-key.js";
import { assessDrawing, BRIDGES, indicatorNamed } from "../../support/assess-drawing.js";

const assessed = assessDrawing(BRIDGES);

test.each([
  ["改造完成率", "改造完成率=40/160×100%=25%，未达到指标值100%，扣30分"],
  ["验收合格率", "验收合格率为96%，未达到指标值100%，扣2分"],
  ["群众满意度", "群众满意度=83/223×100%=37.22%，未达到指标值≥80%，扣18.83分"],
])("the note of %s names figures, target and points", (name, note) => {
  expect(deviationNote(indicatorNamed(assessed, name), assessed.snapshot)).toBe(note);
});

test.each([
  ["nothing was lost", BRIDGES.replace("0.96[0%]", "1[0%]"), "验收合格率"],
  ["the score is the evaluator's own", BRIDGES, "立项规范性"],
  ["the score is unknown", BRIDGES.replace("83/223", ""), "群众满意度"],
])("there is no note where %s", (_why, drawing, name) => {
  expect(deviationNote(indicatorNamed(assessDrawing(drawing), name))).toBeNull();
});

test("a decision is told with the words of the level", () => {
  const open = BRIDGES.replace("不规范的不得分。 | 20 |", "不规范的不得分。 | |");
  const [key = ""] = indicatorKeys(assessDrawing(open).sheet.sheet.indicators);
  const decisions = new Map([[key, { words: "第2档", decidedBy: null }]]);
  const judged = indicatorNamed(assessDrawing(open, { decisions }), "立项规范性");
  expect(deviationNote(judged)).toBe("评定为“基本规范的”，扣10分");
  expect(explainScore(judged).inputs.at(-1)).toMatchObject({ label: "评审判定", text: "第2档" });
});

test("an explanation shows standard, inputs with their cells, working and deduction", () => {
  const explanation = explainScore(indicatorNamed(assessed, "验收合格率"));
  expect(explanation.inputs.map(({ label, text }) => [label, text])).toEqual([
    ["分值", "10"],
    ["指标值", "100%"],
    ["实际完成值", "96%"],
  ]);
  expect(explanation.deduction).toEqual({ arithmetic: "10 − 8 = 2", points: "2" });
  expect(explanation.understoodAs).not.toBeNull();
  expect(explanation.standard?.marks.some(({ isUsed }) => isUsed)).toBe(true);
  expect(explanation.sentence).toContain("得8分");
});

test("what stood in the way is said in words", () => {
  const { sentence, obstacles } = explainScore(
    indicatorNamed(assessDrawing(BRIDGES.replace("83/223", "")), "群众满意度"),
  );
  expect(sentence).toBe("缺数据：实际完成值没有填写。");
  expect(obstacles.map(({ code }) => code)).toEqual(["value/missing"]);
});
