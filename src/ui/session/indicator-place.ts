/** The cell that is selected for an indicator: its score, or its standard where the sheet has no score column. */
import type { CellAddress } from "../../core/grid/index.js";
import type { Indicator } from "../../core/model/index.js";

export function indicatorPlace({ sheet, row, scoreCell, standard }: Indicator): CellAddress {
  return scoreCell ?? { sheet, row, column: standard?.cell.column ?? 0 };
}
