/** Surveys: what an answer means on its scale, raw answers counted, and 满意度 by share and by weight. */
import { formatDecimal, formatPercent } from "../../../src/core/decimal/index.js";
import type { ResponsesSheet } from "../../../src/core/model/index.js";
import { degreeOf, favourableShares, tallyResponses, type SurveyQuestion } from "../../../src/core/survey/index.js";
import { whole } from "../../../src/core/decimal/index.js";
import { column, readTable } from "../../support/read-table.js";
import { snapshotOf } from "../checking/build-checking-input.js";

test.each(readTable(__dirname, "scale.tsv"))("$answer is step $degree", (row) => {
  expect(String(degreeOf(column(row, "answer")) ?? "—")).toBe(column(row, "degree"));
});

const RESPONSES: ResponsesSheet = {
  role: "responses",
  sheet: "答卷",
  headerRows: [0],
  firstRow: 1,
  lastRow: 5,
  questions: [
    { column: 1, text: "1、您是否满意？" },
    { column: 2, text: "2、您希望增加什么？（多选）" },
    { column: 3, text: "3、您的建议" },
  ],
};
const [ANSWERS] = snapshotOf([
  {
    name: "答卷",
    rows: [
      ["序号", "1、您是否满意？", "2、您希望增加什么？（多选）", "3、您的建议"],
      [1, "A.满意", "A.绿化┋B.停车位", "尽快完工"],
      [2, "B.一般", "B.停车位", null],
      [3, "A.满意", "A.绿化┋B.停车位┋C.路灯", "多种树"],
      [4, "C.不满意", null, "夜间噪音大"],
      [5, null, null, null],
    ],
  },
]).sheets;

test("every answer is counted once, several in one cell apart", () => {
  if (ANSWERS === undefined) throw new Error("The sheet is missing");
  const { respondents, questions } = tallyResponses(RESPONSES, ANSWERS);
  const shown = questions.map(({ kind, options }) => [
    kind,
    ...options.map(
      ({ text, count, share }) => `${text} ${formatDecimal(count.value)} ${share === null ? "" : formatPercent(share)}`,
    ),
  ]);
  // The fifth row answers nothing: four questionnaires are valid.
  expect(formatDecimal(respondents?.value ?? whole(0))).toBe("4");
  expect(shown).toEqual([
    ["single", "A.满意 2 50%", "B.一般 1 25%", "C.不满意 1 25%"],
    // Three answered it: 2, 3 and 1 of 3.
    ["multiple", "A.绿化 2 66.67%", "B.停车位 3 100%", "C.路灯 1 33.33%"],
    ["open"],
  ]);
});

test("满意度 by plain share: 红塔报告, 83 of 223", () => {
  const [share] = favourableShares(
    question(
      [
        ["A.满意", 83],
        ["B.一般", 79],
        ["C.不满意", 61],
      ],
      223,
    ),
  );
  expect([share?.working, share === undefined ? "" : formatPercent(share.value)]).toEqual(["83/223", "37.22%"]);
});

test("five steps give the weighted figure too", () => {
  // (60×100%+20×75%+10×50%+6×25%+4×0%) ÷ 100 = 81.5%
  const shares = favourableShares(
    question(
      [
        ["非常满意", 60],
        ["比较满意", 20],
        ["一般", 10],
        ["比较不满意", 6],
        ["非常不满意", 4],
      ],
      100,
    ),
  );
  expect(shares.map(({ method, value }) => `${method} ${formatPercent(value)}`)).toEqual([
    "share 80%",
    "weighted 81.5%",
  ]);
});

test("answers that form no scale give no 满意度", () => {
  expect(
    favourableShares(
      question(
        [
          ["A.绿化", 60],
          ["B.停车位", 40],
        ],
        100,
      ),
    ),
  ).toEqual([]);
});

function question(options: readonly (readonly [text: string, count: number])[], respondents: number): SurveyQuestion {
  const source = { kind: "cell", cell: { sheet: "问卷", row: 0, column: 0 } } as const;
  return {
    number: 1,
    text: "您是否满意？",
    kind: "single",
    respondents: { value: whole(respondents), source },
    options: options.map(([text, count]) => ({ text, count: { value: whole(count), source }, share: null })),
  };
}
