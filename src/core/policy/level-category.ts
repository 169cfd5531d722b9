/** What a first-level indicator is about, by its name: 决策, 过程, 产出, 效益, 满意度, 成本 or 预算执行. */
import { rememberText } from "../text/index.js";

export type LevelCategory = "decision" | "process" | "output" | "benefit" | "satisfaction" | "cost" | "execution";

/** Vocabulary: the first pattern that is found in the name holds. */
const NAMES: readonly (readonly [pattern: RegExp, category: LevelCategory])[] = [
  [/预算执行|资金执行|执行率/, "execution"],
  [/满意/, "satisfaction"],
  [/决策|投入|立项/, "decision"],
  [/过程|管理/, "process"],
  [/成本/, "cost"],
  [/产出/, "output"],
  [/效益|效果|影响/, "benefit"],
];

/** @returns null for a name that says none of them. @example levelCategory("产出指标（50分）") is "output" */
export const levelCategory: (name: string) => LevelCategory | null = rememberText(
  (name) => NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? null,
);
