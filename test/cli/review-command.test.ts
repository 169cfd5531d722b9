/** `jiping review` on the sample: 预算执行率 30000 / 39600 of 10 points gives 7.58, so 2.42 less than the unit's own 10 (by hand). */
import path from "node:path";
import { runInMemory } from "./run-in-memory.js";

const SAMPLE = path.resolve(__dirname, "../../assets/samples/hongta.xlsx");

test("every row says how far the unit's own score lies above the rule's, 预算执行率 and the total too", async () => {
  const { printed } = await runInMemory(["review", SAMPLE]);
  const lines = printed.split("\n").map((line) => line.trim().split(/\s+/));
  expect(lines).toContainEqual(["预算执行率", "10", "10", "7.58", "—", "2.42"]);
  // 99 of the form itself; 99 − 58.47.
  expect(lines).toContainEqual(["合计", "99", "58.47", "40.53"]);
});
