/** The sheet that is shown and how it is counted; a choice where there are several. */
import { usePane, usePaneState } from "../pane-context.js";
import { shownSheet } from "../session/pane-state.js";
import { Choice } from "./choice.js";
import { Icon } from "./icon.js";

/** @param note by what the sheet is scored or reviewed */
export function SheetChoice({ note }: { readonly note: string }) {
  const { session, words } = usePane();
  const state = usePaneState();
  const shown = shownSheet(state);
  if (shown === null) return null;
  const sheets = (state.assessment?.scored.sheets ?? []).filter(({ indicators }) => indicators.length > 0);
  const text = (name: string, count: number) => words.overview.context(name, count, note);
  return (
    <div className="context">
      <Icon name="sheet" size={16} />
      {sheets.length < 2 ? (
        <span className="cut">{text(shown.sheet.sheet, shown.indicators.length)}</span>
      ) : (
        <Choice
          isPlain
          isSmall
          label={words.overview.sheetChoice}
          value={shown.sheet.sheet}
          choose={(value) => session.showSheet(value)}
        >
          {sheets.map(({ sheet: { sheet: name }, indicators }) => (
            <option key={name} value={name}>
              {text(name, indicators.length)}
            </option>
          ))}
        </Choice>
      )}
    </div>
  );
}
