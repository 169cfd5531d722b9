/** Laws of recognition: what does not change a table for its reader does not change what is read. */
import fc from "fast-check";
import type { Cell, SheetSnapshot } from "../../../src/core/grid/index.js";
import type { IndicatorSheet } from "../../../src/core/model/index.js";
import { recognizeWorkbook } from "../../../src/core/recognition/index.js";
import { formatDecimal } from "../../../src/core/index.js";
import { buildWorkbook } from "../../support/build-sheet.js";

interface AnIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly points: number;
  readonly score: number;
}

const HEADERS = [
  "一级指标",
  "二级指标",
  "三级指标",
  "分值",
  "指标值",
  "实际完成值",
  "评分标准",
  "得分",
  "扣分原因",
] as const;
const LEVEL1 = ["决策", "过程", "产出", "效益"];
const LEVEL2 = ["立项", "目标", "资金管理", "组织实施", "数量", "质量", "社会效益", "满意度"];

/** A table as it is typed: level names stand once, blank below. */
const aTable = fc
  .array(fc.tuple(fc.nat(7), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 100 })), {
    minLength: 1,
    maxLength: 14,
  })
  .map((rows) =>
    [...rows]
      .sort(([one], [other]) => one - other)
      .map(([second, points, share], index): AnIndicator => ({
        level1: LEVEL1[Math.floor(second / 2)] ?? "决策",
        level2: LEVEL2[second] ?? "立项",
        name: `第${String(index + 1)}项工作完成率`,
        points,
        score: Math.round(points * share) / 100,
      })),
  );

const constant = (value: string | number): Cell => ({ value, formula: null, numberFormat: null });

function rowsOf(indicators: readonly AnIndicator[]): (string | number | null)[][] {
  const total = indicators.reduce((sum, each) => sum + each.points, 0);
  const body = indicators.map((each, index) => {
    const above = indicators[index - 1];
    return [
      above?.level1 === each.level1 ? null : each.level1,
      above?.level2 === each.level2 ? null : each.level2,
      each.name,
      each.points,
      "≥95%",
      "93.5%",
      `完成率达到95%得${String(each.points)}分，每低1个百分点扣0.5分。`,
      each.score,
      each.score < each.points ? "未按期完成" : null,
    ];
  });
  return [[...HEADERS], ...body, ["合计", null, null, total, null, null, null, null, null]];
}

function sheetOf(rows: readonly (readonly (string | number | null)[])[]): SheetSnapshot {
  return {
    name: "附件2",
    visibility: "visible",
    isProtected: false,
    rows: rows.map((row) => row.map((value) => (value === null ? undefined : constant(value)))),
    rowCount: rows.length,
    columnCount: Math.max(0, ...rows.map((row) => row.length)),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** What is read, without the places where it stands. */
function readingOf(sheet: SheetSnapshot): unknown {
  const [found] = recognizeWorkbook(buildWorkbook(sheet)).sheets;
  if (found?.role !== "indicators") return found?.role;
  return {
    indicators: found.indicators.map(contentOf(found)),
    total: found.total?.fullScore && formatDecimal(found.total.fullScore.value),
  };
}

function contentOf(sheet: IndicatorSheet) {
  return (each: IndicatorSheet["indicators"][number]) => ({
    names: [each.level1, each.level2, each.level3],
    points: each.fullScore === null ? null : formatDecimal(each.fullScore.value),
    score: each.statedScore === null ? null : formatDecimal(each.statedScore.value),
    texts: [each.target, each.actual, each.standard, each.deviation].map(
      (reading) => reading?.value.normalize("NFKC") ?? null,
    ),
    role: sheet.role,
  });
}

const written = (indicators: readonly AnIndicator[]): unknown => ({
  indicators: indicators.map((each) => ({
    names: [each.level1, each.level2, each.name],
    points: String(each.points),
    score: String(each.score),
    texts: [
      "≥95%",
      "93.5%",
      `完成率达到95%得${String(each.points)}分,每低1个百分点扣0.5分。`,
      each.score < each.points ? "未按期完成" : null,
    ],
    role: "indicators",
  })),
  total: String(indicators.reduce((sum, each) => sum + each.points, 0)),
});

test("what is typed is read, level names inherited from above", () => {
  fc.assert(fc.property(aTable, (table) => expect(readingOf(sheetOf(rowsOf(table)))).toEqual(written(table))));
});

test("blank rows anywhere change nothing", () => {
  fc.assert(
    fc.property(aTable, fc.array(fc.nat(15), { maxLength: 6 }), (table, places) => {
      const rows: (string | number | null)[][] = rowsOf(table);
      for (const place of places) rows.splice(Math.min(place, rows.length), 0, []);
      expect(readingOf(sheetOf(rows))).toEqual(written(table));
    }),
  );
});

test("columns in any order, empty columns between them, change nothing", () => {
  const order = fc.shuffledSubarray(
    HEADERS.map((_, index) => index),
    { minLength: HEADERS.length, maxLength: HEADERS.length },
  );
  fc.assert(
    fc.property(aTable, order, fc.nat(3), (table, columns, shift) => {
      const rows = rowsOf(table);
      const last = rows.pop() ?? [];
      const moved = rows.map((row) => [
        ...Array<null>(shift).fill(null),
        ...columns.map((column) => row[column] ?? null),
      ]);
      // The total's label stands left of everything, as people write it.
      const total = columns.map((column) => (column === 0 ? null : (last[column] ?? null)));
      const at = Math.min(columns.indexOf(0), columns.indexOf(1), columns.indexOf(2));
      total[at] = "合计";
      expect(readingOf(sheetOf([...moved, [...Array<null>(shift).fill(null), ...total]]))).toEqual(written(table));
    }),
  );
});

test("merging the level cells changes nothing", () => {
  fc.assert(
    fc.property(aTable, (table) => {
      const sheet = sheetOf(rowsOf(table));
      const merges = [0, 1].flatMap((column) =>
        table.flatMap((_, index) => {
          const top = index + 1;
          if (sheet.rows[top]?.[column] === undefined) return [];
          let rowCount = 1;
          while (
            top + rowCount <= table.length &&
            sheet.rows[top + rowCount]?.[column] === undefined &&
            (column === 1 || sheet.rows[top + rowCount]?.[0] === undefined)
          )
            rowCount++;
          return rowCount > 1
            ? [{ area: { row: top, column, rowCount, columnCount: 1 }, source: "file" as const }]
            : [];
        }),
      );
      expect(readingOf({ ...sheet, merges })).toEqual(readingOf(sheet));
    }),
  );
});

test("repeating the level names on every row changes nothing", () => {
  fc.assert(
    fc.property(aTable, (table) => {
      const rows = rowsOf(table);
      table.forEach((each, index) => rows[index + 1]?.splice(0, 2, each.level1, each.level2));
      expect(readingOf(sheetOf(rows))).toEqual(written(table));
    }),
  );
});

const FULL_WIDTH: Readonly<Record<string, string>> = { ".": "．", "%": "％", "-": "－", " ": "　" };

test("full-width digits and signs change nothing", () => {
  const widen = (text: string): string =>
    text.replace(/[\d.%-]/gu, (sign) => FULL_WIDTH[sign] ?? String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(aTable, (table) => {
      const rows = rowsOf(table).map((row) => row.map((value) => (value === null ? null : widen(String(value)))));
      const names = table.map((each) => ({ ...each, name: widen(each.name) }));
      expect(readingOf(sheetOf(rows))).toEqual(written(names));
    }),
  );
});

test("title rows above the header change nothing", () => {
  const aTitle = fc.constantFrom("附件2", "××项目绩效评价指标体系及评分表", "（2024年度）", "单位：分");
  fc.assert(
    fc.property(aTable, fc.array(aTitle, { maxLength: 4 }), (table, titles) => {
      const rows: (string | number | null)[][] = [...titles.map((title) => [title]), ...rowsOf(table)];
      expect(readingOf(sheetOf(rows))).toEqual(written(table));
    }),
  );
});

test("a header repeated at a page break changes nothing", () => {
  fc.assert(
    fc.property(aTable, fc.array(fc.nat(13), { maxLength: 3 }), (table, places) => {
      const rows: (string | number | null)[][] = rowsOf(table);
      const breaks = [...new Set(places.map((place) => 2 + (place % table.length)))].filter(
        (place) => place <= table.length,
      );
      for (const place of [...breaks].sort((one, other) => other - one)) rows.splice(place, 0, [...HEADERS]);
      expect(readingOf(sheetOf(rows))).toEqual(written(table));
    }),
  );
});

test("whatever the cells hold, recognition ends without an exception and finds no more indicators than rows", () => {
  const aCell = fc.oneof(
    fc.constantFrom(
      null,
      ...HEADERS,
      "合计",
      "小计",
      "指标1：",
      "……",
      "注：",
      "选项",
      "小计",
      "预算数",
      "支出数",
      "题目",
      "满意",
      "（20分）",
      "一、",
      "/",
    ),
    fc.string({ maxLength: 12 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(aCell, { maxLength: 8 }), { maxLength: 14 }), (rows) => {
      const { sheets } = recognizeWorkbook(buildWorkbook(sheetOf(rows)));
      const found = sheets.flatMap((sheet) =>
        sheet.role === "indicators" || sheet.role === "self-evaluation" ? sheet.indicators : [],
      );
      expect(found.length).toBeLessThanOrEqual(rows.length);
    }),
  );
});
