/** Which kind of evidence an indicator asks for, by its name: 预算执行率, 资金到位率, 满意度, 知晓率. */
import type { Indicator } from "../model/index.js";
import type { EvidenceKind } from "./evidence.js";

const NAMES: readonly (readonly [kind: EvidenceKind, words: RegExp])[] = [
  ["execution-rate", /预算执行率|资金执行率|预算执行情况|资金支出率|资金使用率|预算支出率/],
  ["availability-rate", /(?:资金|预算)?到位率(?!.*及时)/],
  ["satisfaction", /满意度|满意率/],
  ["awareness", /知晓率|知晓度|了解率|知晓情况/],
];

/** @returns null for an indicator whose actual value no fund or questionnaire sheet can give. */
export function evidenceKind({ level3, level2 }: Indicator): EvidenceKind | null {
  const name = level3 ?? level2 ?? "";
  return NAMES.find(([, words]) => words.test(name))?.[0] ?? null;
}
