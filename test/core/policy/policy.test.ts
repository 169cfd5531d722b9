/** Grades, settings and the categories of first-level names. */
import fc from "fast-check";
import { compare, decimal, formatDecimal, rational, whole } from "../../../src/core/decimal/index.js";
import {
  DEFAULT_SETTINGS,
  distanceToNextGrade,
  GRADE_SCALES,
  gradeOf,
  levelCategory,
  policyNamed,
  resolvePolicy,
  settingsOfRows,
  settingsRows,
  type GradeScaleId,
  type Settings,
} from "../../../src/core/policy/index.js";
import { column, readTable } from "../../support/read-table.js";

const scales = Object.keys(GRADE_SCALES) as GradeScaleId[];

test.each(readTable(__dirname, "grades.tsv").map((row) => [column(row, "scale"), column(row, "points"), row] as const))(
  "on %s, %s points",
  (scale, points, row) => {
    const data = GRADE_SCALES[scale as GradeScaleId];
    const [had, full] = [decimal(points), decimal(column(row, "full"))];
    const distance = distanceToNextGrade(data, had, full);
    expect(gradeOf(data, had, full)?.name).toBe(column(row, "grade"));
    expect(distance === null ? "" : formatDecimal(distance.points)).toBe(column(row, "distance"));
  },
);

test("more points never give a worse grade", () => {
  const points = fc.integer({ min: 0, max: 10_000 });
  fc.assert(
    fc.property(fc.constantFrom(...scales), points, points, (id, one, other) => {
      const scale = GRADE_SCALES[id];
      const rank = (hundredths: number): number => {
        const grade = gradeOf(scale, rational(BigInt(hundredths), 100n), whole(100));
        return scale.grades.findIndex(({ name }) => name === grade?.name);
      };
      expect(rank(Math.max(one, other))).toBeLessThanOrEqual(rank(Math.min(one, other)));
    }),
  );
});

test("every scale descends to zero, so that every score has exactly one grade", () => {
  for (const id of scales) {
    const { grades } = GRADE_SCALES[id];
    expect(formatDecimal(grades.at(-1)?.from ?? whole(1))).toBe("0");
    grades.slice(1).forEach((grade, index) => expect(compare(grade.from, grades[index]?.from ?? whole(0))).toBe(-1));
  }
});

const settings: fc.Arbitrary<Settings> = fc.record({
  policyId: fc.constantFrom(
    "caiyu-2020-10" as const,
    "caiyu-2021-101" as const,
    "caiyu-2021-61" as const,
    "none" as const,
  ),
  gradeScale: fc.option(
    fc.oneof(
      fc.constantFrom(...scales),
      fc.constant({
        custom: [
          { name: "达标", from: decimal("72.5") },
          { name: "不达标", from: whole(0) },
        ],
      }),
    ),
  ),
  stepMode: fc.option(fc.constantFrom("continuous" as const, "floor" as const, "ceil" as const, "round" as const)),
  places: fc.option(fc.integer({ min: 0, max: 6 })),
  writes: fc.constantFrom("formulas" as const, "values" as const),
  executionRateDenominator: fc.option(fc.constantFrom("budgeted" as const, "received" as const, "allocated" as const)),
  overFulfilment: fc.option(fc.integer({ min: 101, max: 300 }).map((percent) => rational(BigInt(percent), 100n))),
  columns: fc.array(
    fc.record({
      sheet: fc.constantFrom("附件2", "评分表 1"),
      role: fc.constantFrom("indicators" as const, "funds" as const, "other" as const),
      headerRows: fc.option(fc.constantFrom([2], [2, 3])),
      columns: fc.constantFrom({ target: 6, actual: 7 }, { deviation: null }, { paid: 4 }, {}),
    }),
    { maxLength: 1 },
  ),
});

test("settings written into 评价设置 are read back as they were", () => {
  const shown = (one: Settings): string =>
    JSON.stringify(one, (_, value: unknown) =>
      typeof value === "object" && value !== null && "denominator" in value
        ? formatDecimal(value as unknown as Parameters<typeof formatDecimal>[0])
        : value,
    );
  fc.assert(fc.property(settings, (one) => expect(shown(settingsOfRows(settingsRows(one)))).toBe(shown(one))));
});

test("what a person blanked in 评价设置 is the policy's to decide", () => {
  expect(
    settingsOfRows([
      { key: "计分办法", value: "" },
      { key: "小数位数", value: "很多" },
    ]),
  ).toEqual(DEFAULT_SETTINGS);
});

test.each([
  ["财预〔2021〕101号", "caiyu-2021-101"],
  ["财预[2020]10号", "caiyu-2020-10"],
  ["财预（2021）61 号", "caiyu-2021-61"],
  ["caiyu-2020-10", "caiyu-2020-10"],
])("%s names a preset", (name, id) => expect(policyNamed(name)?.id).toBe(id));

test("a person's own choices lie over the preset", () => {
  const policy = resolvePolicy({ ...DEFAULT_SETTINGS, stepMode: "floor", places: 1, gradeScale: "four-75" });
  expect([policy.stepMode, policy.places, policy.gradeScale.id]).toEqual(["floor", 1, "four-75"]);
});

test.each([
  ["决策", "decision"],
  ["A决策15分", "decision"],
  ["管理", "process"],
  ["产出指标（50分）", "output"],
  ["效益指标", "benefit"],
  ["服务对象满意度指标", "satisfaction"],
  ["成本指标", "cost"],
  ["预算执行率", "execution"],
  ["其他", null],
])("%s is about %s", (name, category) => expect(levelCategory(name)).toBe(category));
