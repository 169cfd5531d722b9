/** The tree keeps the sheet's order, shows an unknown score as unknown, and hides nothing but what a person closed. */
import { treeRows, visibleRows } from "../../src/ui/session/indicator-tree.js";
import { sampleAssessment } from "./support/sample.js";

const [sheet] = sampleAssessment(false).scored.sheets;
if (sheet === undefined) throw new Error("the sample has a sheet");
const rows = treeRows(sheet, () => true);

test("branches stand before what they hold, in the sheet's order", () => {
  expect(rows.map(({ level, name }) => `${level} ${name}`)).toEqual([
    "1 决策",
    "2 项目立项",
    "3 立项程序规范性",
    "3 养护计划合理性",
    "1 过程",
    "2 资金管理",
    "3 预算执行率",
    "1 产出",
    "2 产出质量",
    "3 桥梁完好率",
    "2 产出时效",
    "3 完工及时率",
    "1 效益",
    "2 社会效益",
    "3 沿线居民出行改善",
    "2 满意度",
    "3 沿线居民满意度",
  ]);
});

test("an unknown score is null, never zero", () => {
  expect(rows.find(({ name }) => name === "完工及时率")?.score).toBeNull();
});

test("a branch counts what is still to be decided below it", () => {
  expect(rows.filter(({ level }) => level === 1).map(({ openCount }) => openCount)).toEqual([1, 0, 1, 1]);
});

test("a closed branch hides everything below, at any depth", () => {
  const closed = new Set(rows.filter(({ name }) => name === "产出").map(({ id }) => id));
  const names = visibleRows(rows, closed).map(({ name }) => name);
  expect(names).toContain("产出");
  expect(names).not.toContain("产出质量");
  expect(names).not.toContain("桥梁完好率");
  expect(names).toContain("沿线居民满意度");
});

test("a row says which of how many it is under its branch", () => {
  const places = rows.map(({ name, position, siblings }) => `${name} ${position}/${siblings.count}`);
  expect(places.slice(0, 5)).toEqual([
    "决策 1/4",
    "项目立项 1/1",
    "立项程序规范性 1/2",
    "养护计划合理性 2/2",
    "过程 2/4",
  ]);
});

test("what a filter leaves out is neither listed nor counted among the places", () => {
  const found = treeRows(sheet, ({ indicator }) => indicator.level3 === "桥梁完好率");
  expect(found.map(({ name, position, siblings }) => `${name} ${position}/${siblings.count}`)).toEqual([
    "产出 1/1",
    "产出质量 1/1",
    "桥梁完好率 1/1",
  ]);
});
