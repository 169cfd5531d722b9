/** What `jiping score --json` prints. */
import path from "node:path";
import type { Assessment } from "../app/assess.js";
import { describeFinding } from "../app/describe-finding.js";
import { describeIndicator, describeScoredSheet } from "../app/describe-score.js";
import type { WrittenDocument } from "../app/describe-written.js";
import { evidenceFor } from "../app/evidence-for.js";
import { mainSheets } from "../app/main-sheets.js";
import { deviationNote, explainScore, type Finding } from "../core/index.js";
import type { FilledCell } from "./fill-evidence.js";

export interface ScoreResult {
  readonly book: string;
  readonly output: string;
  readonly say: (finding: Finding) => string;
  readonly written: WrittenDocument;
  readonly filled: readonly FilledCell[];
  /** What a person should know of the copy. */
  readonly notices: readonly string[];
}

export function scoreDocument(
  assessment: Assessment,
  { book, output, say, written, filled, notices }: ScoreResult,
): unknown {
  const sheets = mainSheets(assessment.scored);
  const described = sheets.map(describeScoredSheet);
  const [first] = described;
  return {
    book,
    output: path.basename(output),
    preset: assessment.policy.title,
    total: first?.total ?? null,
    grade: first?.grade ?? null,
    level1: first?.level1 ?? [],
    // Beyond the first table, for workbooks of several projects.
    sheets: described,
    indicators: sheets.flatMap(({ indicators }) =>
      indicators.map((scored) =>
        describeIndicator(scored, {
          explanation: explainScore(scored).sentence,
          deviationNote: deviationNote(scored, assessment.snapshot) ?? scored.indicator.deviation?.text ?? null,
          evidence: evidenceFor(scored.indicator, assessment),
        }),
      ),
    ),
    findings: assessment.findings.map((finding) => describeFinding(finding, say)),
    filled,
    notices,
    ...written,
  };
}
