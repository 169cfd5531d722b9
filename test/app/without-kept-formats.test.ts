/** A number format that replaces certain others reaches exactly the cells that have one of these. */
import { withoutKeptFormats } from "../../src/app/without-kept-formats.js";
import type { AreaImage } from "../../src/core/plan/invert-plan.js";
import type { SetNumberFormat, WritePlan } from "../../src/core/plan/write-plan.js";

const area = { row: 4, column: 10, rowCount: 4, columnCount: 1 };
const part = (row: number, rowCount: number) => ({ ...area, row, rowCount });
const blank = { value: null, formula: null };

const imageOf = (...formats: (string | null)[]): AreaImage => ({
  sheet: "附件2",
  area,
  contents: formats.map(() => [blank]),
  numberFormats: formats.map((format) => [format]),
});

const planOf = (replaces: SetNumberFormat["replaces"]): WritePlan => ({
  title: "评分",
  guards: [],
  actions: [
    {
      kind: "set-number-format",
      sheet: "附件2",
      area,
      format: "0.00%",
      ...(replaces !== undefined && { replaces }),
    },
  ],
});

const reached = (replaces: SetNumberFormat["replaces"], image: AreaImage) =>
  withoutKeptFormats(planOf(replaces), [image]).plan.actions.map((action) => "area" in action && action.area);

test.each([
  ["every cell", ["@"], imageOf("@", "@", "@", "@"), [area]],
  ["two runs", ["@"], imageOf("@", null, "@", "@"), [part(4, 1), part(6, 2)]],
  ["none", ["@"], imageOf(null, "0.0%", "General", "0"), []],
  ["General or Text, never a person's own", [null, "@"], imageOf(null, "@", "0.0%", null), [part(4, 2), part(7, 1)]],
] as const)("%s", (_name, replaces, image, expected) => {
  expect(reached(replaces, image)).toEqual(expected);
});

test("a format that replaces whatever is there stays as it is, and so does the image", () => {
  const [plan, image] = [planOf(undefined), imageOf("@", "0", null, null)];
  expect(withoutKeptFormats(plan, [image])).toEqual({ plan, before: [image] });
});

test("of each part the former format is known, so that it can be taken back", () => {
  const { before } = withoutKeptFormats(planOf([null, "@"]), [imageOf("@", null, "0", "@")]);
  expect(before.slice(1).map(({ area: place, numberFormats }) => [place, numberFormats])).toEqual([
    [part(4, 2), [["@"], [null]]],
    [part(7, 1), [["@"]]],
  ]);
});

test("a sheet that is gone gets no format", () => {
  const gone: AreaImage = { sheet: "附件2", area, contents: null, numberFormats: null };
  expect(reached(["@"], gone)).toEqual([]);
});
