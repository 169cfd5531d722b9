/** Every worked example that the settings show comes out as it says. */
import { decimal, formatDecimal } from "../../../src/core/decimal/index.js";
import { POLICIES, type Policy, type WorkedExample } from "../../../src/core/policy/index.js";
import { readStandard } from "../../../src/core/standards/index.js";
import { scoreByStandard } from "../../../src/core/scoring/score-by-standard.js";
import { readFigure } from "../../../src/core/text/index.js";

const examples = Object.values(POLICIES).flatMap((policy) =>
  policy.workedExamples.map((example) => [policy.title, example.working, policy, example] as const),
);

test.each(examples)("%s: %s", (_title, _working, policy, example) => {
  expect(scoreOf(policy, example)).toBe(example.score);
});

test("every preset sentence is understood", () => {
  const sentences = Object.values(POLICIES).flatMap(({ standards }) => Object.values(standards) as (string | null)[]);
  const unread = sentences.filter(
    (text) => text !== null && readStandard(text, { fullScore: decimal("10") }).rule === null,
  );
  expect(unread).toEqual([]);
});

function scoreOf(policy: Policy, { topic, fullScore, target, actual }: WorkedExample): string | null {
  const { standards } = policy;
  const sentence =
    topic === "execution-rate"
      ? standards.executionRate
      : topic === "satisfaction"
        ? standards.satisfaction
        : isCeiling(target)
          ? standards.quantitativeLower
          : standards.quantitative;
  const full = decimal(fullScore);
  const { score } = scoreByStandard(readStandard(sentence ?? "", { fullScore: full }), {
    indicator: topic === "satisfaction" ? "满意度" : topic === "execution-rate" ? "预算执行率" : "完成率",
    fullScore: full,
    target,
    actual,
    judgement: null,
    stepMode: policy.stepMode,
    places: policy.places,
    cells: { fullScore: null, target: null, actual: null },
  });
  return score === null ? null : formatDecimal(score);
}

function isCeiling(target: string): boolean {
  const figure = readFigure(target);
  return figure.is === "quantity" && (figure.comparator === "≤" || figure.comparator === "<");
}
