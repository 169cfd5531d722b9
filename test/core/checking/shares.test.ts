/** 各占1/4: shares of 分值 that the points of a standard are given add up to one. */
import { formatDecimal } from "../../../src/core/decimal/index.js";
import { isOneAsPrinted, sharesInText } from "../../../src/core/checking/reading/shares-in-text.js";

test.each([
  ["要点①②③④各占指标分值的1/4", "1 of 4", true],
  ["要点①②③各占指标分值的1/2", "1.5 of 3", false],
  ["①占40%；②占30%；③占20%", "0.9 of 3", false],
  ["①②各占30%，③占40%", "1 of 3", true],
  // As printed: three times 33.3% is the whole.
  ["①、②、③分别占33.3%", "0.999 of 3", true],
  // ③ has no share of its own: nothing can be added up.
  ["①占1/2；②占1/4；③为加分项", null, true],
  ["①占1/2，①②各占1/4", null, true],
  ["资金占总投资的1/3", null, true],
  ["①②占1/2", null, true],
])("%s", (standard, sum, isOne) => {
  const found = sharesInText(standard);
  expect(found === null ? null : `${formatDecimal(found.sum)} of ${String(found.count)}`).toBe(sum);
  expect(found === null || isOneAsPrinted(found.sum, found.count)).toBe(isOne);
});
