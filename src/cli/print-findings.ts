/** Findings for people: a count by severity, then one line each, the gravest first. */
import type { Finding } from "../core/index.js";
import type { ResultWords } from "../wording/index.js";

const ORDER: readonly Finding["severity"][] = ["error", "warning", "info"];

/** @param most lines to print; the rest is counted. Null prints all. */
export function printFindings(
  findings: readonly Finding[],
  say: (finding: Finding) => string,
  words: ResultWords,
  most: number | null = null,
): string {
  if (findings.length === 0) return words.noFindings;
  const bySeverity = ORDER.map((severity) => findings.filter((finding) => finding.severity === severity));
  const [errors = 0, warnings = 0, infos = 0] = bySeverity.map(({ length }) => length);
  const sorted = bySeverity.flat();
  const shown = sorted.slice(0, most ?? sorted.length);
  return [
    words.findings(errors, warnings, infos),
    ...shown.map((finding) => `  ${words.severity[finding.severity]}  ${say(finding)}`),
    ...(shown.length < sorted.length ? [`  ${words.more(sorted.length - shown.length)}`] : []),
  ].join("\n");
}
