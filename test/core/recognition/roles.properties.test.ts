/**
 * Laws for every role: blank rows, a title more, full-width digits, columns in another order and cells that are no longer merged do not
 * change what is read. The tables are drawn as offices draw them; the figures are made up.
 */
import fc from "fast-check";
import { formatDecimal } from "../../../src/core/decimal/index.js";
import type { SheetSnapshot } from "../../../src/core/grid/index.js";
import type { Rational } from "../../../src/core/decimal/index.js";
import type { RecognizedSheet } from "../../../src/core/model/index.js";
import { recognizeWorkbook } from "../../../src/core/recognition/index.js";
import { buildSheet, buildWorkbook } from "../../support/build-sheet.js";

interface Sample {
  readonly name: string;
  readonly role: RecognizedSheet["role"];
  readonly drawing: string;
  /** Columns from here on may stand in any order, from this row on. Absent where the order says something. */
  readonly movable?: { readonly column: number; readonly row: number };
}

const SAMPLES: readonly Sample[] = [
  {
    name: "funds",
    role: "funds",
    movable: { column: 1, row: 1 },
    drawing: `
资金到位及使用情况表（单位：万元） | | | |
资金来源 | 预算金额 | 到位金额 | 支付金额 | 执行率
中央补助资金 | 500 | 480.5 | 432.45 | 90%
省级补助资金 | 300 | 300 | 240 | 80%
县级配套资金 | 200 | 150 | 150 | 100%
合计 | 1000 | 930.5 | 822.45 | 88.39%`,
  },
  {
    name: "funds with amounts merged over their sources",
    role: "funds",
    drawing: `
序号 | 资金来源 | 应到位资金（万元） | 实际到位资金（万元） | 实际支付资金（万元） | 资金支出率
1 | 中央补助资金 | 500 | 450 | 700 | 77.78%
2 | 省级补助资金 | 500 | 450 | ^ | ^
合计 | | 1000 | 900 | 700 | 77.78%`,
  },
  {
    name: "funds on their side",
    role: "funds",
    drawing: `
资金到位及使用情况表（单位：万元）
项目 | 中央补助资金 | 省级补助资金 | 县级配套资金 | 合计
预算金额 | 500 | 300 | 200 | 1000
到位金额 | 480.5 | 300 | 150 | 930.5
支付金额 | 432.45 | 240 | 150 | 822.45`,
  },
  {
    name: "a questionnaire with one row an option",
    role: "questionnaire",
    movable: { column: 2, row: 2 },
    drawing: `
调查问卷结果统计表
收回有效问卷200份
题目 | 选项 | 人数 | 占比
1.您是否了解该项目？ | A.非常了解 | 120 | 60%
^ | B.了解一些 | 50 | 25%
^ | C.不了解 | 30 | 15%
2.您对施工质量是否满意？ | A.满意 | 150 | 75%
^ | B.一般 | 40 | 20%
^ | C.不满意 | 10 | 5%`,
  },
  {
    name: "a questionnaire with one row a question",
    role: "questionnaire",
    movable: { column: 2, row: 1 },
    drawing: `
满意度调查统计表 | | | | | |
序号 | 调查内容 | 非常满意 | 满意 | 一般 | 不满意 | 合计
1 | 对道路通行是否满意？ | 80 | 70 | 40 | 10 | 200
2 | 对照明设施是否满意？ | 60 | 90 | 30 | 20 | 200`,
  },
  {
    name: "responses",
    role: "responses",
    movable: { column: 2, row: 0 },
    drawing: `
序号 | 提交答卷时间 | 1、您的身份？ | 2、您是否知晓该政策？ | 3、您对服务是否满意？
1 | 上午 | 居民 | 知晓 | 非常满意
2 | 上午 | 商户 | 不知晓 | 满意
3 | 下午 | 居民 | 知晓 | 不满意`,
  },
  {
    name: "a self-evaluation form",
    role: "self-evaluation",
    drawing: `
附件1
项目支出绩效自评表
项目名称 | 乡村道路照明工程 | < | < | < | < | < | <
项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | 年度资金总额 | 200 | 250 | 225 | 10 | 90% | 9
^ | 其中：财政拨款 | 200 | 250 | 225 | — | — | —
年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < | <
^ | 安装路灯500盏。 | < | < | 安装路灯480盏。 | < | < | <
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
^ | 产出指标 | 数量指标 | 安装路灯数量 | 500盏 | 480盏 | 25 | 24
^ | ^ | 质量指标 | 验收合格率 | 100% | 100% | 25 | 25
^ | 效益指标 | 社会效益指标 | 夜间出行安全 | 提升 | 提升 | 30 | 28
^ | 满意度指标 | 服务对象满意度 | 村民满意度 | ≥90% | 93.5% | 10 | 10
总分 | | | | | | 100 | 96`,
  },
  {
    name: "a self-evaluation form without funds",
    role: "self-evaluation",
    movable: { column: 3, row: 1 },
    drawing: `
单位整体支出绩效自评表 | | | | | |
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分
产出指标 | 数量指标 | 办结案件数 | 300件 | 276件 | 50 | 46
^ | 时效指标 | 按期办结率 | ≥95% | 97.2% | 30 | 30
满意度指标 | 服务对象满意度 | 群众满意度 | ≥90% | 92% | 20 | 20`,
  },
  {
    name: "site findings",
    role: "site-findings",
    movable: { column: 1, row: 1 },
    drawing: `
现场核查问题清单 | | | |
序号 | 抽查点 | 核查日期 | 存在问题 | 整改建议
1 | 杨家村广场 | 五月十一日 | 地砖破损约20平方米 | 限期修复
2 | 李家村卫生室 | 五月十二日 | 设备闲置3台 | 尽快投用`,
  },
  {
    name: "表2 upright",
    role: "summary",
    movable: { column: 1, row: 1 },
    drawing: `
表2 评价得分情况表 | | |
一级指标 | 指标分值 | 评价得分 | 得分率
决策 | 20 | 17 | 85%
过程 | 20 | 15.5 | 77.5%
产出 | 30 | 24.6 | 82%
效益 | 30 | 25 | 83.33%
合计 | 100 | 82.1 | 82.1%`,
  },
  {
    name: "表2 on its side",
    role: "summary",
    drawing: `
表2 评价得分情况表 | | | | |
指标 | 决策 | 过程 | 产出 | 效益 | 合计
分值 | 20 | 20 | 30 | 30 | 100
得分 | 17 | 15.5 | 24.6 | 25 | 82.1
得分率 | 85% | 77.5% | 82% | 83.33% | 82.1%`,
  },
  {
    name: "表3 upright",
    role: "summary",
    drawing: `
表3 绩效目标完成情况表
绩效指标名称 | < | < | 目标值 | 指标实现情况 | 完成情况说明
一级指标 | 二级指标 | 三级指标 | ^ | ^ | ^
产出 | 数量 | 改造小区数 | 296个 | 部分完成 | 实际完成80个
^ | 质量 | 验收合格率 | 100% | 完成 |
效益 | 满意度 | 居民满意度 | ≥80% | 未完成 | 37.22%`,
  },
  {
    name: "表3 on its side",
    role: "summary",
    drawing: `
表3 绩效目标完成情况表
一级指标 | 产出 | 产出 | 效益
三级指标 | 改造小区数 | 验收合格率 | 居民满意度
目标值 | 296个 | 100% | ≥80%
完成情况 | 部分完成 | 完成 | 未完成`,
  },
];

type Table = readonly (readonly string[])[];

const tableOf = (drawing: string): Table =>
  drawing
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((token) => token.trim()));

const sheetOf = (table: Table, withMerges = true): SheetSnapshot =>
  buildSheet("表", `\n${table.map((row) => row.join(" | ")).join("\n")}`, { withMerges });

/** What is read, without the places where it stands. */
function readingOf(sheet: SheetSnapshot): unknown {
  return recognizeWorkbook(buildWorkbook(sheet)).sheets.map((found) => contentOf(found, sheet));
}

function contentOf(found: RecognizedSheet, sheet: SheetSnapshot): unknown {
  const textAt = (row: number, column: number | null): string => {
    const value = column === null ? null : (sheet.rows[row]?.[column]?.value ?? null);
    return value === null || typeof value === "object" ? "" : String(value).normalize("NFKC");
  };
  if (found.role === "responses") {
    const rows = sheet.rows.map((_, row) => row).filter((row) => row >= found.firstRow && row <= found.lastRow);
    const answers = found.questions.map(({ column, text }) => [
      text.normalize("NFKC"),
      rows.map((row) => textAt(row, column)).filter((answer) => answer !== ""),
    ]);
    return [found.role, new Map(answers.map(([text, each]) => [String(text), each]))];
  }
  if (found.role === "site-findings") {
    const { columns, rows } = found.siteFindings ?? { columns: {}, rows: [] };
    return [found.role, rows.map((row) => Object.entries(columns).map(([name, at]) => [name, textAt(row, at)]))];
  }
  return withoutPlaces(found);
}

const PLACES: ReadonlySet<string> = new Set(["row", "rowCount", "cell", "headerRows", "columns", "text", "mergedWith"]);

function withoutPlaces(value: unknown): unknown {
  if (typeof value === "string") return value.normalize("NFKC");
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== "object" || value === null) return value;
  if ("numerator" in value) return formatDecimal(value as Rational);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !PLACES.has(name) && !name.endsWith("Cell") && !name.endsWith("Rows"))
      .map(([name, each]) => [name, name === "options" || name === "questions" ? byText(each) : withoutPlaces(each)]),
  );
}

/** Options and questions are known by their texts, which here are no mere print of a value. */
function byText(list: unknown): unknown {
  const items = Array.isArray(list) ? (list as { readonly text: string }[]) : [];
  const entries = items.map((item) => [item.text.normalize("NFKC"), withoutPlaces(item)] as const);
  return new Map([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));
}

const CASES = SAMPLES.map((sample) => ({ ...sample, table: tableOf(sample.drawing) }));

describe.each(CASES)("$name", ({ role, table, movable }) => {
  const expected = readingOf(sheetOf(table));

  test("has its role", () => {
    expect(recognizeWorkbook(buildWorkbook(sheetOf(table))).sheets.map((sheet) => sheet.role)).toEqual([role]);
  });

  test("blank rows change nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(table.length), { maxLength: 5 }), (places) => {
        expect(readingOf(sheetOf(withBlankRows(table, places)))).toEqual(expected);
      }),
    );
  });

  test("a title more changes nothing", () => {
    const aTitle = fc.constantFrom("附件3", "（2024年度）", "填报单位：县水务局", "附表2-1");
    fc.assert(
      fc.property(fc.array(aTitle, { minLength: 1, maxLength: 3 }), (titles) => {
        expect(readingOf(sheetOf([...titles.map((title) => [title]), ...table]))).toEqual(expected);
      }),
    );
  });

  test("full-width digits and signs change nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (chosen) => {
        let place = 0;
        const wide = table.map((row) => row.map((text) => (chosen[place++ % 8] === true ? widened(text) : text)));
        expect(readingOf(sheetOf(wide))).toEqual(expected);
      }),
    );
  });

  test("cells that are no longer merged change nothing", () => {
    expect(readingOf(sheetOf(table, false))).toEqual(expected);
  });

  if (movable !== undefined) {
    test("columns in another order change nothing", () => {
      const width = Math.max(...table.map((row) => row.length));
      const columns = Array.from({ length: width - movable.column }, (_, index) => movable.column + index);
      const anOrder = fc.shuffledSubarray(columns, { minLength: columns.length, maxLength: columns.length });
      fc.assert(
        fc.property(anOrder, (order) => {
          const moved = table.map((row, index) =>
            index < movable.row ? row : [...row.slice(0, movable.column), ...order.map((column) => row[column] ?? "")],
          );
          expect(readingOf(sheetOf(moved))).toEqual(expected);
        }),
      );
    });
  }
});

/** A row put in under a merged cell's first row belongs to the merged cell, as in Excel. */
function withBlankRows(table: Table, places: readonly number[]): Table {
  const rows = [...table];
  for (const place of places) {
    const below = rows[place];
    rows.splice(place, 0, below?.map((token) => (token === "^" ? "^" : "")) ?? []);
  }
  return rows;
}

const WIDE: Readonly<Record<string, string>> = { ".": "．", "%": "％", "≥": "≥" };

function widened(text: string): string {
  return text.replace(/[\d.%]/gu, (sign) => WIDE[sign] ?? String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}
