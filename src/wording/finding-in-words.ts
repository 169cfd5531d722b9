/** The whole sentence of a finding: where it is, then what was found, what was expected and what to do. */
import { toA1 } from "../core/index.js";
import type { Finding, FindingCode } from "../core/model/index.js";
import type { Language, Sentence } from "./sentence.js";

/** @param sentences those of the language */
export function findingInWords(
  finding: Finding,
  language: Language,
  sentences: Readonly<Record<FindingCode, Sentence>>,
): string {
  const place = finding.cell === null ? "" : toA1(finding.cell);
  const said = sentences[finding.code](finding.data);
  return language === "en"
    ? `“${finding.sheet}”${place === "" ? "" : ` ${place}`}: ${said}`
    : `《${finding.sheet}》${place}：${said}`;
}
