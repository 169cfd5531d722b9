/** The whole sentence of a finding: where it is, then what was found, what was expected and what to do. */
import { toA1 } from "../core/index.js";
import type { Finding } from "../core/model/index.js";
import { findings as englishFindings } from "./en/findings.js";
import type { Language } from "./sentence.js";
import { findings as chineseFindings } from "./zh-CN/findings.js";

/** @example 《表3》F6：按所列分子、分母（79/296）计算应为 26.69%，表中写的是 25.68%。请核对分子、分母或改正百分比。 */
export function findingSentence(finding: Finding, language: Language): string {
  const place = finding.cell === null ? "" : toA1(finding.cell);
  return language === "en"
    ? `“${finding.sheet}”${place === "" ? "" : ` ${place}`}: ${englishFindings[finding.code](finding.data)}`
    : `《${finding.sheet}》${place}：${chineseFindings[finding.code](finding.data)}`;
}
