/** The place a number came from, as a link: it shows the cell in the sheet and leaves the focus where it is. */
import { toA1, type CellAddress } from "../../core/grid/index.js";
import { usePane } from "../pane-context.js";

export function CellChip({
  cell,
  isWithSheet = false,
}: {
  readonly cell: CellAddress;
  readonly isWithSheet?: boolean;
}) {
  const { session, words } = usePane();
  const text = isWithSheet ? `${cell.sheet}!${toA1(cell)}` : toA1(cell);
  return (
    <button type="button" className="chip-cell" aria-label={words.goTo(text)} onClick={() => void session.select(cell)}>
      {text}
    </button>
  );
}
