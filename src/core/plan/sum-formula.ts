/** A sum over cells of one sheet as a formula, free of the residues of adding doubles. */
import { rectangleToA1, type CellAddress } from "../grid/index.js";
import { areasOfCells } from "./coalesce.js";

/** Excel takes 255 arguments. */
const MOST_AREAS = 200;

/** @returns null for no cells, or cells too scattered for one formula. @example K5 to K10 give =ROUND(SUM(K5:K10),6) */
export function sumOfCells(cells: readonly CellAddress[]): string | null {
  const areas = areasOfCells(cells).map(rectangleToA1);
  return areas.length === 0 || areas.length > MOST_AREAS ? null : `=ROUND(SUM(${areas.join(",")}),6)`;
}
