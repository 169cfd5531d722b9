/** Columns told apart by their place and neighbours, header rows by what they group, drawn. The figures are made up. */
import { indicatorLines, indicatorSheetIn, levelLines, recognizeDrawing } from "../../support/recognized-sheet.js";

describe("the reasons under another name", () => {
  test.each([
    "评分说明",
    "评分依据",
    "打分依据",
    "计分说明",
    "评分情况说明",
    "评价情况说明",
    "得分依据",
    "扣分情况说明",
  ])("%s behind the scores, beside 评分标准, holds the reasons", (header) => {
    const sheet = indicatorSheetIn(`
一级指标 | 三级指标 | 分值 | 评分标准 | 得分 | ${header}
产出 | 里程 | 60 | 按完成率得分 | 55 | 两段未完工，扣5分
效益 | 满意度 | 40 | 达到90%得满分 | 40 |`);
    expect(sheet.columns).toMatchObject({ standard: 3, score: 4, deviation: 5, actual: null });
    expect(sheet.indicators.map((each) => each.deviation?.value ?? null)).toEqual(["两段未完工，扣5分", null]);
  });

  test("the rules may stand in a column of 评价要点", () => {
    const { columns } = indicatorSheetIn(`
一级指标 | 三级指标 | 分值 | 评价要点 | 得分 | 评分说明
产出 | 里程 | 60 | 每缺1公里扣5分 | 55 | 缺1公里
效益 | 满意度 | 40 | 达到90%得40分 | 40 |`);
    expect(columns).toMatchObject({ standard: 3, deviation: 5 });
  });

  test("before the scores, and alone, 评分说明 is the standard", () => {
    const before = indicatorSheetIn(
      "一级指标 | 三级指标 | 分值 | 评分说明 | 得分\n产出 | 里程 | 100 | 按比例得分 | 90",
    );
    expect(before.columns).toMatchObject({ standard: 3, deviation: null });
    const behind = indicatorSheetIn(
      "一级指标 | 三级指标 | 分值 | 得分 | 评分依据\n产出 | 里程 | 100 | 90 | 按比例得分",
    );
    expect(behind.columns).toMatchObject({ standard: 4, deviation: null });
  });

  test("自评情况 tells what was done and is no reason", () => {
    const { columns } = indicatorSheetIn(
      "一级指标 | 三级指标 | 分值 | 评分标准 | 实际完成值 | 自评得分 | 自评情况\n产出 | 里程 | 100 | 按比例得分 | 9公里 | 90 | 已完工",
    );
    expect(columns).toMatchObject({ actual: 4, deviation: null });
  });

  test("a column named after deviations comes first", () => {
    const { columns } = indicatorSheetIn(
      "一级指标 | 三级指标 | 分值 | 评分标准 | 得分 | 评分说明 | 扣分原因\n产出 | 里程 | 100 | 按比例得分 | 90 | 见附件 | 未完工",
    );
    expect(columns.deviation).toBe(6);
  });
});

describe("three header rows", () => {
  const below = `
指标设置 | < | < | 权重 | 评价标准 | 得分 | 扣分说明
一级指标 | 二级指标 | 三级指标 | ^ | ^ | ^ | ^
产出 | 数量 | 里程 | 60 | 按比例得分 | 55 | 未完工
效益 | 满意 | 满意度 | 40 | 达到90%得满分 | 40 |`;

  test.each(["绩效评价指标体系", "评价指标设定", "指标框架"])("%s is a group over the columns", (group) => {
    for (const withMerges of [true, false]) {
      const sheet = indicatorSheetIn(`某项目评分表\n${group} | < | < | < | < | 评价结果 | <${below}`, { withMerges });
      expect(sheet.headerRows).toEqual([1, 2, 3]);
      expect(indicatorLines(sheet)).toEqual(["5 产出/数量/里程 60 → 55", "6 效益/满意/满意度 40 → 40"]);
    }
  });

  test("a wide label that no vocabulary knows is a group beside one that is known", () => {
    const sheet = indicatorSheetIn(`某项目评分表\n考量的各个方面 | < | < | < | < | 评价结果 | <${below}`);
    expect(sheet.headerRows).toEqual([1, 2, 3]);
  });

  test("the fields of a form are no group", () => {
    const sheet = indicatorSheetIn(`某项目评分表\n项目名称 | 道路维修 | < | < | 主管部门 | 某局 | <${below}`);
    expect(sheet.headerRows).toEqual([2, 3]);
    expect(sheet.project?.value).toBe("道路维修");
  });
});

describe("bare numbers in brackets", () => {
  test("are weights where they add up", () => {
    const sheet = indicatorSheetIn(`
一级指标 | 三级指标 | 评分标准 | 得分
产出(60) | 里程(35) | 按比例得分 | 30
^ | 质量（25） | 合格得满分 | 25
效益(40) | 满意度【40】 | 达到90%得满分 | 40
合计 | | | 95`);
    expect(indicatorLines(sheet)).toEqual([
      "2 产出/–/里程 35 → 30",
      "3 产出/–/质量 25 → 25",
      "4 效益/–/满意度 40 → 40",
    ]);
    expect(levelLines(sheet)).toEqual(["1 产出 @2 60 → –", "1 效益 @4 40 → –"]);
  });

  test("without a standard the table is still no summary", () => {
    const [sheet] = recognizeDrawing(
      "一级指标 | 三级指标 | 得分\n产出(60) | 里程(60) | 50\n效益(40) | 满意度(40) | 40",
    );
    expect(sheet?.role).toBe("indicators");
  });

  test("are part of the name where they do not, as years and counts", () => {
    const sheet = indicatorSheetIn(`
一级指标 | 三级指标 | 分值 | 评分标准
产出(60) | 里程(2023) | 60 | 按比例得分
效益(40) | 满意度(2024) | 40 | 达到90%得满分`);
    expect(indicatorLines(sheet)).toEqual(["2 产出/–/里程(2023) 60 → –", "3 效益/–/满意度(2024) 40 → –"]);
  });

  test("one name without a number leaves all as names", () => {
    const sheet = indicatorSheetIn(`
一级指标 | 三级指标 | 分值 | 评分标准
产出 | 里程(60) | 60 | 按比例得分
效益 | 满意度(40) | 20 | 达到90%得满分
^ | 知晓度 | 20 | 达到90%得满分`);
    expect(sheet.indicators[0]?.level3).toBe("里程(60)");
  });
});
