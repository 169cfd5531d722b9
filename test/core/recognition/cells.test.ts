/** Numbers, dates and names as cells hold them. */
import { formatDecimal } from "../../../src/core/index.js";
import { foldName } from "../../../src/core/recognition/cells/fold-label.js";
import { parseFigure } from "../../../src/core/recognition/cells/parse-figure.js";
import { showNumber } from "../../../src/core/recognition/cells/show-number.js";
import { parseLevelLabel } from "../../../src/core/recognition/indicators/parse-level-label.js";

test.each([
  // value, format, shown, exact; the formats are Excel's own
  [0.7576000000000001, "0.00%", "75.76%", "75.76%"],
  [0.134564643799, "0.00%", "13.46%", "13.4564643799%"],
  [9.289999999999999, null, "9.29", "9.29"],
  [296, '0"个"', "296个", "296个"],
  [1234567.891, "#,##0.00", "1,234,567.89", "1234567.891"],
  [-12.5, "0.0_);(0.0)", "-12.5", "-12.5"],
  [0, '0.00;-0.00;"—"', "0", "0"],
  [44926, "yyyy年m月d日", "2022年12月31日", "2022年12月31日"],
  [44926, 'yyyy"年"m"月"d"日";@', "2022年12月31日", "2022年12月31日"],
  [44926, "yyyy-mm-dd", "2022-12-31", "2022-12-31"],
  [44926, "m/d/yyyy", "12/31/2022", "12/31/2022"],
  [25000, "0.0,", "25.0", "25"],
] as const)("%s as %s is shown as %s", (value, format, shown, exact) => {
  expect(showNumber(value, format, 1900)).toEqual({ shown, exact });
});

test("a date of the 1904 system is four years and a day later", () => {
  expect(showNumber(43464, "yyyy-mm-dd", 1904).shown).toBe("2022-12-31");
});

test.each([
  ["5", "5"],
  ["５．５", "5.5"],
  ["10分", "10"],
  ["1,234,567.5", "1234567.5"],
  ["１，２３４", "1234"],
  ["（3）", "3"],
  ["-10", "-10"],
  ["25%", "0.25"],
  ["3万元", "3"],
  ["223份", "223"],
])("%s is the figure %s", (text, figure) => {
  const value = parseFigure(text);
  expect(value === null ? null : formatDecimal(value)).toBe(figure);
});

test.each(["", "/", "—", "5%以上", "1,23", "1-7月", "约120件", "10公里", "第3期", "NaN", "1E+400次"])(
  "%s is no figure",
  (text) => {
    expect(parseFigure(text)).toBeNull();
  },
);

test.each([
  // label, name, code, points
  ["产出指标（50分）", "产出指标", null, "50"],
  ["决策(20%)", "决策", null, "20"],
  ["A决策15分", "决策", "A", "15"],
  ["A101 立项依据充分性", "立项依据充分性", "A101", null],
  ["指标1：培训人次", "培训人次", null, null],
  ["公共属性（满意度）（6分）", "公共属性（满意度）", null, "6"],
  ["2022年投资完成率", "2022年投资完成率", null, null],
  ["年度资金支付完成率100%", "年度资金支付完成率100%", null, null],
  ["响应时间（5分钟）", "响应时间（5分钟）", null, null],
  ["考核得分达到90分", "考核得分达到90分", null, null],
  ["绩效目标\n（20分）", "绩效目标", null, "20"],
  ["产 出 指 标", "产出指标", null, null],
])("the label %s is named %s", (label, name, code, points) => {
  const read = parseLevelLabel(label);
  expect([read.name, read.code, read.fullScore === null ? null : formatDecimal(read.fullScore)]).toEqual([
    name,
    code,
    points,
  ]);
});

test("white space vanishes between Chinese characters and stays one blank beside Latin ones", () => {
  expect(foldName(" 立项 依据\n充分性 ")).toBe("立项依据充分性");
  expect(foldName("PPP  项目 2022 年")).toBe("PPP 项目 2022 年");
});
