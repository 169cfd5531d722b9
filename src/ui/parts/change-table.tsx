/** Old → new, a line a cell. */
import { usePane } from "../pane-context.js";
import type { PreviewedChange } from "../../app/pane/pane-engine.js";
import { CellChip } from "./cell-chip.js";
import { Icon } from "./icon.js";
import { usePortion } from "./use-portion.js";

/** Longer texts stand below the old one instead of beside it. */
const SHORT = 8;

export function ChangeTable({
  changes,
  isWithName = true,
}: {
  readonly changes: readonly PreviewedChange[];
  readonly isWithName?: boolean;
}) {
  const { words } = usePane();
  const { count, endRef } = usePortion(changes.length);
  const isNamed = changes.some(({ name }) => name !== null);
  if (
    !isWithName ||
    changes.some(({ before, after }) => (before?.length ?? 0) > SHORT || (after?.length ?? 0) > SHORT)
  ) {
    return <LongChanges changes={changes} />;
  }
  return (
    <>
      <table className="changes">
        <thead>
          <tr>
            <th scope="col">{words.preview.cell}</th>
            <th scope="col">{isNamed ? words.preview.indicator : words.preview.place}</th>
            <th scope="col" className="number">
              {words.preview.before}
            </th>
            <td aria-hidden="true" />
            <th scope="col" className="number">
              {words.preview.after}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, count).map((change) => (
            <tr key={`${change.cell.sheet}!${change.cell.row},${change.cell.column}`}>
              <td className="chip-first">
                <CellChip cell={change.cell} />
              </td>
              <td>
                <span className="row change-name">
                  {change.name ?? change.cell.sheet}
                  {change.isDoubtful && (
                    <>
                      <Icon name="warning" size={16} tone="warning" />
                      <span className="hidden-text">{words.preview.doubtful}</span>
                    </>
                  )}
                </span>
              </td>
              <td className="number quiet">{change.before ?? words.empty}</td>
              <td className="quiet arrow" aria-hidden="true">
                →
              </td>
              <td className="number new">{change.after ?? words.empty}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {count < changes.length && <div key={count} ref={endRef} />}
    </>
  );
}

function LongChanges({ changes }: { readonly changes: readonly PreviewedChange[] }) {
  const { words } = usePane();
  const { count, endRef } = usePortion(changes.length);
  return (
    <ul className="long-changes">
      {changes.slice(0, count).map((change) => (
        <li key={`${change.cell.sheet}!${change.cell.row},${change.cell.column}`}>
          <CellChip cell={change.cell} />
          <span>
            <span className="quiet">
              {change.before ?? words.empty} <span aria-hidden="true">→</span>
            </span>{" "}
            <strong>{change.after ?? words.empty}</strong>
          </span>
        </li>
      ))}
      {count < changes.length && <li key={`end ${count}`} ref={endRef} role="none" />}
    </ul>
  );
}
