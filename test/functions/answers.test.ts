/** The custom functions give the engine's score, and #N/A with a reason where there is none. */
import { gradeAnswer, scoreAnswer, whyAnswer } from "../../src/functions/answers.js";
import functions from "../../src/functions/functions.json";
import { column, readTable } from "../support/read-table.js";

/** As Excel hands cells over: a number where the text is one, an empty text where the cell is blank. */
const fromCell = (text: string) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);

const cases = readTable(__dirname, "answers.tsv").map((row) => {
  const [standard, full, target, actual] = ["standard", "full", "target", "actual"].map((name) =>
    fromCell(column(row, name)),
  );
  return {
    figures: { standard, fullScore: full, target, actual },
    answer: column(row, "answer"),
    why: column(row, "why"),
  };
});

test.each(cases)("SCORE: $why", ({ figures, answer }) => {
  const given = scoreAnswer(figures, "zh-CN");
  expect(given.isKnown ? String(given.value) : "#N/A").toBe(answer);
  if (!given.isKnown) expect(given.reason.length).toBeGreaterThan(8);
});

/** 优 ≥ 90, 良 ≥ 80, 中 ≥ 60: 财预〔2020〕10号, 第二十一条. */
test.each([
  [90, "优"],
  [89.99, "良"],
  [80, "良"],
  ["79.5", "中"],
  [59.99, "差"],
  [0, "差"],
])("GRADE of %p is %s", (points, grade) => {
  expect(gradeAnswer(points, "zh-CN")).toEqual({ isKnown: true, value: grade });
});

test.each(["", "八十", null])("GRADE of %p is unknown", (points) => {
  expect(gradeAnswer(points, "en")).toMatchObject({ isKnown: false });
});

test("WHY names the figures and the arithmetic", () => {
  const standard = "完成率=实际完成数量/计划完成数量×100%，得分=完成率×分值。";
  const answer = whyAnswer({ standard, fullScore: 10, target: "296个", actual: "80个" }, "zh-CN");
  expect(answer).toMatchObject({ isKnown: true });
  expect(answer.isKnown && answer.value).toContain("2.7");
});

test("every function is described with help for each parameter", () => {
  expect(functions.functions.map(({ id }) => id)).toEqual(["SCORE", "GRADE", "WHY"]);
  for (const { description, parameters } of functions.functions) {
    expect(description.length).toBeGreaterThan(8);
    for (const parameter of parameters) expect(parameter.description.length).toBeGreaterThan(2);
  }
});
