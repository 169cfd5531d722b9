/** Indicators that lie across, and one card an indicator: read as upright tables are, every value and every cell to be written at its true place. */
import fc from "fast-check";
import { assess } from "../../../src/app/assess.js";
import { DEFAULT_SETTINGS, formatDecimal, toA1 } from "../../../src/core/index.js";
import type { IndicatorSheet } from "../../../src/core/model/index.js";
import { buildSheet, buildWorkbook } from "../../support/build-sheet.js";
import { indicatorLines, recognizeDrawing, totalLine } from "../../support/recognized-sheet.js";

const ACROSS = `
单位自评表（指标横排）
一级指标 | 产出指标 | < | 效益指标 | 满意度指标 |
二级指标 | 数量指标 | 质量指标 | 社会效益指标 | 服务对象满意度指标 |
三级指标 | 培训场次 | 培训合格率 | 新增就业人数 | 学员满意度 | 合计
年度指标值 | 24场 | ≥95% | ≥300人 | ≥90% |
实际完成值 | 24场 | 96% | 285人 | 93% |
分值 | 40 | 20 | 30 | 10 | 100
得分 | 40 | 20 | 28.5 | 10 | 98.5
偏差原因 | | | 企业用工减少 | |`;

const CARDS = `
项目绩效指标评分卡
指标名称 | 资金到位率 | 分值 | 20
一级指标 | 过程 | 二级指标 | 资金管理
指标值 | 100% | 实际完成值 | 95%
评分标准 | 得分=到位率×20
得分 | 19 | 扣分原因 | 配套资金不足

指标名称 | 新建泵站数量 | 分值 | 80
一级指标 | 产出 | 二级指标 | 产出数量
指标值 | 4座 | 实际完成值 | 3座
评分标准 | 完成率×80
得分 | | 扣分原因 |`;

function onlyTable(drawing: string): IndicatorSheet {
  const [sheet, ...others] = recognizeDrawing(drawing);
  if (others.length > 0 || (sheet?.role !== "indicators" && sheet?.role !== "self-evaluation"))
    throw new Error(`Read as ${sheet?.role ?? "nothing"}`);
  return sheet;
}

const said = (drawing: string): string[] =>
  onlyTable(drawing).indicators.map(
    ({ level1, level2, level3, fullScore, statedScore, target, actual }) =>
      `${level1 ?? "–"}/${level2 ?? "–"}/${level3 ?? "–"} ${fullScore === null ? "–" : formatDecimal(fullScore.value)} → ` +
      `${statedScore === null ? "–" : formatDecimal(statedScore.value)} [${target?.text ?? "–"}] [${actual?.text ?? "–"}]`,
  );

describe("indicators across", () => {
  test("each column is one indicator", () => {
    expect(onlyTable(ACROSS).role).toBe("self-evaluation");
    expect(said(ACROSS)).toEqual([
      "产出指标/数量指标/培训场次 40 → 40 [24场] [24场]",
      "产出指标/质量指标/培训合格率 20 → 20 [≥95%] [96%]",
      "效益指标/社会效益指标/新增就业人数 30 → 28.5 [≥300人] [285人]",
      "满意度指标/服务对象满意度指标/学员满意度 10 → 10 [≥90%] [93%]",
    ]);
    expect(totalLine(onlyTable(ACROSS))).toBe("@4 100 → 98.5");
  });

  test("values stand where they stand", () => {
    const [, , jobs] = onlyTable(ACROSS).indicators;
    const places = [jobs?.target?.cell, jobs?.scoreCell, jobs?.deviationCell].map((cell) => (cell ? toA1(cell) : "–"));
    expect(places).toEqual(["D5", "D8", "D9"]);
  });

  test("blank scores have their cells, and are scored there", () => {
    const blank = ACROSS.replace("得分 | 40 | 20 | 28.5 | 10 | 98.5", "得分 | | | | |");
    const { scored } = assess(buildWorkbook(buildSheet("横排", blank)), { settings: DEFAULT_SETTINGS });
    const written = (scored.sheets[0]?.indicators ?? []).map(
      ({ indicator, score }) =>
        `${indicator.scoreCell === null ? "–" : toA1(indicator.scoreCell)} ${score.score === null ? "–" : formatDecimal(score.score)}`,
    );
    // 285 ÷ 300 × 30
    expect(written).toEqual(["B8 40", "C8 20", "D8 28.5", "E8 10"]);
  });

  test("a word that no header has leaves the indicators unread", () => {
    expect(recognizeDrawing(ACROSS.replace("年度指标值", "天气情况")).map(({ role }) => role)).toEqual(["summary"]);
  });

  test("first levels with their 得分率 are a summary, as before", () => {
    const roles = recognizeDrawing(`
项目 | 决策 | 过程 | 产出 | 效益 | 合计
分值 | 20 | 20 | 40 | 20 | 100
得分 | 18 | 17 | 36 | 18 | 89
得分率 | 90% | 85% | 90% | 90% | 89%`).map(({ role }) => role);
    expect(roles).toEqual(["summary"]);
  });
});

describe("one card an indicator", () => {
  test("each card is one indicator, in whatever order its fields stand", () => {
    expect(said(CARDS)).toEqual([
      "过程/资金管理/资金到位率 20 → 19 [100%] [95%]",
      "产出/产出数量/新建泵站数量 80 → – [4座] [3座]",
    ]);
    expect(indicatorLines(onlyTable(CARDS))).toHaveLength(2);
  });

  test("a blank score has its cell beside its word, and is scored there", () => {
    const { scored } = assess(buildWorkbook(buildSheet("卡片", CARDS)), { settings: DEFAULT_SETTINGS });
    const [, pumps] = scored.sheets[0]?.indicators ?? [];
    expect(pumps?.indicator.scoreCell && toA1(pumps.indicator.scoreCell)).toBe("B12");
    // 3 ÷ 4 × 80
    expect(pumps?.score.score && formatDecimal(pumps.score.score)).toBe("60");
  });

  test.each([
    ["a form of other fields", "项目名称 | 水库加固\n负责人 | 张某\n分值 | 20\n得分 | 18"],
    ["a card without points", "指标名称 | 到位率\n一级指标 | 过程\n二级指标 | 资金管理\n指标值 | 100%"],
  ])("%s is left unread", (_, drawing) => {
    expect(recognizeDrawing(drawing).map(({ role }) => role)).toEqual(["other"]);
  });
});

describe("laws", () => {
  const anIndicator = fc.record({
    points: fc.integer({ min: 1, max: 40 }),
    score: fc.integer({ min: 0, max: 40 }),
    actual: fc.integer({ min: 1, max: 99 }),
  });
  const NAMES = ["铺设管网长度", "新建站点数量", "培训场次", "验收合格率", "群众知晓率", "服务满意度"];
  const someIndicators = fc.array(anIndicator, { minLength: 2, maxLength: NAMES.length });
  const FIELDS = ["一级指标", "三级指标", "分值", "年度指标值", "实际完成值", "得分"] as const;

  const valuesOf = ({ points, score, actual }: { points: number; score: number; actual: number }, index: number) => [
    index < 2 ? "产出" : "效益",
    NAMES[index] ?? "",
    String(points),
    "100处",
    `${String(actual)}处`,
    String(score),
  ];

  test("a table reads the same upright, lying on its side, and on cards", () => {
    fc.assert(
      fc.property(someIndicators, (indicators) => {
        const rows = indicators.map(valuesOf);
        const upright = [FIELDS, ...rows].map((row) => row.join(" | ")).join("\n");
        const across = FIELDS.map((field, at) => [field, ...rows.map((row) => row[at] ?? "")].join(" | ")).join("\n");
        const cards = rows
          .map((row) => FIELDS.map((field, at) => `${field} | ${row[at] ?? ""}`).join("\n"))
          .join("\n\n");
        expect(said(across)).toEqual(said(upright));
        expect(said(cards)).toEqual(said(upright));
      }),
      { numRuns: 60 },
    );
  });

  test("a title and full-width digits change nothing", () => {
    fc.assert(
      fc.property(someIndicators, (indicators) => {
        const rows = indicators.map(valuesOf);
        const across = FIELDS.map((field, at) => [field, ...rows.map((row) => row[at] ?? "")].join(" | ")).join("\n");
        const wide = across.replace(/\d/gu, (digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0));
        const figures = (drawing: string): string[] => said(drawing).map((line) => line.replace(/\[.*$/u, ""));
        expect(said(`绩效情况表\n${across}`)).toEqual(said(across));
        expect(figures(wide)).toEqual(figures(across));
      }),
      { numRuns: 40 },
    );
  });
});
