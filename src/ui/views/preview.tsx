/** What will be written, old → new by cell, before anything is written; and what is left alone. It cannot be skipped. */
import { memo, useMemo, useState } from "react";
import { formatDecimal } from "../../core/decimal/index.js";
import type { KeptCell } from "../../core/plan/planned-write.js";
import { usePane, usePaneState } from "../pane-context.js";
import { CellChip } from "../parts/cell-chip.js";
import { ChangeTable } from "../parts/change-table.js";
import { Icon } from "../parts/icon.js";
import { BackLine, Content, Footer, FooterNote, LinkButton, SecondaryButton } from "../parts/layout.js";
import { shownSheet, type PreviewDetail } from "../session/pane-state.js";
import type { ChangeGroup, PreviewedChange } from "../../app/pane/pane-engine.js";
import { contentText } from "../../core/grid/index.js";

/** Scores, judgements and corrections are never folded away. */
const OPEN_GROUPS: readonly ChangeGroup[] = ["score", "judgement", "correction", "total", "other"];
const FOLDED_GROUPS: readonly ChangeGroup[] = ["deviation", "own"];

const LOCKS = ["structure-protected", "sheet-protected"] as const;

export function Preview({ detail }: { readonly detail: PreviewDetail }) {
  const { session, words } = usePane();
  const { snapshot } = usePaneState();
  const { preview, writing } = detail;
  const { changes, newSheets, updatedSheets, freedTextAreas, listAreas } = preview;
  const isEmpty = changes.length === 0 && newSheets.length === 0 && preview.removedSheets.length === 0;
  const isReadOnly = snapshot?.isReadOnly === true;
  // Written step by step the preview is shown again and again: its changes are sorted once.
  const groups = useMemo(() => groupsOf(changes), [changes]);
  const group = (name: ChangeGroup) => groups.get(name) ?? [];
  return (
    <>
      <BackLine title={words.preview.title} />
      <Content>
        <h2 className="screen-title">
          {isEmpty ? words.overview.nothingToWrite : words.preview.heading(changes.length, newSheets.length)}
        </h2>
        {isEmpty ? (
          <p className="secondary">{words.preview.nothing}</p>
        ) : (
          <TotalLine detail={detail} hasScores={groups.has("score")} />
        )}
        {OPEN_GROUPS.filter((name) => group(name).length > 0).map((name) => (
          <OpenGroup key={name} name={name} changes={group(name)} />
        ))}
        {freedTextAreas.length > 0 && (
          <p className="caption">{words.preview.freedTextCells(areasText(freedTextAreas, words.more))}</p>
        )}
        {listAreas.length > 0 && <p className="caption">{words.preview.listCells(areasText(listAreas, words.more))}</p>}
        <div className="folds">
          {FOLDED_GROUPS.filter((name) => group(name).length > 0).map((name) => (
            <FoldedGroup key={name} name={name} changes={group(name)} />
          ))}
          {newSheets.map(({ name, rows }) => (
            <p key={name}>
              {words.preview.newSheet(name)}
              {rows > 0 && `${words.indicators.comma}${words.preview.rows(rows)}`}
            </p>
          ))}
          {updatedSheets.map((name) => (
            <p key={name}>{words.preview.replacedSheet(name)}</p>
          ))}
          {LOCKS.filter((lock) => preview.lockedSheets[lock].length > 0).map((lock) => (
            <p key={lock} className="tone-warning">
              {words.preview.locked[lock](preview.lockedSheets[lock])}
            </p>
          ))}
          {preview.removedSheets.map((name) => (
            <p key={name}>{words.preview.removedSheet(name)}</p>
          ))}
        </div>
        <KeptCells preview={preview} />
      </Content>
      {writing === null ? (
        <Footer
          left={
            isReadOnly ? (
              <FooterNote>{words.overview.readOnly}</FooterNote>
            ) : (
              <SecondaryButton label={words.back} act={() => session.back()} />
            )
          }
          primary={{
            label:
              changes.length === 0 && newSheets.length > 0
                ? words.preview.create(newSheets.length)
                : words.preview.write(changes.length),
            act: () => void session.write(detail),
            isDisabled: isEmpty || isReadOnly,
            hasShortcut: false,
          }}
        />
      ) : (
        <Footer
          left={
            <span className="note" role="status">
              {words.preview.writing(writing.done, writing.total)}
            </span>
          }
          primary={{ label: words.preview.write(changes.length), act: () => undefined, isDisabled: true }}
        />
      )}
    </>
  );
}

function groupsOf(changes: readonly PreviewedChange[]): ReadonlyMap<ChangeGroup, readonly PreviewedChange[]> {
  const groups = new Map<ChangeGroup, PreviewedChange[]>();
  for (const change of changes) {
    const there = groups.get(change.group);
    if (there === undefined) groups.set(change.group, [change]);
    else there.push(change);
  }
  return groups;
}

/** Total before → after, where scores change. */
function TotalLine({ detail, hasScores }: { readonly detail: PreviewDetail; readonly hasScores: boolean }) {
  const { words } = usePane();
  const state = usePaneState();
  const sheet = shownSheet(state);
  if (sheet === null || !hasScores) return null;
  const { total, grade } = sheet;
  const before = detail.totalBefore;
  return (
    <div className="row total-line">
      <span className="secondary">{words.preview.total}</span>
      <span className="space" />
      {before !== null && (
        <>
          <span className="number quiet">{before}</span>
          <span className="quiet" aria-hidden="true">
            →
          </span>
        </>
      )}
      <strong className="total-after">{formatDecimal(total.score ?? total.scoreSoFar)}</strong>
      {grade !== null && <span>{words.overview.gradeName(grade.name)}</span>}
    </div>
  );
}

/** Remembered: while it is written the preview is shown again at every step. */
const OpenGroup = memo(function OpenGroup({
  name,
  changes,
}: {
  readonly name: ChangeGroup;
  readonly changes: readonly PreviewedChange[];
}) {
  const { words } = usePane();
  const formulas = changes.filter(({ isFormula }) => isFormula).length;
  return (
    <>
      <h2>
        {words.preview.groups[name]}
        <small>
          {formulas > 0
            ? words.preview.formulas(formulas, changes.length - formulas)
            : words.preview.cells(changes.length)}
        </small>
      </h2>
      <ChangeTable changes={changes} />
    </>
  );
});

const FoldedGroup = memo(function FoldedGroup({
  name,
  changes,
}: {
  readonly name: ChangeGroup;
  readonly changes: readonly PreviewedChange[];
}) {
  const { words } = usePane();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <p>
        <LinkButton act={() => setOpen(!isOpen)} isExpanded={isOpen}>
          {words.preview.groups[name]}
          {words.indicators.comma}
          {words.preview.cells(changes.length)}
        </LinkButton>
      </p>
      {isOpen && <ChangeTable changes={changes} />}
    </>
  );
});

const KeptCells = memo(function KeptCells({ preview }: Pick<PreviewDetail, "preview">) {
  const { words } = usePane();
  const { keptScores, keptNotes, changes } = preview;
  const count = keptScores.length + keptNotes.length;
  if (count === 0) return null;
  return (
    <>
      <h2>
        <span className="state">
          <Icon name="lock" size={16} />
          {words.preview.kept}
        </span>
        <small>{words.preview.cells(count)}</small>
      </h2>
      <table className="changes">
        <tbody>
          <KeptLine cells={keptScores} text={words.preview.keptScores(sampleOf(keptScores, words.more))} />
          <KeptLine cells={keptNotes} text={words.preview.keptNotes} />
        </tbody>
      </table>
      {changes.some(({ isDoubtful }) => isDoubtful) && <p className="caption">{words.preview.foot}</p>}
    </>
  );
});

function KeptLine({ cells, text }: { readonly cells: readonly KeptCell[]; readonly text: string }) {
  const { words } = usePane();
  const [first] = cells;
  if (first === undefined) return null;
  return (
    <tr>
      <td className="chip-first">
        <CellChip cell={first.cell} />
      </td>
      <td>{text}</td>
      <td className="number quiet">{words.preview.cells(cells.length)}</td>
    </tr>
  );
}

const MOST_AREAS = 4;

function areasText(areas: readonly string[], more: string): string {
  return `${areas.slice(0, MOST_AREAS).join("、")}${areas.length > MOST_AREAS ? more : ""}`;
}

function sampleOf(cells: readonly KeptCell[], more: string): string {
  const texts = cells.slice(0, 4).map(({ present }) => contentText(present) ?? "");
  return `${texts.join("、")}${cells.length > texts.length ? more : ""}`;
}
