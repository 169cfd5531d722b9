/** What was written and compared, and how to take it back. It stays until the person goes on. */
import { useState } from "react";
import { toA1 } from "../../core/grid/index.js";
import { usePane, usePaneState } from "../pane-context.js";
import { ChangeTable } from "../parts/change-table.js";
import { Content, Footer, LinkButton, SecondaryButton } from "../parts/layout.js";
import { Notice } from "../parts/notice.js";
import { ReviewHead } from "../parts/review-head.js";
import { reviewedForm } from "../session/reviewed-form.js";
import { ScoreHead } from "../parts/score-head.js";
import { shownSheet, type Receipt as ReceiptData } from "../session/pane-state.js";
import { StaleNotice } from "./stale-notice.js";
import type { ChangeGroup, PaneSheet } from "../../app/pane/pane-engine.js";

const GROUPS: readonly ChangeGroup[] = ["score", "deviation", "total", "judgement", "correction", "own", "other"];

export function Receipt({ receipt }: { readonly receipt: ReceiptData }) {
  const { session, words } = usePane();
  const state = usePaneState();
  const sheet = shownSheet(state);
  const [hasDetails, setDetails] = useState(false);
  const { changes, newSheets, keptScores, keptNotes } = receipt.preview;
  const isWritten = receipt.kind === "written";
  return (
    <>
      <Content>
        <StaleNotice hasActions />
        <ReceiptNotice receipt={receipt} />
        {receipt.changedSince.length > 0 && (
          <Notice
            kind="error"
            actions={
              <span className="links">
                <LinkButton act={() => void session.undo({ kind: "keep", cells: receipt.changedSince })}>
                  {words.receipt.undoOthers}
                </LinkButton>
                <LinkButton act={() => void session.undo({ kind: "overwrite", cells: receipt.changedSince })}>
                  {words.receipt.undoAll}
                </LinkButton>
              </span>
            }
          >
            {words.receipt.changedSince(words.list(receipt.changedSince.map((cell) => `${cell.sheet}!${toA1(cell)}`)))}
          </Notice>
        )}
        {sheet !== null && <Totals sheet={sheet} before={receipt.totalBefore} />}
        {isWritten && (
          <>
            <h2>
              {words.receipt.title}
              <small>{dateText(receipt.at)}</small>
            </h2>
            <table className="pairs">
              <tbody>
                {GROUPS.map((group) => ({ group, count: changes.filter((change) => change.group === group).length }))
                  .filter(({ count }) => count > 0)
                  .map(({ group, count }) => (
                    <Pair key={group} name={words.preview.groups[group]} text={words.preview.cells(count)} />
                  ))}
                {newSheets.map(({ name, rows }) => (
                  <Pair key={name} name={name} text={words.preview.rows(rows)} />
                ))}
                <Pair name={words.receipt.kept} text={words.preview.cells(keptScores.length + keptNotes.length)} />
                <Pair name={words.receipt.failed} text={words.preview.cells(0)} />
              </tbody>
            </table>
            {changes.length > 0 && (
              <p>
                <LinkButton act={() => setDetails(!hasDetails)} isExpanded={hasDetails}>
                  {words.receipt.details}
                </LinkButton>
              </p>
            )}
            {hasDetails && <ChangeTable changes={changes} />}
            {state.undoable !== null && (
              <>
                <h2>{words.receipt.undoTitle}</h2>
                <p className="secondary">
                  {words.receipt.undoHow(
                    changes.length,
                    newSheets.map(({ name }) => name),
                  )}
                </p>
                <p className="secondary">{words.receipt.undoAsks}</p>
              </>
            )}
          </>
        )}
      </Content>
      <Footer
        left={
          isWritten && state.undoable !== null ? (
            <SecondaryButton label={words.receipt.undo} act={() => void session.undo()} />
          ) : (
            <SecondaryButton label={words.back} act={() => session.closeReceipt()} />
          )
        }
        primary={
          isWritten
            ? {
                label: words.receipt.reports,
                act: () => {
                  session.closeReceipt();
                  session.showTab("reports");
                },
              }
            : { label: words.overview.review, act: () => void session.preview({ kind: "scores" }) }
        }
      />
    </>
  );
}

/** Of a reviewed form both totals: its own is no result of ours. */
function Totals({ sheet, before }: { readonly sheet: PaneSheet; readonly before: string | null }) {
  const { words } = usePane();
  const { assessment, isReadBack } = usePaneState();
  if (!isReadBack) {
    return (
      <p className="secondary score-awaited" role="status">
        {words.reading.scoring}
      </p>
    );
  }
  const form = assessment === null ? null : reviewedForm(assessment, sheet);
  return form === null || assessment?.review == null ? (
    <ScoreHead sheet={sheet} stale={null} before={before} />
  ) : (
    <ReviewHead sheet={form} policyTitle={assessment.review.policyTitle} />
  );
}

function ReceiptNotice({ receipt }: { readonly receipt: ReceiptData }) {
  const { words } = usePane();
  const { changes, newSheets, removedSheets } = receipt.preview;
  const [title, more] =
    receipt.kind === "undone"
      ? [
          words.receipt.undone(changes.length),
          removedSheets.length > 0 ? words.receipt.undoneSheets(removedSheets) : null,
        ]
      : changes.length === 0
        ? [words.receipt.created(newSheets.length), null]
        : [
            words.receipt.written(changes.length),
            newSheets.length > 0 ? words.receipt.newSheets(newSheets.map(({ name }) => name)) : null,
          ];
  return (
    <Notice kind="success">
      <strong>{title}</strong>
      {more !== null && (
        <>
          <br />
          {more}
        </>
      )}
    </Notice>
  );
}

function Pair({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="number">{text}</td>
    </tr>
  );
}

/** ISO 8601 to "2023-09-18 14:32": the wall clock that the time was taken by. */
function dateText(iso: string): string {
  return iso.slice(0, 16).replace("T", " ");
}
