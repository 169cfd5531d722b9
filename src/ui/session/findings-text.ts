/** The findings as a table for Excel or WPS: UTF-8 with its mark, so that Chinese opens right. */
import { toA1 } from "../../core/grid/index.js";
import type { Finding } from "../../core/model/index.js";
import type { Language, PaneWords } from "../../wording/index.js";
import { findingSentence } from "../../wording/later-pages.js";

export function findingsText(findings: readonly Finding[], words: PaneWords, language: Language): string {
  const rows = findings.map((finding) => [
    words.findings[finding.severity],
    finding.sheet,
    finding.cell === null ? "" : toA1(finding.cell),
    findingSentence(finding, language),
  ]);
  return `\uFEFF${rows.map((row) => row.map(quoted).join(",")).join("\r\n")}\r\n`;
}

/** Text that begins like a formula must stay text when the list is opened in a spreadsheet. */
function quoted(text: string): string {
  const safe = /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
