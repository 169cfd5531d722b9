/** A check finds nothing in a text that does not hold its sign; and a page of texts holds the sign of each of them. */
import fc from "fast-check";
import { countsListed } from "../../../src/core/checking/checks/counts-listed.js";
import { equations } from "../../../src/core/checking/checks/equations.js";
import { doubledWords, figureSlips } from "../../../src/core/checking/checks/figure-slips.js";
import { foldWidth } from "../../../src/core/checking/reading/fold-width.js";

const CHECKS = [
  ["figureSlips", figureSlips],
  ["doubledWords", doubledWords],
  ["equations", equations],
  ["countsListed", countsListed],
] as const;

test.each([
  ["figureSlips", "满意度54,67%"],
  ["figureSlips", "满意度５４，67%"],
  ["figureSlips", "完成12..5公里"],
  ["figureSlips", "占比85%%"],
  ["figureSlips", "占比8.5.2%"],
  ["figureSlips", "投入30,87814万元"],
  ["figureSlips", "已经完工。。"],
  ["figureSlips", "道路：：桥梁"],
  ["doubledWords", "存在偏差偏差"],
  ["doubledWords", "群众的的满意"],
  ["equations", "79/296=36.69%"],
  ["equations", "17+27 ≈ 约 58"],
  ["equations", "（1+2）×3＝为10"],
  ["countsListed", "共12条，其中产出指标7条、效益指标7条、满意度指标1条"],
])("%s finds something in %s", (name, text) => {
  const check = CHECKS.find(([each]) => each === name)?.[1];
  expect(check?.look(foldWidth(text)).length).toBeGreaterThan(0);
});

const FRAGMENTS = [
  ...["1", "2", "30", "87", "814", "0", "12.5", ".", "..", ",", "，", "%", "%%", " ", "％", "．", "３"],
  ...["=", "≈", "约", "为", "+", "-", "×", "÷", "/", "(", ")", "（", "）", "＝"],
  ...["。", "；", ";", "：", ":", "、", "的", "与", "和", "了", "项目", "绩效", "目标", "标", "指标", "管理"],
  ...["共12条，", "合计9个（", "其中", "分别为", "包括", "即", "7条", "6个", "产出"],
];
const aText = fc
  .array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 9 })
  .map((parts) => foldWidth(parts.join("")));

test.each(CHECKS)("%s finds nothing where its sign is missing", (_, { sign, look }) => {
  fc.assert(
    fc.property(aText, (text) => {
      if (look(text).length > 0) expect(sign(text)).toBe(true);
    }),
    { numRuns: 5_000 },
  );
});

test.each(CHECKS)("a page holds the sign of %s where one of its texts does", (_, { sign }) => {
  fc.assert(
    fc.property(aText, fc.array(aText), fc.array(aText), (text, before, after) => {
      if (sign(text)) expect(sign([...before, text, ...after].join("\n"))).toBe(true);
    }),
  );
});
