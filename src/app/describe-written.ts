/** Which cells a plan writes on sheets that were there before, and which sheets it adds: the receipt that scripts compare with. */
import { rectangleToA1, type Rectangle, type WritePlan } from "../core/index.js";

export interface WrittenDocument {
  readonly written: readonly { readonly sheet: string; readonly ranges: readonly string[] }[];
  readonly sheetsAdded: readonly string[];
}

export function describeWritten(plan: WritePlan): WrittenDocument {
  const sheetsAdded = plan.actions.flatMap((action) => (action.kind === "add-sheet" ? [action.sheet] : []));
  const areas = new Map<string, Rectangle[]>();
  for (const action of plan.actions) {
    if (action.kind !== "set-contents" || sheetsAdded.includes(action.sheet)) continue;
    const known = areas.get(action.sheet);
    if (known === undefined) areas.set(action.sheet, [action.area]);
    else known.push(action.area);
  }
  return {
    written: [...areas].map(([sheet, rectangles]) => ({ sheet, ranges: joinColumns(rectangles).map(rectangleToA1) })),
    sheetsAdded,
  };
}

/** Areas of the same columns that follow each other become one, so that ten cells of a column read as K21:K30. */
function joinColumns(areas: readonly Rectangle[]): Rectangle[] {
  const sorted = [...areas].sort((one, other) => one.column - other.column || one.row - other.row);
  const joined: Rectangle[] = [];
  for (const area of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && isBelow(last, area)) {
      joined[joined.length - 1] = { ...last, rowCount: last.rowCount + area.rowCount };
    } else {
      joined.push(area);
    }
  }
  return joined;
}

function isBelow(above: Rectangle, area: Rectangle): boolean {
  return (
    area.column === above.column && area.columnCount === above.columnCount && area.row === above.row + above.rowCount
  );
}
