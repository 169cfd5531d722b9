/**
 * Which actions of an inverse are still needed after a failure: what stands as it was before is not written again, because the sheet
 * that refused the write (a protected one) would refuse that too, and the person would be told of a damage that is none.
 */
import { sameContent } from "../core/plan/cell-content.js";
import type { WriteAction } from "../core/plan/write-plan.js";
import type { AreaContents, SheetArea, WorkbookPort } from "../ports/index.js";

/** @throws HostFault */
export async function stillToTakeBack(
  port: WorkbookPort,
  inverse: readonly WriteAction[],
): Promise<readonly WriteAction[]> {
  const present = await port.readAreas(inverse.map(lookAt));
  return inverse.filter((action, index) => isNeeded(action, present[index]));
}

function lookAt(action: WriteAction): SheetArea {
  const { sheet } = action;
  const showsItself = action.kind === "set-contents" || action.kind === "set-number-format";
  return { sheet, area: showsItself ? action.area : { row: 0, column: 0, rowCount: 1, columnCount: 1 } };
}

function isNeeded(action: WriteAction, present: AreaContents | undefined): boolean {
  const { contents, numberFormats } = present ?? { contents: null, numberFormats: null };
  if (contents === null) return false;
  switch (action.kind) {
    case "set-contents":
      return !action.contents.every((row, down) =>
        row.every((planned, across) => {
          const there = contents[down]?.[across];
          return there !== undefined && sameContent(planned, there);
        }),
      );
    case "set-number-format":
      return numberFormats?.some((row) => row.some((format) => format !== action.format)) ?? true;
    default:
      return true;
  }
}
