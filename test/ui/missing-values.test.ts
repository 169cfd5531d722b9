/** What a score waits for is named with the cell to fill in, also where the cell is still empty. */
import { missingValues } from "../../src/ui/session/missing-values.js";
import { indicatorName } from "../../src/ui/session/indicator-name.js";
import { place, sampleAssessment } from "./support/sample.js";

const partial = sampleAssessment(false);
const named = (name: string) => {
  const scored = partial.scored.sheets
    .flatMap(({ indicators }) => indicators)
    .find(({ indicator }) => indicatorName(indicator) === name);
  if (scored === undefined) throw new Error(name);
  return scored;
};

test("an empty 实际完成值 is named by its column", () => {
  expect(missingValues(named("完工及时率"), partial)).toEqual([{ name: "actual-value", cell: place("H13") }]);
});

test("an indicator that has its score waits for nothing", () => {
  expect(missingValues(named("桥梁完好率"), partial)).toEqual([]);
});
