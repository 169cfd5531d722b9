/** How large a portion of work may be so that the page answers soon: measured by how long the last portions took on this computer. */
import type { Rectangle } from "../../core/grid/index.js";

/** Half of what a person notices: other code of the page takes its share of the same moment. */
const WANTED_MS = 24;
const FIRST_CELLS = 1000;
/** Each portion costs the grid something besides its cells, the more the larger the sheet is: tiny ones would take for ever. */
const LEAST_CELLS = 800;
const MOST_CELLS = 4000;

export class Pace {
  private cells = FIRST_CELLS;

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Cells of the next portion. */
  get cellCount(): number {
    return Math.round(this.cells);
  }

  /** @param cellCount how many cells the work writes; none says nothing about how fast that is */
  during(cellCount: number, work: () => void): void {
    const started = this.now();
    work();
    if (cellCount < LEAST_CELLS) return;
    const fitting = (cellCount * WANTED_MS) / Math.max(this.now() - started, 1);
    // One slow moment is not the rule: half as many at worst, twice as many at best.
    this.cells = within(fitting, Math.max(this.cells / 2, LEAST_CELLS), Math.min(this.cells * 2, MOST_CELLS));
  }

  /** Rows of an area from its top, each time as many as a portion may hold by then; one at least. */
  *bandsOf({ row, rowCount, columnCount }: Rectangle): Generator<RowBand> {
    const end = row + rowCount;
    for (let from = row; from < end;) {
      const until = Math.min(from + Math.max(1, Math.floor(this.cellCount / columnCount)), end);
      yield { from, until };
      from = until;
    }
  }
}

export interface RowBand {
  readonly from: number;
  /** The row after the last. */
  readonly until: number;
}

function within(number: number, least: number, most: number): number {
  return Math.min(Math.max(number, least), most);
}
