/** A whole workbook: what counts, what stays unknown, how levels and the grade follow. */
import { formatDecimal, type Rational } from "../../../src/core/decimal/index.js";
import { indicatorKeys } from "../../../src/core/model/indicator-key.js";
import { POLICIES } from "../../../src/core/policy/index.js";
import { assessDrawing, BRIDGES, indicatorNamed } from "../../support/assess-drawing.js";

const show = (value: Rational | null): string | null => (value === null ? null : formatDecimal(value));

describe("a workbook whose every indicator can be scored", () => {
  const assessed = assessDrawing(BRIDGES);

  test.each([
    ["立项规范性", "stated", "20", "the standard asks for judgement, and the evaluator has given it"],
    ["改造完成率", "scored", "10", "40/160 = 25%, 40 × 25% = 10"],
    ["验收合格率", "scored", "8", "4 points below 100%, 10 − 4 × 0.5 = 8"],
    ["群众满意度", "scored", "11.17", "83/223 × 30 = 11.1659…, rounded to two places"],
  ])("%s is %s with %s", (name, status, score) => {
    const { score: given, counted } = indicatorNamed(assessed, name);
    expect([given.status, show(counted)]).toEqual([status, score]);
  });

  test("levels and total are sums of the rounded scores", () => {
    const { level1, total } = assessed.sheet;
    expect(level1.map(({ name, score }) => [name, show(score)])).toEqual([
      ["决策", "20"],
      ["产出", "18"],
      ["效益", "11.17"],
    ]);
    expect([show(total.score), show(total.fullScore)]).toEqual(["49.17", "100"]);
  });

  test("the grade and the distance to the next one follow from the total", () => {
    const { grade, distance } = assessed.sheet;
    expect([grade?.name, distance?.grade.name, show(distance?.points ?? null)]).toEqual(["差", "中", "10.83"]);
  });

  test.each([
    ["立项规范性", "complete"],
    ["改造完成率", "incomplete"],
    ["群众满意度", "incomplete"],
  ])("%s is %s in 表3", (name, completion) => {
    expect(indicatorNamed(assessed, name).completion).toBe(completion);
  });
});

describe("unknown is not zero", () => {
  const assessed = assessDrawing(BRIDGES.replace("83/223", "      "));

  test("an indicator without an actual value has no score", () => {
    const { score, counted } = indicatorNamed(assessed, "群众满意度");
    expect([score.status, counted]).toEqual(["needs-data", null]);
  });

  test("its level and the total have none either, and say what is known", () => {
    const { total, level1, grade } = assessed.sheet;
    expect([total.score, show(total.scoreSoFar), show(total.fullScoreSoFar), grade]).toEqual([null, "38", "70", null]);
    expect(level1.find(({ name }) => name === "效益")?.score).toBeNull();
    expect(show(level1.find(({ name }) => name === "产出")?.score ?? null)).toBe("18");
  });
});

describe("a person's score beside a computed one", () => {
  const typed = BRIDGES.replace("得分=满意度×分值。 | |", "得分=满意度×分值。 | 12 |");

  test("counts and is told apart from the computed one", () => {
    const { score, counted, adjustment } = indicatorNamed(assessDrawing(typed), "群众满意度");
    expect([score.status, show(score.score), show(counted)]).toEqual(["scored", "11.17", "12"]);
    expect(adjustment?.isKept).toBe(true);
  });

  test("gives way where the person asked for that", () => {
    const { counted, adjustment } = indicatorNamed(assessDrawing(typed, { differingScores: "replace" }), "群众满意度");
    expect([show(counted), adjustment?.isKept]).toEqual(["11.17", false]);
  });

  test("that shows the same two places is no adjustment", () => {
    const unrounded = BRIDGES.replace("得分=满意度×分值。 | |", "得分=满意度×分值。 | 11.165919 |");
    const { counted, adjustment } = indicatorNamed(assessDrawing(unrounded), "群众满意度");
    expect([show(counted), adjustment]).toEqual(["11.17", null]);
  });

  test("is no statement at all where we wrote it ourselves", () => {
    const stale = assessDrawing(typed);
    const keys = indicatorKeys(stale.sheet.sheet.indicators);
    const own = { scores: new Set(keys.slice(3, 4)), notes: new Set<string>() };
    expect(show(indicatorNamed(assessDrawing(typed, { own }), "群众满意度").counted)).toBe("11.17");
  });
});

describe("decisions", () => {
  const open = BRIDGES.replace("不规范的不得分。 | 20 |", "不规范的不得分。 | |");

  test("a standard that asks for judgement waits for it", () => {
    const { score, counted } = indicatorNamed(assessDrawing(open), "立项规范性");
    expect([score.status, counted, score.choices.length]).toEqual(["needs-judgement", null, 3]);
  });

  test.each([
    ["第2档", "10"],
    ["第三档", "0"],
  ])("“%s” remembered in 评分依据 gives %s", (words, expected) => {
    const [key = ""] = indicatorKeys(assessDrawing(open).sheet.sheet.indicators);
    const decisions = new Map([[key, { words, decidedBy: "张三" }]]);
    const { score, counted, decision } = indicatorNamed(assessDrawing(open, { decisions }), "立项规范性");
    expect([score.status, show(counted), decision?.decidedBy]).toEqual(["scored", expected, "张三"]);
  });
});

describe("indicators without a standard of their own", () => {
  const bare = BRIDGES.replace("满意度≥80%的得满分；低于80%的，得分=满意度×分值。", "").replace("83/223", "60%");

  test.each([
    { id: "caiyu-2020-10", expected: "22.5", why: "财预〔2020〕10号 第十六条: 30 × 60% ÷ 80%" },
    { id: "caiyu-2021-101", expected: "15", why: "财预〔2021〕101号 （七）4: 60% and more gives 5 of 10, half of 30" },
  ] as const)("are scored as $id says: $why", ({ id, expected }) => {
    const { counted, standardSource } = indicatorNamed(assessDrawing(bare, { policy: POLICIES[id] }), "群众满意度");
    expect([show(counted), standardSource]).toEqual([expected, "policy"]);
  });

  test("are left to the evaluator without a policy", () => {
    const { score, counted } = indicatorNamed(assessDrawing(bare, { policy: POLICIES.none }), "群众满意度");
    expect([score.status, counted]).toEqual(["needs-judgement", null]);
  });
});
