/** What a person should look at, by severity, each with the way to its place and, where one is certain, its correction. */
import { useMemo, useState } from "react";
import type { Finding, Severity } from "../../core/model/index.js";
import { findingSentence } from "../../wording/later-pages.js";
import { usePane, usePaneState } from "../pane-context.js";
import { FilterChips } from "../parts/filter-chips.js";
import { FindingList } from "../parts/finding-list.js";
import { Icon } from "../parts/icon.js";
import { Content, Footer, FooterNote, SecondaryButton } from "../parts/layout.js";
import { findingsText } from "../session/findings-text.js";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
export function Findings() {
  const { session, words, language, actions } = usePane();
  const { assessment, book } = usePaneState();
  const findings = useMemo(() => assessment?.findings ?? [], [assessment]);
  const [filter, setFilter] = useState<Severity | "all">("all");
  const [search, setSearch] = useState<string | null>(null);
  const [first] = [...findings].sort(
    (one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity),
  );
  if (first === undefined) return <NoFindings />;
  const wanted = search?.trim() ?? "";
  const shown = findings.filter(
    (finding) =>
      (filter === "all" || finding.severity === filter) &&
      (wanted === "" || findingSentence(finding, language).includes(wanted)),
  );
  const place = [first, ...findings].find(({ cell }) => cell !== null)?.cell ?? null;
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const { saveText } = actions;
  return (
    <>
      <Content>
        <h1 className="hidden-text">{words.findings.title}</h1>
        <FilterChips
          label={words.findings.filter}
          choices={[
            { name: "all" as const, label: words.findings.all, count: findings.length },
            ...SEVERITIES.filter((severity) => count(severity) > 0).map((severity) => ({
              name: severity,
              label: words.findings[severity],
              count: count(severity),
            })),
          ]}
          chosen={filter}
          choose={setFilter}
          searchLabel={words.findings.find}
          search={search}
          setSearch={setSearch}
        />
        {shown.length === 0 && <p className="secondary">{words.findings.noMatch}</p>}
        {SEVERITIES.map((severity) => (
          <SeverityGroup
            key={severity}
            severity={severity}
            findings={shown.filter((one) => one.severity === severity)}
          />
        ))}
      </Content>
      <Footer
        left={
          saveText !== undefined && (
            <SecondaryButton
              label={words.findings.export}
              act={() => saveText(`${book?.name ?? words.name}.csv`, findingsText(findings, words, language))}
            />
          )
        }
        primary={{
          label: first.severity === "error" ? words.findings.first : words.findings.firstAny,
          act: () => {
            if (place !== null) void session.select(place);
          },
          isDisabled: place === null,
        }}
      />
    </>
  );
}

function SeverityGroup({ severity, findings }: { readonly severity: Severity; readonly findings: readonly Finding[] }) {
  const { words } = usePane();
  if (findings.length === 0) return null;
  return (
    <>
      <h2>
        {words.findings[severity]}
        <small>{findings.length}</small>
      </h2>
      <FindingList severity={severity} findings={findings} />
    </>
  );
}

function NoFindings() {
  const { session, words } = usePane();
  const { assessment } = usePaneState();
  const count = assessment?.scored.sheets.reduce((sum, { indicators }) => sum + indicators.length, 0) ?? 0;
  return (
    <>
      <Content>
        <div className="nothing">
          <Icon name="done" size={32} tone="success" />
          <h1>{words.findings.none}</h1>
          <p className="secondary">{words.findings.checked(count)}</p>
          <p className="caption">{words.findings.limits}</p>
        </div>
      </Content>
      <Footer
        left={<FooterNote>{words.findings.limits}</FooterNote>}
        primary={{ label: words.receipt.reports, act: () => session.showTab("reports") }}
      />
    </>
  );
}
