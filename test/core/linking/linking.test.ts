/** Evidence from other sheets: 150/223 and 83/223 of the 红塔 report, and rates of the fund table. */
import { confirmedEvidence, evidenceNote, offerEvidence } from "../../../src/core/linking/index.js";
import { POLICIES } from "../../../src/core/policy/index.js";
import { recognizeWorkbook } from "../../../src/core/recognition/index.js";
import { snapshotOf } from "../checking/build-checking-input.js";

const SNAPSHOT = snapshotOf([
  {
    name: "评分表",
    rows: [
      ["一级指标", "二级指标", "三级指标", "分值", "指标值", "实际完成值", "评分标准", "得分"],
      ["过程", "资金管理", "预算执行率", 5, "100%", null, "得分=预算执行率×分值。", null],
      [null, null, "资金到位率", 5, "100%", null, "得分=资金到位率×分值。", null],
      ["效益", "社会效益", "政策内容知晓率", 2, "100%", 0.672645739910314, "得分=政策内容知晓率×分值。", null],
      [
        null,
        "满意度",
        "受益对象满意度",
        3,
        "≥80%",
        "37.22%",
        "满意度≥80%的得满分；低于80%的，得分=满意度×分值。",
        null,
      ],
      ["合计", null, null, 15, null, null, null, null],
    ],
  },
  {
    name: "资金",
    rows: [
      ["资金来源", "预算金额（万元）", "实际到位金额（万元）", "实际支付金额（万元）"],
      ["中央资金", 300, 240, 180],
      ["地方资金", 100, 80, 60],
      ["合计", 400, 320, 240],
    ],
  },
  {
    name: "问卷",
    rows: [
      ["调查问卷情况汇总表"],
      ["发放问卷", 223, "有效问卷", 223],
      ["题目", "选项", "份数", "占比"],
      ["1.您对政策内容是否了解？", "A.非常了解", 58, "26.01%"],
      [null, "B.比较了解", 92, "41.26%"],
      [null, "C.一般", 45, "20.18%"],
      [null, "D.不了解", 28, "12.56%"],
      ["2.您是否满意？", "A.满意", 83, "37.22%"],
      [null, "B.一般", 79, "35.43%"],
      [null, "C.不满意", 61, "27.35%"],
    ],
  },
]);
const EVALUATION = recognizeWorkbook(SNAPSHOT);
const OFFERS = offerEvidence(EVALUATION, SNAPSHOT, POLICIES["caiyu-2020-10"]);
const offersFor = (name: string) => OFFERS.filter(({ indicator }) => indicator.level3 === name);

test.each([
  // 财预〔2020〕10号 附2 divides by what was received: 240/320; the form of 附1 by the budget: 240/400.
  ["预算执行率", ["240/320 75% ='资金'!D4/'资金'!C4", "240/400 60% ='资金'!D4/'资金'!B4"]],
  ["资金到位率", ["320/400 80% ='资金'!C4/'资金'!B4"]],
  ["政策内容知晓率", ["150/223 67.26% =SUM('问卷'!C4:C5)/'问卷'!D2"]],
  ["受益对象满意度", ["83/223 37.22% ='问卷'!C8/'问卷'!D2"]],
])("%s is offered with its formula", (name, expected) => {
  expect(offersFor(name).map(({ working, text, formula }) => `${working} ${text} ${formula}`)).toEqual(expected);
});

test.each([
  [
    "政策内容知晓率",
    "根据问卷结果，第1题选A、B的问卷数共150份，收回的有效问卷共223份。政策内容知晓率=150/223×100%=67.26%。",
  ],
  [
    "受益对象满意度",
    "根据问卷结果，第2题选A的问卷数共83份，收回的有效问卷共223份。受益对象满意度=83/223×100%=37.22%。",
  ],
])("%s: the figure in the sheet is traced to its answers", (name, note) => {
  const [offer] = offersFor(name);
  const evidence = offer === undefined ? null : confirmedEvidence(offer.indicator, OFFERS);
  expect(evidence === null ? null : evidenceNote(evidence)).toBe(note);
});

test("a figure that the evidence does not give is not confirmed", () => {
  const [offer] = offersFor("受益对象满意度");
  if (offer?.indicator.actual == null) throw new Error("The indicator is missing");
  const actual = { ...offer.indicator.actual, value: "37.29%" };
  expect(confirmedEvidence({ ...offer.indicator, actual }, OFFERS)).toBeNull();
});

describe("raw answers", () => {
  const offersOf = (answers: readonly string[]) => {
    const snapshot = snapshotOf([
      {
        name: "评分表",
        rows: [
          ["一级指标", "二级指标", "三级指标", "分值", "指标值", "实际完成值", "评分标准", "得分"],
          [
            "效益",
            "满意度",
            "受益对象满意度",
            10,
            "≥80%",
            null,
            "满意度≥80%的得满分；低于80%的，得分=满意度×分值。",
            null,
          ],
          ["合计", null, null, 10, null, null, null, null],
        ],
      },
      {
        name: "原始答卷",
        rows: [
          ["序号", "提交答卷时间", "1.您的村庄", "2.您对项目是否满意？"],
          ...answers.map((answer, index) => [
            index + 1,
            "2026-03-01 10:00:00",
            index % 2 === 0 ? "东村" : "西村",
            answer,
          ]),
        ],
      },
    ]);
    const [share] = offerEvidence(recognizeWorkbook(snapshot), snapshot, POLICIES["caiyu-2020-10"]);
    return share === undefined ? null : `${share.working} ${share.text} ${String(share.formula)}`;
  };

  test("are counted by a formula that gives the same count in Excel", () => {
    // “满意” in a COUNTIF without wildcards is not found in “不满意”.
    expect(offersOf(["满意", "不满意", "满意", "一般", "满意", "一般", "满意", "满意"])).toBe(
      "5/8 62.5% =COUNTIF('原始答卷'!D2:D9,\"满意\")/COUNTA('原始答卷'!D2:D9)",
    );
  });

  test("are offered as a value where Excel would count otherwise", () => {
    // A blank after the answer: the person's “满意 ” is one of five, COUNTIF would find four.
    expect(offersOf(["满意 ", "不满意", "满意", "一般", "满意", "一般", "满意", "满意"])).toBe("5/8 62.5% null");
  });
});
