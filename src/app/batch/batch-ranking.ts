/** The order of a summary over many workbooks: what could not be read first, then by problems, the gravest first. */
import type { BatchRecord } from "./batch-record.js";

/** A record without its findings, but for the gravest: all that a summary of thousands needs to hold. */
export type RankedRecord = Omit<BatchRecord, "findings"> & { readonly gravest: readonly string[] };

const GRAVEST = 3;

export function rankedRecord({ findings, ...record }: BatchRecord): RankedRecord {
  const order = ["error", "warning", "info"] as const;
  const sorted = order.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return { ...record, gravest: sorted.slice(0, GRAVEST).map(({ message }) => message) };
}

export function rankRecords(records: readonly RankedRecord[]): RankedRecord[] {
  return [...records].sort(
    (one, other) =>
      Number(one.status === "done") - Number(other.status === "done") ||
      other.counts.error - one.counts.error ||
      other.counts.warning - one.counts.warning ||
      other.counts.info - one.counts.info ||
      (one.file < other.file ? -1 : 1),
  );
}
