/** Which words become a drop-down list, and where. */
import { DEFAULT_SETTINGS, settingsOfRows, settingsRows } from "../../../src/core/policy/index.js";
import { planSettings } from "../../../src/core/plan/index.js";
import { choiceActions, fitsAList } from "../../../src/core/plan/choice-actions.js";
import { buildSheet, buildWorkbook } from "../../support/build-sheet.js";

test.each<[boolean, string, readonly string[]]>([
  [true, "two words", ["是", "否"]],
  [true, "Chinese commas are letters like others", ["优90，良80", "优85，良75"]],
  [false, "one word is no choice", ["是"]],
  [false, "a comma would make two of it", ["是", "否, 待定"]],
  [false, "a leading = would make a reference of it", ["=A1", "否"]],
  [false, "Excel takes blanks off", ["是 ", "否"]],
  [false, "an empty line", ["", "否"]],
  [true, "255 characters with their commas", ["甲".repeat(127), "乙".repeat(127)]],
  [false, "256 characters", ["甲".repeat(128), "乙".repeat(127)]],
])("%s: %s", (fits, _why, choices) => {
  expect(fitsAList(choices)).toBe(fits);
});

test("neighbours with the same words share one list; more than 100 lists are none", () => {
  const yesNo = ["是", "否"];
  const cells = [1, 2, 4].map((row) => ({ row, column: 3, choices: yesNo }));
  expect(choiceActions("附件2", cells).map(({ area }) => [area.row, area.rowCount])).toEqual([
    [1, 2],
    [4, 1],
  ]);
  const scattered = (count: number) =>
    Array.from({ length: count }, (_, row) => ({ row: row * 2, column: 3, choices: yesNo }));
  expect(choiceActions("附件2", scattered(100))).toHaveLength(100);
  expect(choiceActions("附件2", scattered(101))).toEqual([]);
});

describe("评价设置", () => {
  const { plan } = planSettings(DEFAULT_SETTINGS, buildWorkbook(buildSheet("表", "甲 | 1")), "保存设置");
  const lists = plan.actions.flatMap((action) => (action.kind === "set-choices" ? [action] : []));
  const [contents] = plan.actions.flatMap((action) => (action.kind === "set-contents" ? [action] : []));

  test("every setting with fixed values has its list beside its name, and the value itself is on it", () => {
    const named = lists.map(({ area, choices }) => {
      const [key, value] = contents?.contents[area.row] ?? [];
      return [key?.value, choices?.some((choice) => choice === value?.value)];
    });
    expect(named).toEqual([
      ["计分办法", true],
      ["等级标准", true],
      ["不足一个单位", true],
      ["小数位数", true],
      ["得分写成", true],
      ["预算执行率分母", true],
    ]);
    expect(lists.every(({ area }) => area.column === 1)).toBe(true);
  });

  test("every word on a list is read as a setting and written as the same word", () => {
    for (const { key, choices } of settingsRows(DEFAULT_SETTINGS)) {
      for (const value of choices ?? []) {
        const again = settingsRows(settingsOfRows([{ key, value }])).find((row) => row.key === key);
        expect(again?.value).toBe(value);
      }
    }
  });
});
