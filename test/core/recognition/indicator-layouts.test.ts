/** Layouts of indicator tables, drawn, with what a person reads in them. The figures are made up. */
import {
  indicatorLines,
  indicatorSheetIn,
  levelLines,
  recognizeDrawing,
  totalLine,
} from "../../support/recognized-sheet.js";

describe("levels and weights", () => {
  const threeWeights = `
附件 绩效评价指标体系
评价指标 | < | < | < | < | < | 评价标准 | 评价结果 | <
一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值 | ^ | 得分 | 扣分原因
决策 | 30 | 立项 | 30 | 程序规范性 | 10 | 规范得10分 | 10 |
^ | ^ | ^ | ^ | 论证充分性 | 20 | 充分得20分 | 15 | 论证不足
产出 | 70 | 数量 | 70 | 完成率 | 70 | 得分=完成率×分值 | 63 |
合计 | 100 | | 100 | | 100 | | 88 |`;

  test.each([
    ["merged", true],
    ["blank below instead of merged", false],
  ])("three 分值 columns, levels %s", (_name, withMerges) => {
    const sheet = indicatorSheetIn(threeWeights, { withMerges });
    expect(sheet.headerRows).toEqual([1, 2]);
    expect(indicatorLines(sheet)).toEqual([
      "4 决策/立项/程序规范性 10 → 10",
      "5 决策/立项/论证充分性 20 → 15",
      "6 产出/数量/完成率 70 → 63",
    ]);
    expect(levelLines(sheet)).toEqual(["1 决策 @4 30 → –", "2 立项 @4 30 → –", "1 产出 @6 70 → –", "2 数量 @6 70 → –"]);
    expect(totalLine(sheet)).toBe("@7 100 → 88");
  });

  test("weights inside the labels, codes in front of the names", () => {
    const sheet = indicatorSheetIn(`
一级指标 | 二级指标 | 三级指标 | 得分
A 过程（40分） | A1 资金管理(40分) | A101 资金到位率（15分） | 15
^ | ^ | A102预算执行率 25分 | 20
B 产出（60分） | B1 数量（60分） | B101 面积（60分） | 48
合计 | | | 83`);
    expect(indicatorLines(sheet)).toEqual([
      "2 过程/资金管理/资金到位率 15 → 15",
      "3 过程/资金管理/预算执行率 25 → 20",
      "4 产出/数量/面积 60 → 48",
    ]);
    expect(sheet.indicators.map((each) => each.code)).toEqual(["A101", "A102", "B101"]);
    expect(levelLines(sheet)[0]).toBe("1 过程 @2 40 → –");
  });

  test("a road's number in front of some names is no code", () => {
    const sheet = indicatorSheetIn(`
一级指标 | 三级指标 | 分值 | 得分 | 评分标准
产出 | G65线大修里程 | 50 | 40 | 按比例得分
^ | 日常养护率 | 50 | 50 | 按比例得分`);
    expect(sheet.indicators.map((each) => each.level3)).toEqual(["G65线大修里程", "日常养护率"]);
  });

  test("every first level counts to a hundred again", () => {
    const sheet = indicatorSheetIn(`
一级指标 | 权重 | 二级指标 | 分值 | 三级指标 | 分值 | 得分
管理 | 40 | 预算 | 100 | 执行率 | 25 | 25
^ | ^ | ^ | ^ | 规范性 | 75 | 70
效果 | 60 | 效益 | 100 | 满意度 | 100 | 90
总分 | 100 | | | | |`);
    expect(indicatorLines(sheet).map((line) => line.split(" → ")[0])).toEqual([
      "2 管理/预算/执行率 10",
      "3 管理/预算/规范性 30",
      "4 效果/效益/满意度 60",
    ]);
    expect(sheet.hasNestedWeights).toBe(true);
  });

  test("percentages of percentages", () => {
    const sheet = indicatorSheetIn(`
一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 权重 | 评分标准
投入 | 20% | 预算 | 40% | 编制 | 50% | 科学得满分
^ | ^ | ^ | ^ | 调整 | 50% | 未调整得满分
^ | ^ | 资金 | 60% | 到位 | 100% | 得分=到位率×分值
产出 | 80% | 数量 | 100% | 完成 | 100% | 得分=完成率×分值`);
    expect(indicatorLines(sheet)).toEqual([
      "2 投入/预算/编制 4 → –",
      "3 投入/预算/调整 4 → –",
      "4 投入/资金/到位 12 → –",
      "5 产出/数量/完成 80 → –",
    ]);
  });

  test("a table of six hundred points keeps its scale", () => {
    const sheet = indicatorSheetIn(`
考核项目 | 考核内容 | 总评分 | 评定标准 | 实际得分
路面 | 平整 | 400 | 每处坑槽扣5分 | 380
^ | 排水 | 200 | 每处堵塞扣2分 | 190
合计 | | 600 | | 570`);
    expect(indicatorLines(sheet)).toEqual(["2 路面/–/平整 400 → 380", "3 路面/–/排水 200 → 190"]);
    expect(totalLine(sheet)).toBe("@4 600 → 570");
  });

  test("a negative weight and a bonus without a weight", () => {
    const sheet = indicatorSheetIn(`
评价内容 | 评价指标 | 分值 | 评价标准
一、基础 | 制度 | 100 | 健全得满分
二、监督 | 违规 | -10 | 每次扣2分
三、创新 | 加分项 | | 最高加5分`);
    expect(indicatorLines(sheet)).toEqual([
      "2 一、基础/–/制度 100 → –",
      "3 二、监督/–/违规 -10 → –",
      "4 三、创新/–/加分项 – → –",
    ]);
  });
});

describe("rows that are no indicators", () => {
  test("section labels over the whole width name the first level", () => {
    const drawing = `
三级指标 | 分值 | 评分标准 | 得分
一、决策（30分） | < | < | <
立项依据 | 30 | 充分得满分 | 28
二、产出（70分） | < | < | <
完成率 | 70 | 按比例得分 | 60
总得分 | 100 | | 88
评价等次：良 | | |
注：得分保留两位小数。 | < | < | <`;
    for (const withMerges of [true, false]) {
      const sheet = indicatorSheetIn(drawing, { withMerges });
      expect(indicatorLines(sheet)).toEqual(["3 一、决策/–/立项依据 30 → 28", "5 二、产出/–/完成率 70 → 60"]);
      expect(levelLines(sheet)).toEqual(["1 一、决策 @2 30 → –", "1 二、产出 @4 70 → –"]);
      expect(sheet.statedGrade?.value).toBe("良");
    }
  });

  test("placeholders, repeated headers, 续表, column numbers and signatures", () => {
    const sheet = indicatorSheetIn(`
一级指标 | 二级指标 | 三级指标 | 分值 | 指标值 | 实际完成值 | 得分
1 | 2 | 3 | 4 | 5 | 6 | 7
产出 | 数量 | 指标1：培训人次 | 60 | ≥300人次 | 280人次 | 56
 | | 指标2： | | | |
 | | …… | | | |
续表
一级指标 | 二级指标 | 三级指标 | 分值 | 指标值 | 实际完成值 | 得分
产出 | 质量 | 指标1：合格率 | 40 | 98% | 99% | 40
 | | / | | | |
总　分 | | | 100 | | | 96
填报人：某某 | | 联系电话： | | | |`);
    expect(indicatorLines(sheet)).toEqual(["3 产出/数量/培训人次 60 → 56", "8 产出/质量/合格率 40 → 40"]);
    expect(totalLine(sheet)).toBe("@10 100 → 96");
  });

  test("小计 of second and first levels", () => {
    const sheet = indicatorSheetIn(`
一级指标 | 二级指标 | 三级指标 | 分值 | 得分 | 评分标准
决策 | 立项 | 依据 | 10 | 9 | 充分得10分
^ | ^ | 程序 | 5 | 5 | 规范得5分
^ | 小计 | < | 15 | 14 |
^ | 资金 | 预算 | 5 | 5 | 科学得5分
^ | 小计 | < | 5 | 5 |
决策小计 | < | < | 20 | 19 |
产出 | 数量 | 完成率 | 80 | 70 | 按比例得分
总计 | < | < | 100 | 89 |`);
    expect(levelLines(sheet)).toEqual(["2 立项 @4 15 → 14", "2 资金 @6 5 → 5", "1 决策 @7 20 → 19"]);
    expect(sheet.levelTotals.every((each) => each.isSubtotalRow)).toBe(true);
  });

  test("a total row that stands first", () => {
    const sheet = indicatorSheetIn(`
一级指标 | 二级指标 | 三级指标 | 分值 | 得分 | 评分标准
合计 | < | < | 100 | 90 |
产出 | 数量 | 里程 | 100 | 90 | 按比例得分`);
    expect(totalLine(sheet)).toBe("@2 100 → 90");
    expect(indicatorLines(sheet)).toEqual(["3 产出/数量/里程 100 → 90"]);
  });
});

describe("which column holds what", () => {
  test("指标值 is the actual value beside 目标值, and the target beside 实际完成值", () => {
    const beside = indicatorSheetIn(`
一级指标 | 三级指标 | 目标值 | 分值 | 指标值
产出 | 里程 | 12公里 | 100 | 11公里`);
    expect([beside.columns.target, beside.columns.actual]).toEqual([2, 4]);
    const official = indicatorSheetIn(`
一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分
产出 | 里程 | 12公里 | 11公里 | 100 | 92`);
    expect([official.columns.target, official.columns.actual]).toEqual([2, 3]);
  });

  test("评分标准 before 分值, actual value before target", () => {
    const sheet = indicatorSheetIn(`
一级指标 | 二级指标 | 三级指标 | 评分标准 | 分值 | 实际完成值 | 目标值 | 得分 | 扣分原因
产出 | 数量 | 面积 | 按比例得分 | 100 | 88 | 100 | 88 | 未完成`);
    const { standard, fullScore, actual, target, score, deviation } = sheet.columns;
    expect([standard, fullScore, actual, target, score, deviation]).toEqual([3, 4, 5, 6, 7, 8]);
  });

  test("comparator and unit in columns of their own", () => {
    const sheet = indicatorSheetIn(`
一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 | 未完成原因分析
产出指标 | 成本指标 | 单价 | ≤ | 30 | 万元 | 28.5 | 60 | 60 |
满意度 | 满意度 | 群众满意度 | ≥ | 90 | % | 完成 | 40 | 40 |`);
    expect(sheet.indicators.map((each) => [each.target?.value, each.actual?.value])).toEqual([
      ["≤30万元", "28.5万元"],
      ["≥90%", "完成"],
    ]);
  });

  test("experts' scores are averaged where no column holds their mean", () => {
    const sheet = indicatorSheetIn(`
评价指标 | 分值 | 评分标准 | 专家1 | 专家2 | 专家3
立项 | 40 | 规范得40分 | 38 | 36 | 40
数量 | 60 | 按比例得分 | 50 | 55 |`);
    expect(indicatorLines(sheet)).toEqual(["2 –/–/立项 40 → 38", "3 –/–/数量 60 → 52.5"]);
    expect(sheet.expertColumns).toEqual([3, 4, 5]);
    const withMean = indicatorSheetIn(`
指标 | 分值 | 专家打分 | < | 平均分
^ | ^ | 张某 | 李某 | ^
立项 | 100 | 90 | 95 | 92.5`);
    expect(indicatorLines(withMean)).toEqual(["3 –/–/立项 100 → 92.5"]);
  });

  test("in a re-evaluation the reviewer's score counts, in a self-evaluation the unit's", () => {
    const drawing = (title: string): string => `
${title}
一级指标 | 三级指标 | 分值 | 评分标准 | 自评得分 | 复核得分
产出 | 里程 | 100 | 按比例得分 | 98 | 91`;
    expect(indicatorLines(indicatorSheetIn(drawing("绩效评价评分表")))).toEqual(["3 产出/–/里程 100 → 91"]);
    expect(indicatorLines(indicatorSheetIn(drawing("项目绩效自评表")))).toEqual(["3 产出/–/里程 100 → 98"]);
  });

  test("计算方法 is the standard only where it speaks of points", () => {
    const speaks = indicatorSheetIn(`
一级指标 | 三级指标 | 分值 | 评价标准 | 计算方法
管理 | 覆盖率 | 100 | 年度布置 | 得分=覆盖率×100，扣完为止`);
    expect(speaks.columns.standard).toBe(4);
    const silent = indicatorSheetIn(`
一级指标 | 二级指标 | 三级指标 | 指标解释 | 指标说明
过程 | 资金 | 到位率 | 资金落实情况 | 到位率=到位资金÷预算资金×100%`);
    expect(silent.columns.standard).toBeNull();
    expect(silent.indicators[0]?.description?.value).toContain("÷");
  });

  test("hidden rows and columns are read and marked", () => {
    const sheet = indicatorSheetIn(
      `
一级指标 | 三级指标 | 分值 | 评分标准 | 得分
产出 | 里程 | 50 | 按比例得分 | 45
hidden | 质量 | 50 | 合格得满分 | 50`,
      { hiddenColumns: [2] },
    );
    expect(sheet.indicators.map((each) => each.isHidden)).toEqual([false, true]);
    expect(sheet.hiddenColumns).toEqual([2]);
    expect(indicatorLines(sheet)[1]).toBe("3 产出/–/质量 50 → 50");
  });

  test("numbers as text, in full width, with 分", () => {
    const sheet = indicatorSheetIn(`
一级指标 | 三级指标 | 分值 | 评分标准 | 得分
产出 | 里程 | '40分 | 按比例得分 | '３８．５
^ | 质量 | '６０ | 合格得满分 | '—`);
    expect(indicatorLines(sheet)).toEqual(["2 产出/–/里程 40 → 38.5", "3 产出/–/质量 60 → –"]);
  });

  test("an indicator merged over several rows has their points together and their texts in order", () => {
    const sheet = indicatorSheetIn(`
一级指标 | 三级指标 | 分值 | 评分标准 | 得分
效益 | 制度建设 | 4 | ①制定制度得4分 | 4
^ | ^ | 6 | ②落实经费得6分 | 3
^ | 满意度 | 90 | 按比例得分 | 80`);
    expect(indicatorLines(sheet)).toEqual(["2 效益/–/制度建设 10 → 7", "4 效益/–/满意度 90 → 80"]);
    expect(sheet.indicators[0]?.standard?.value).toBe("①制定制度得4分\n②落实经费得6分");
    expect(sheet.indicators[0]?.rowCount).toBe(2);
  });

  test("values keep every digit, and are shown as the sheet shows them", () => {
    const sheet = indicatorSheetIn(`
一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分
产出 | 开工率 | 1[0%] | 0.134564643799[0.00%] | 60 | 8.07
^ | 面积 | 296[0"个"] | 80[0"个"] | 40 | 10.8`);
    const [rate, count] = sheet.indicators;
    expect([rate?.target?.value, rate?.actual?.text, rate?.actual?.value]).toEqual([
      "100%",
      "13.46%",
      "13.4564643799%",
    ]);
    expect([count?.target?.value, count?.actual?.value]).toEqual(["296个", "80个"]);
  });

  test("with a fourth level the indicators are its names", () => {
    const sheet = indicatorSheetIn(`
一级指标 | 二级指标 | 三级指标 | 四级指标 | 分值 | 评分标准 | 得分
产出 | 数量 | 工程 | 道路长度 | 30 | 按比例得分 | 28
^ | ^ | ^ | 桥梁座数 | 70 | 按比例得分 | 70`);
    expect(indicatorLines(sheet)).toEqual(["2 产出/数量/道路长度 30 → 28", "3 产出/数量/桥梁座数 70 → 70"]);
  });

  test("a single 专家评分 is the score; a weighted score counts before the raw one", () => {
    const expert = indicatorSheetIn(`
评价维度 | 评价指标 | 指标权重 | 指标评分标准 | 专家评分 | 失分原因
投入 | 到位率 | 100 | 按比例得分 | 90 | 未足额`);
    expect(indicatorLines(expert)).toEqual(["2 投入/–/到位率 100 → 90"]);
    const weighted = indicatorSheetIn(`
指标 | 权重（%） | 得分（百分制） | 加权得分
立项 | 30 | 90 | 27
数量 | 70 | 80 | 56`);
    expect(indicatorLines(weighted)).toEqual(["2 –/–/立项 30 → 27", "3 –/–/数量 70 → 56"]);
  });

  test("评价情况说明 is a remark, neither an actual value nor a reason", () => {
    const sheet = indicatorSheetIn(`
一级指标 | 三级指标 | 标准分值 | 评价标准 | 评价情况说明 | 评价得分
决策 | 立项 | 100 | 规范得满分 | 程序完整 | 100`);
    expect([sheet.columns.actual, sheet.columns.deviation, sheet.columns.score]).toEqual([null, null, 5]);
  });

  test("levels of one column, told apart by their numbering", () => {
    const sheet = indicatorSheetIn(`
评价指标 | 权重 | 评价标准 | 得分
一、决策 | 20 | | 18
1.立项依据 | 8 | 充分得8分 | 8
2.目标设定 | 12 | 合理得12分 | 10
二、产出 | 80 | | 70
1.完成率 | 80 | 按比例得分 | 70
合计 | 100 | | 88`);
    expect(indicatorLines(sheet)).toEqual([
      "3 一、决策/–/1.立项依据 8 → 8",
      "4 一、决策/–/2.目标设定 12 → 10",
      "6 二、产出/–/1.完成率 80 → 70",
    ]);
    expect(levelLines(sheet)).toEqual(["1 一、决策 @2 20 → 18", "1 二、产出 @5 80 → 70"]);
  });
});

describe("several tables", () => {
  test("two self-evaluation forms in one sheet stay two projects", () => {
    const form = (project: string, points: number): string => `
项目支出绩效自评表
项目名称 | ${project}
项目资金（万元） | | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | 年度资金总额 | 50 | 45 | 10 | 90% | 9
^ | 其他资金 | 0 | 0 | — | — | —
年度总体目标 | 预期目标 | | 实际完成情况
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 指标1：台数 | 5台 | 5台 | 90 | ${points}
总分 | | | | | 100 | ${points + 9}`;
    const sheets = recognizeDrawing(form("甲", 90) + form("乙", 80), { name: "自评" });
    expect(sheets.map((sheet) => sheet.role)).toEqual(["self-evaluation", "self-evaluation"]);
    const [one, two] = sheets.flatMap((sheet) => (sheet.role === "self-evaluation" ? [sheet] : []));
    expect([one?.project?.value, two?.project?.value]).toEqual(["甲", "乙"]);
    expect(two === undefined ? "" : totalLine(two)).toBe("@18 100 → 89");
    expect(one?.fundBlock?.lines.map((line) => line.source.value)).toEqual(["其他资金"]);
    expect(one?.fundBlock?.executionScore?.statedScore?.text).toBe("9");
  });

  test("a fund table and an indicator table in one sheet", () => {
    const sheets = recognizeDrawing(`
附件1 资金情况（单位：万元）
资金来源 | 预算数 | 到位数 | 支出数 | 支出率
中央 | 100 | 100 | 80 | 80%
合计 | 100 | 100 | 80 | 80%

附件2 绩效评价评分表
一级指标 | 二级指标 | 三级指标 | 分值 | 评分标准 | 得分
决策 | 立项 | 依据 | 100 | 充分得满分 | 90
合计 | | | 100 | | 90`);
    expect(sheets.map((sheet) => sheet.role)).toEqual(["funds", "indicators"]);
  });

  test.each([
    [
      "表2",
      "一级指标 | 指标分值 | 评价得分 | 得分率\n决策 | 20 | 18 | 90%\n产出 | 80 | 70 | 87.5%\n合计 | 100 | 88 | 88%",
    ],
    [
      "表2 without a rate",
      "一级指标 | 分值 | 得分\n决策 | 20 | 18\n过程 | 20 | 15\n产出 | 30 | 25\n效益 | 30 | 28\n合计 | 100 | 86",
    ],
    [
      "表2 on its side",
      "项目 | 决策 | 过程 | 产出 | 效益 | 合计\n分值 | 20 | 20 | 30 | 30 | 100\n得分 | 18 | 15 | 25 | 28 | 86\n得分率 | 90% | 75% | 83.33% | 93.33% | 86%",
    ],
    [
      "表3",
      "绩效指标名称 | < | < | 指标值 | 指标实现情况 | 完成情况说明\n一级指标 | 二级指标 | 三级指标 | ^ | ^ | ^\n产出 | 数量 | 里程 | 12公里 | 部分完成 | 完成11公里",
    ],
  ])("%s is a summary", (_name, drawing) => {
    expect(recognizeDrawing(drawing).map((sheet) => sheet.role)).toEqual(["summary"]);
  });
});
