/**
 * What each check says of a whole sheet, and where it must be silent. Every case is one small table drawn as offices draw it; a finding is
 * written “code cell: the figures that it names”, worked by hand.
 */
import { assess } from "../../../src/app/assess.js";
import { toA1 } from "../../../src/core/grid/index.js";
import { buildSheet, buildWorkbook } from "../../support/build-sheet.js";

type Drawings = Readonly<Record<string, string>>;

/** Findings whose code begins with one of `codes`, with the data named. */
function found(drawings: Drawings, codes: readonly string[], shown: readonly string[] = ["stated", "computed"]) {
  const sheets = Object.entries(drawings).map(([name, drawing]) => buildSheet(name, drawing));
  return assess(buildWorkbook(...sheets), { settings: null })
    .findings.filter(({ code }) => codes.some((each) => code.startsWith(each)))
    .map(({ code, cell, data }) => {
      const figures = shown.flatMap((name) => data[name] ?? []).join(" ");
      return `${code} ${cell === null ? "–" : toA1(cell)}${figures === "" ? "" : `: ${figures}`}`;
    });
}

const HEADER = "一级指标 | 二级指标 | 三级指标 | 分值 | 目标值 | 实际完成值 | 评分标准 | 得分 | 扣分原因";
const RATE = "得分=完成率×分值。";
const table = (...rows: readonly string[]): Drawings => ({ 评分表: [HEADER, ...rows].join("\n") });

describe("分值 add up, level by level and to 100", () => {
  const rows = (level: string, first: string, total: string) =>
    table(
      `产出 | 数量（${level}分） | 疏浚长度 | ${first} | 12公里 | 12公里 | ${RATE} | ${first} |`,
      `^ | ^ | 清淤土方 | 30 | 5万立方米 | 5万立方米 | ${RATE} | 30 |`,
      `效益 | 满意度（30分） | 沿河居民满意度 | 30 | ≥90% | 92% | ${RATE} | 30 |`,
      `合计 | | | ${total} | | | | |`,
    );
  test.each([
    ["all agree", rows("70", "40", "100"), []],
    ["a second level says 75, below it stand 40 + 30", rows("75", "40", "100"), ["weight/level-differs B2: 75 70"]],
    ["the total says 98", rows("70", "40", "98"), ["weight/total-differs D5: 98 100"]],
    ["the indicators make 95", rows("65", "35", "95"), ["weight/not-hundred D5: 95"]],
  ])("%s", (_, drawings, expected) => {
    expect(found(drawings, ["weight/level", "weight/total", "weight/not-hundred"])).toEqual(expected);
  });
});

describe("得分 within 0 and 分值, and against the sums", () => {
  const rows = (score: string, subtotal: string, total: string) =>
    table(
      `产出 | 数量 | 疏浚长度 | 60 | | | 由评审组评定。 | ${score} | 部分河段未验收`,
      `效益 | 满意度 | 居民满意度 | 40 | | | 由评审组评定。 | 36 | 回访有意见`,
      `小计 | < | < | | | | | ${subtotal} |`,
      `合计 | < | < | 100 | | | | ${total} |`,
    );
  test.each([
    ["as it should be", rows("55", "91", "91"), []],
    ["above 分值", rows("61", "97", "97"), ["score/above-full H2: 61"]],
    ["below zero", rows("-2", "34", "34"), ["score/below-zero H2: -2"]],
    ["the total keeps an old score", rows("55", "91", "93.5"), ["total/score-differs H5: 93.5 91"]],
    ["printed with one decimal place: 55.25 + 36 is 91.3", rows("55.25", "", "91.3"), []],
    ["91.2 is 91.25 cut off, as many do", rows("55.25", "", "91.2"), []],
    ["91.4 is neither", rows("55.25", "", "91.4"), ["total/score-differs H5: 91.4 91.25"]],
  ])("%s", (_, drawings, expected) => {
    expect(found(drawings, ["score/above", "score/below", "total/score", "subtotal/"])).toEqual(expected);
  });
});

describe("等级 follows from the total", () => {
  const graded = (score: string, grade: string) => ({
    评分表: `${HEADER}\n产出 | 数量 | 疏浚长度 | 100 | | | 由评审组评定。 | ${score} | 未全部验收\n合计 | < | < | 100 | | | | ${score} |\n评价等级：${grade} | < | < | < | < | < | < | < | <`,
  });
  test.each([
    ["90 begins 优", graded("90", "优"), []],
    ["89.99 does not", graded("89.99", "优"), ["grade/differs A4: 优 良"]],
    ["良好 is 良", graded("80", "良好"), []],
    ["60 is 中, not 差", graded("60", "差"), ["grade/differs A4: 差 中"]],
  ])("%s", (_, drawings, expected) => {
    expect(found(drawings, ["grade/"])).toEqual(expected);
  });
});

describe("scores, figures and reasons agree", () => {
  const row = (target: string, actual: string, score: string, reason: string, standard = "由评审组评定。") =>
    table(`产出 | 数量 | 新建泵站 | 10 | ${target} | ${actual} | ${standard} | ${score} | ${reason}`);
  test.each([
    ["unfinished with full marks", row("8座", "7座", "10", ""), ["score/full-though-unfinished H2: 10"]],
    ["a limit that was kept is no unfinished work", row("≤8座", "7座", "10", ""), []],
    ["points lost without a word", row("8座", "7座", "9", ""), ["deviation/reason-missing I2"]],
    ["“无” is no reason", row("8座", "7座", "9", "无"), ["deviation/reason-missing I2"]],
    ["the reason names other points", row("8座", "7座", "9", "一座未通电，扣2分"), ["deviation/points-differ I2: 2"]],
    ["two losses make up what was lost", row("8座", "7座", "7", "未通电扣2分；资料不全扣1分"), []],
    ["a loss named beside full marks", row("8座", "8座", "10", "资料不全，扣1分"), ["deviation/points-differ I2: 1"]],
    ["a remark beside full marks is welcome", row("8座", "8座", "10", "按期完成"), []],
    ["130% of the target", row("10座", "13座", "10", ""), ["over/fulfilled F2: 130%"]],
    ["129.9% is not", row("1000座", "1299座", "10", ""), []],
    ["explained", row("10座", "20座", "10", "增补任务"), []],
    ["against its own standard", row("8座", "6座", "9", "未完成", RATE), ["score/differs H2: 7.5"]],
  ])("%s", (_, drawings, expected) => {
    const codes = ["score/full", "deviation/", "over/", "score/differs"];
    expect(found(drawings, codes, ["named", "rate", "computed"]).map(withoutStated)).toEqual(
      expected.map(withoutStated),
    );
  });
});

/** Full marks name no computed figure where a person must judge. */
function withoutStated(line: string): string {
  return line.replace(/^(score\/full-though-unfinished \w+).*/, "$1");
}

describe("a standard gives as many points as its indicator has", () => {
  const standard = (text: string) => table(`过程 | 制度 | 制度健全性 | 4 | | | ${text} | 4 |`);
  test.each([
    ["①② of two points each", standard("①有管理办法，得2分；②执行到位，得2分。"), []],
    ["one point too few", standard("①有管理办法，得2分；②执行到位，得1分。"), ["standard/points-differ G2: 3"]],
    ["shares of a third are rounded", standard("三项要点，各占1/3。"), []],
    ["steps of one scale do not add up", standard("①健全得4分；②较健全得3分；③不健全得0分。"), []],
    ["shares that make 1.2", standard("要点①占40%，要点②占40%，要点③占40%。"), ["standard/shares-not-one G2: 1.2"]],
  ])("%s", (_, drawings, expected) => {
    expect(found(drawings, ["standard/"], ["stated"])).toEqual(expected);
  });
});

describe("shares of 产出 and 效益, names that come twice", () => {
  const weighted = (process: number, output: number) =>
    table(
      `过程 | 制度 | 制度健全性 | ${String(process)} | | | 由评审组评定。 | ${String(process)} |`,
      `产出 | 数量 | 疏浚长度 | ${String(output)} | | | 由评审组评定。 | ${String(output)} |`,
      `效益 | 满意度 | 居民满意度 | 30 | | | 由评审组评定。 | 30 |`,
    );
  const twice = (name: string, level: string) =>
    table(
      `产出 | 数量 | 疏浚长度 | 60 | | | 由评审组评定。 | 60 |`,
      `${level} | 其他 | ${name} | 40 | | | 由评审组评定。 | 40 |`,
    );
  test.each([
    ["60% exactly", weighted(40, 30), []],
    ["59%", weighted(41, 29), ["weight/output-benefit-low D3: 59%"]],
    ["the same name below 产出 and 效益", twice("疏浚长度", "效益"), ["duplicate/across-levels C3"]],
    ["a name of its own", twice("疏浚质量", "效益"), []],
  ])("%s", (_, drawings, expected) => {
    expect(found(drawings, ["weight/output", "duplicate/"], ["share"])).toEqual(expected);
  });
});

describe("the chain of funds", () => {
  const funds = (first: string, second: string, total: string, ...others: readonly string[]): Drawings => ({
    资金: `资金情况（单位：万元）\n资金来源 | 预算安排 | 到位资金 | 实际支付 | 支出率\n省级资金 | ${first}\n市级资金 | ${second}\n合计 | ${total}`,
    ...Object.fromEntries(others.map((text, index) => [`说明${String(index + 1)}`, text])),
  });
  const [first, second, total] = ["600 | 600 | 540 | 90%", "400 | 300 | 270 | 90%", "1000 | 900 | 810 | 90%"];
  test.each([
    ["sound", funds(first, second, total), []],
    [
      "paid more than came",
      funds(first, "400 | 300 | 330 | 110%", "1000 | 900 | 870 | 96.67%"),
      ["fund/chain-exceeded D4"],
    ],
    [
      "a total that keeps an old figure",
      funds(first, second, "1000 | 910 | 810 | 90%"),
      ["fund/total-differs C5: 910 900", "rate/differs E5: 90%"],
    ],
    ["a rate of other figures", funds(first, "400 | 300 | 270 | 80%", total), ["rate/differs E4: 80%"]],
    ["89.5% printed as 90% is its rounding", funds("600 | 600 | 537 | 90%", second, "1000 | 900 | 807 | 89.67%"), []],
    [
      "more paid than the work is worth",
      funds(first, second, total, "截至评价日，累计完成产值780万元。"),
      ["fund/paid-above-work D5"],
    ],
    ["less", funds(first, second, total, "截至评价日，累计完成产值0.09亿元。"), []],
  ])("%s", (_, drawings, expected) => {
    const codes = ["fund/", "rate/"];
    expect(
      found(drawings, codes).map((line) => (line.startsWith("rate/") ? line.replace(/(%).*/, "$1") : line)),
    ).toEqual(expected);
  });
});

describe("合计 of a fund table whose lines hold each other", () => {
  const nested = (total: string, lines: readonly string[]): Drawings => ({
    资金: `资金情况（单位：万元）\n资金来源 | 预算安排 | 实际支付\n${lines.join("\n")}\n总计 | ${total}`,
  });
  const NUMBERED = ["一、财政资金 | 900 | 800", "1.中央 | 500 | 480", "2.省级 | 400 | 320", "二、自筹资金 | 100 | 60"];
  const UNNUMBERED = ["财政资金 | 900 | 800", "中央 | 500 | 480", "省级 | 400 | 320", "自筹资金 | 100 | 60"];
  const OF_WHICH = ["财政资金 | 900 | 800", "其中：中央 | 500 | 480", "自筹资金 | 100 | 60"];
  test.each([
    ["一、 over 1. and 2.", nested("1000 | 860", NUMBERED), []],
    ["the figures alone say so", nested("1000 | 860", UNNUMBERED), []],
    ["其中", nested("1000 | 860", OF_WHICH), []],
    ["a wrong total is still found", nested("1000 | 880", NUMBERED), ["fund/total-differs C7: 880 860"]],
  ])("%s", (_, drawings, expected) => {
    expect(found(drawings, ["fund/total"])).toEqual(expected);
  });
});

describe("questionnaires", () => {
  const asked = (title: string, ...options: readonly string[]): Drawings => ({
    问卷: `收回有效问卷120份\n题目 | 选项 | 人数 | 占比\n${title} | ${options.join("\n^ | ")}`,
  });
  test.each([
    ["sound", asked("是否知晓？", "A.知晓 | 90 | 75%", "B.不知晓 | 30 | 25%"), []],
    [
      "a share of other figures",
      asked("是否知晓？", "A.知晓 | 90 | 78%", "B.不知晓 | 30 | 25%"),
      ["survey/share-differs D3: 78% 75%"],
    ],
    [
      "more answers than forms",
      asked("是否知晓？（单选）", "A.知晓 | 95 | 79.17%", "B.不知晓 | 30 | 25%"),
      ["survey/count-exceeds –: 125"],
    ],
    ["several answers are allowed", asked("从何处知晓？（多选）", "A.公示 | 95 | 79.17%", "B.邻居 | 60 | 50%"), []],
  ])("%s", (_, drawings, expected) => {
    expect(found(drawings, ["survey/"]).map((line) => line.replace(/(count-exceeds) \S+/, "$1 –:"))).toEqual(
      expected.map((line) => line.replace(/(count-exceeds) \S+/, "$1 –:")),
    );
  });
});

describe("表2 and 表3 repeat what the score sheet says", () => {
  const SCORES = `${HEADER}\n产出 | 数量 | 疏浚长度 | 60 | 12公里 | 9公里 | ${RATE} | 45 | 汛期停工\n效益 | 满意度 | 居民满意度 | 40 | ≥90% | 92% | 由评审组评定。 | 40 |\n合计 | < | < | 100 | | | | 85 |`;
  const summary = (score: string, rate: string): Drawings => ({
    评分表: SCORES,
    表2: `一级指标 | 指标分值 | 评价得分 | 得分率\n产出 | 60 | ${score} | ${rate}\n效益 | 40 | 40 | 100%\n合计 | 100 | 85 | 85%`,
  });
  const alone = { 评分表: SCORES, 表2: "一级指标 | 指标分值 | 评价得分 | 得分率\n合计 | 100 | 85 | 85%" };
  const states = (state: string): Drawings => ({
    评分表: SCORES,
    表3: `三级指标 | 目标值 | 指标实现情况 | 完成情况说明\n疏浚长度 | 12公里 | ${state} | 完成率75%\n居民满意度 | ≥90% | 完成 | 满意度92%`,
  });
  const restated = (name: string, figures: string, standard: string, state: string): Drawings => ({
    评分表: `${HEADER}\n产出 | 质量 | ${name} | 10 | ${figures} | ${standard} | |`,
    表3: `三级指标 | 目标值 | 指标实现情况 | 完成情况说明\n${name} | ${figures.split(" | ")[0] ?? ""} | ${state} | 见现场记录`,
  });
  const faults = restated("现场抽查情况", "0 | 2处", "每发现一处不符合扣1分，扣完为止。", "未完成");
  const kilometres = restated("疏浚长度", "9公里 | 12公里", RATE, "未完成");
  test.each([
    ["sound", summary("45", "75%"), []],
    ["another score", summary("48", "80%"), ["summary/score-differs C2: 48 45"]],
    ["a total without levels sums nothing", alone, []],
    ["部分完成", states("部分完成"), []],
    ["完成, though three quarters were done", states("完成"), ["completion/state-differs C2: 完成 未完成"]],
    ["two faults where none should be, by the standard: 未完成", faults, []],
    [
      "12 kilometres of 9 in the sheet, and no rate in the row",
      kilometres,
      ["completion/state-differs C2: 未完成 完成"],
    ],
  ])("%s", (_, drawings, expected) => {
    expect(found(drawings, ["summary/score", "summary/full", "completion/"])).toEqual(expected);
  });
});

describe("cells that cannot be taken at their word", () => {
  const cells = (score: string, points = "60", line = ""): Drawings =>
    table(
      `${line}产出 | 数量 | 疏浚长度 | ${points} | | | 由评审组评定。 | ${score} |`,
      `效益 | 满意度 | 居民满意度 | 40 | | | 由评审组评定。 | 40 |`,
    );
  test.each([
    ["numbers", cells("60"), []],
    ["text that looks like a number", cells("'60"), ["cell/number-as-text H2"]],
    ["a formula without a stored result", cells("=30+30:"), ["cell/formula-without-value H2"]],
    ["an indicator in a hidden row", cells("60", "60", "hidden "), ["cell/hidden-row C2"]],
  ])("%s", (_, drawings, expected) => {
    expect(found(drawings, ["cell/"], [])).toEqual(expected);
  });
});
