/** Findings of one severity: its shape, the sentence, the way to the places. Long lists appear portion by portion. */
import type { Finding, Severity } from "../../core/model/index.js";
import { findingSentence } from "../../wording/later-pages.js";
import { usePane } from "../pane-context.js";
import { FindingLinks } from "./finding-notice.js";
import { Icon } from "./icon.js";
import { usePortion } from "./use-portion.js";

const LOOKS = {
  error: { icon: "error", tone: "danger" },
  warning: { icon: "warning", tone: "warning" },
  info: { icon: "info", tone: "quiet" },
} as const;

export function FindingList({
  severity,
  findings,
}: {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}) {
  const { language } = usePane();
  const { count, endRef } = usePortion(findings.length);
  const { icon, tone } = LOOKS[severity];
  return (
    <ul className="findings">
      {findings.slice(0, count).map((finding, index) => (
        <li key={index}>
          <Icon name={icon} tone={tone} />
          <div className="say">{findingSentence(finding, language)}</div>
          <FindingLinks finding={finding} />
        </li>
      ))}
      {count < findings.length && <li key={`end ${count}`} ref={endRef} role="none" />}
    </ul>
  );
}
