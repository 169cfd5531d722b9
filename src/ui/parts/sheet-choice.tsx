/** The sheet that is shown and how it is counted; a choice where there are several. */
import { usePane, usePaneState } from "../pane-context.js";
import { shownSheet } from "../session/pane-state.js";
import { scoredTables, type ScoredTable } from "../session/scored-tables.js";
import { Choice } from "./choice.js";
import { Icon } from "./icon.js";

/** @param note by what the sheet is scored or reviewed */
export function SheetChoice({ note }: { readonly note: string }) {
  const { session, words } = usePane();
  const state = usePaneState();
  const shown = shownSheet(state);
  const tables = scoredTables(state.assessment);
  const text = ({ table, number }: ScoredTable) =>
    words.overview.context(words.overview.table(table.sheet.sheet, number), table.indicators.length, note);
  const current = tables.find(({ table }) => table === shown);
  if (current === undefined) return null;
  return (
    <div className="context">
      <Icon name="sheet" size={16} />
      {tables.length < 2 ? (
        <span className="cut">{text(current)}</span>
      ) : (
        <Choice
          isPlain
          isSmall
          label={words.overview.sheetChoice}
          value={current.key}
          choose={(value) => session.showSheet(value)}
        >
          {tables.map((one) => (
            <option key={one.key} value={one.key}>
              {text(one)}
            </option>
          ))}
        </Choice>
      )}
    </div>
  );
}
