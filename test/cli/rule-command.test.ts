/** Scoring standards on standard input: JSON for scripts as the contract says, sentences for people. */
import { runInMemory } from "./run-in-memory.js";

const DEDUCTION = "合格率100%得满分，每降低1个百分点扣1分，扣完为止。";

test("a line of JSON is answered by a line of JSON, in order", async () => {
  const lines = [{ id: "a", text: DEDUCTION, fullScore: "20", actual: "95%" }, { id: "b" }];
  const { printed } = await runInMemory(["rule", "--json"], lines.map((line) => JSON.stringify(line)).join("\n"));
  const answers = printed.split("\n").map((line) => JSON.parse(line) as unknown);
  // 95% is five points below: 20 − 5 × 1.
  expect(answers).toMatchObject([
    {
      id: "a",
      status: "scored",
      kind: "deduction",
      score: "15",
      working: ["(100% − 95%) ÷ 1% = 5", "20 − 5 × 1 = 15"],
    },
    { id: "b", status: "unread", score: null, problems: [{ code: "input/text" }] },
  ]);
});

test("people read what was understood, the way to the score, and the score", async () => {
  const { printed } = await runInMemory(["rule"], JSON.stringify({ text: DEDUCTION, fullScore: "20", actual: "95%" }));
  expect(printed.trimEnd().split("\n")).toEqual([
    "评分标准  合格率100%得满分，每降低1个百分点扣1分，扣完为止。",
    "理解为    合格率=100%的，得满分；每低于100%1个百分点扣1分，扣完为止。",
    "得分      15 分（分值 20）",
    "计算      (100% − 95%) ÷ 1% = 5",
    "          20 − 5 × 1 = 15",
  ]);
});

test("a sentence alone is enough, and what is still open is said", async () => {
  const { printed } = await runInMemory(["rule"], "发现一处不合规扣1分，扣完为止。");
  expect(printed).toContain("理解为");
  expect(printed).toContain("待定");
  const unread = await runInMemory(["rule"], "视情况研究后予以确定。");
  expect(unread.printed).not.toContain("得分  ");
});

test("a preset that is named stands in where the row has no sentence, and decides what a sentence leaves open", async () => {
  const row = { text: "", indicator: "改造小区个数", fullScore: "10", target: "≥50个", actual: "40个" };
  const lines = [
    { ...row, preset: "财预[2020]10号" },
    { ...row, preset: "不套用" },
    row,
    { ...row, preset: "无此办法" },
  ];
  const { printed } = await runInMemory(["rule", "--json"], lines.map((line) => JSON.stringify(line)).join("\n"));
  const answers = printed.split("\n").map((line) => JSON.parse(line) as unknown);
  expect(answers).toMatchObject([
    // 第十六条: by the proportion of 40 to 50.
    { status: "scored", score: "8" },
    { status: "unread", score: null, problems: [{ code: "standard/empty" }] },
    { status: "unread", score: null, problems: [{ code: "standard/empty" }] },
    { status: "unread", score: null, problems: [{ code: "input/preset" }] },
  ]);
});

test("a step mode of its own goes before that of the preset", async () => {
  const row = { text: DEDUCTION, fullScore: "20", actual: "94.5%", preset: "caiyu-2021-101" };
  const lines = [row, { ...row, stepMode: "floor" }].map((line) => JSON.stringify(line)).join("\n");
  const { printed } = await runInMemory(["rule", "--json"], lines);
  // 5.5 points below: 20 − 5.5 continuously, 20 − 5 in whole steps.
  expect(printed.split("\n").map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { score: "14.5" },
    { score: "15" },
  ]);
});
