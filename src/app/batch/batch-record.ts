/** What a batch remembers of one workbook: plain data that crosses threads and stands in the journal as one line of JSON. */
import { formatDecimal, HUNDRED, type Finding, type Severity } from "../../core/index.js";
import type { Assessment } from "../assess.js";
import { mainSheets } from "../main-sheets.js";

export interface BatchRecord {
  /** Relative to the folder, with forward slashes. */
  readonly file: string;
  readonly size: number;
  /** Milliseconds since 1970, whole. */
  readonly modified: number;
  /** `refused`: no workbook that can be read; `failed`: it broke off, and the message says how. */
  readonly status: "done" | "refused" | "failed";
  /** Why it was refused or broke off; null where it was done. */
  readonly message: string | null;
  readonly milliseconds: number;
  readonly project: string | null;
  readonly indicators: number;
  /** Of the first indicator sheet; null while any score is unknown. */
  readonly total: string | null;
  readonly fullScore: string | null;
  readonly grade: string | null;
  /** Of the first self-evaluation form. */
  readonly selfTotal: string | null;
  readonly ruleTotal: string | null;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly findings: readonly BatchFinding[];
}

export interface BatchFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly message: string;
}

export type BatchResult = Omit<BatchRecord, "file" | "size" | "modified" | "milliseconds">;

export function batchResult(assessment: Assessment, say: (finding: Finding) => string): BatchResult {
  const { scored, review, findings } = assessment;
  const [main] = mainSheets(scored).filter(({ sheet }) => sheet.role === "indicators");
  const [form] = review.sheets;
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    status: "done",
    message: null,
    project: (main?.sheet ?? form?.sheet)?.project?.value ?? null,
    indicators: scored.sheets.reduce((sum, { indicators }) => sum + indicators.length, 0),
    total: main?.total.score == null ? null : formatDecimal(main.total.score),
    fullScore: formatDecimal(main?.total.fullScore ?? HUNDRED),
    grade: main?.grade?.name ?? null,
    selfTotal: form?.selfTotal == null ? null : formatDecimal(form.selfTotal),
    ruleTotal: form?.ruleTotal == null ? null : formatDecimal(form.ruleTotal),
    counts: { error: count("error"), warning: count("warning"), info: count("info") },
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      sheet: finding.sheet,
      message: say(finding),
    })),
  };
}

export function brokenResult(status: "refused" | "failed", message: string): BatchResult {
  return {
    status,
    message,
    project: null,
    indicators: 0,
    total: null,
    fullScore: null,
    grade: null,
    selfTotal: null,
    ruleTotal: null,
    counts: { error: 0, warning: 0, info: 0 },
    findings: [],
  };
}
