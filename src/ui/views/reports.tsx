/** Which sheets to make: ours only. A person's sheet of the same name is left alone, an edited one of ours is shown first. */
import { useState } from "react";
import { formatDecimal, formatPercent } from "../../core/decimal/index.js";
import { toA1 } from "../../core/grid/index.js";
import type { LevelScore } from "../../core/model/index.js";
import { usePane, usePaneState } from "../pane-context.js";
import { Content, Footer, FooterNote } from "../parts/layout.js";
import { Tick } from "../parts/tick.js";
import { isLocked, reportNote } from "../session/report-note.js";
import type { PaneSheet, ReportKind, ReportState } from "../../app/pane/pane-engine.js";
import { shownSheet } from "../session/pane-state.js";

export function Reports() {
  const { session, words } = usePane();
  const state = usePaneState();
  const { assessment, snapshot } = state;
  const sheet = shownSheet(state);
  const reports = assessment?.reports ?? [];
  const [unticked, setUnticked] = useState<ReadonlySet<ReportKind>>(
    new Set(reports.filter((report) => report.state === "edited").map(({ kind }) => kind)),
  );
  if (assessment === null || sheet === null) return null;
  const chosen = reports.filter(({ kind, isPossible }) => isPossible && !unticked.has(kind)).map(({ kind }) => kind);
  const isReadOnly = snapshot?.isReadOnly === true;
  const tick = (kind: ReportKind, isTicked: boolean) => {
    const next = new Set(unticked);
    if (isTicked) next.delete(kind);
    else next.add(kind);
    setUnticked(next);
  };
  return (
    <>
      <Content>
        <h1>{words.reports.title}</h1>
        <div className="options">
          {reports.map((report) => (
            <ReportOption
              key={report.kind}
              report={report}
              isTicked={chosen.includes(report.kind)}
              tick={(isTicked) => tick(report.kind, isTicked)}
            />
          ))}
        </div>
        {snapshot?.isStructureProtected === true && <p className="tone-warning">{words.reports.structureProtected}</p>}
        <p className="caption">{words.reports.ownNames}</p>
        {sheet.total.score === null && <p className="caption">{words.reports.notReady}</p>}
        <h2>{words.reports.previewOf}</h2>
        <ScoreTable sheet={sheet} />
      </Content>
      <Footer
        left={
          <FooterNote>
            {isReadOnly ? (
              words.overview.readOnly
            ) : (
              <>
                {words.reports.note[0]}
                <br />
                {words.reports.note[1]}
              </>
            )}
          </FooterNote>
        }
        primary={{
          label: chosen.length === 0 ? words.reports.none : words.reports.create(chosen.length),
          act: () => void session.preview({ kind: "reports", reports: chosen }),
          isDisabled: chosen.length === 0 || isReadOnly,
        }}
      />
    </>
  );
}

function ReportOption({
  report,
  isTicked,
  tick,
}: {
  readonly report: ReportState;
  readonly isTicked: boolean;
  readonly tick: (isTicked: boolean) => void;
}) {
  const { words } = usePane();
  const { assessment } = usePaneState();
  const { kind, sheet, state, editedCell, isPossible } = report;
  const note = assessment === null ? "" : reportNote(report, assessment, words);
  return (
    <div className="option">
      <Tick isOn={isTicked} set={tick} isDisabled={!isPossible}>
        {sheet}
        {words.reports.titles[kind] !== "" && <span className="option-title">{words.reports.titles[kind]}</span>}
      </Tick>
      <span className="caption option-state">{isPossible || isLocked(state) ? words.reports.states[state] : ""}</span>
      <span className="option-note">
        {state === "edited" ? (
          <span className="tone-warning">{words.reports.edited(editedCell === null ? "" : toA1(editedCell))}</span>
        ) : (
          note
        )}
      </span>
    </div>
  );
}

function ScoreTable({ sheet }: { readonly sheet: PaneSheet }) {
  const { words } = usePane();
  const line = (level: LevelScore, name: string, className?: string) => (
    <tr key={name} className={className}>
      <th scope="row">{name}</th>
      <td className="number">{formatDecimal(level.fullScore)}</td>
      <td className="number">{level.score === null ? words.unknown : formatDecimal(level.score)}</td>
      <td className="number">{level.scoreRate === null ? words.unknown : formatPercent(level.scoreRate)}</td>
    </tr>
  );
  return (
    <table className="figures">
      <thead>
        <tr>
          <th scope="col">{words.overview.level1}</th>
          <th scope="col" className="number">
            {words.columns.fullScore}
          </th>
          <th scope="col" className="number">
            {words.overview.score}
          </th>
          <th scope="col" className="number">
            {words.overview.rate}
          </th>
        </tr>
      </thead>
      <tbody>
        {sheet.level1.map((level) => line(level, words.overview.levelName(level.name)))}
        {line(sheet.total, words.reports.totalRow, "figures-total")}
      </tbody>
    </table>
  );
}
