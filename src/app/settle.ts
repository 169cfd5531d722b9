/**
 * After a failure in the middle of a write: takes everything back, or finishes it where sheets are gone already. What stands as it
 * should is not written again, because the sheet that refused (a protected one) would refuse that too, and the person would be told
 * of a damage that is none.
 */
import { sameContent } from "../core/plan/cell-content.js";
import { invertPlan, isRemoval, type AreaImage } from "../core/plan/invert-plan.js";
import type { WriteAction, WritePlan } from "../core/plan/write-plan.js";
import { HostFault, type AreaContents, type SheetArea, type WorkbookPort } from "../ports/index.js";
import { differingCells, writtenAreas } from "./compare-written.js";
import { sameChoices } from "./without-kept-lists.js";

export type Settled =
  | { readonly end: "taken-back" | "in-doubt" }
  /** With what was read back of it. */
  | { readonly end: "finished"; readonly written: readonly AreaImage[] };

/** What made the write fail may pass: it is tried once more before it is left in doubt. */
const ATTEMPTS = 2;

/** @param before what stood in the touched areas */
export async function settle(
  port: WorkbookPort,
  plan: WritePlan,
  before: readonly AreaImage[],
  attempt = 1,
): Promise<Settled> {
  try {
    const mustFinish = await hasLostSheets(port, plan);
    const needed = await stillNeeded(port, mustFinish ? plan.actions : invertPlan(plan, before).actions);
    if (needed.length > 0) await port.write(needed);
    if (!mustFinish) return { end: "taken-back" };
    const written = await port.readAreas(writtenAreas(plan));
    return differingCells(plan, written).length === 0 ? { end: "finished", written } : { end: "in-doubt" };
  } catch (fault) {
    if (!(fault instanceof HostFault)) throw fault;
    return attempt === ATTEMPTS ? { end: "in-doubt" } : settle(port, plan, before, attempt + 1);
  }
}

async function hasLostSheets(port: WorkbookPort, plan: WritePlan): Promise<boolean> {
  const removals = plan.actions.filter(isRemoval);
  const present = await port.readAreas(removals.map(lookAt));
  return present.some(({ contents }) => contents === null);
}

async function stillNeeded(port: WorkbookPort, actions: readonly WriteAction[]): Promise<readonly WriteAction[]> {
  const present = await port.readAreas(actions.map(lookAt));
  return actions.filter((action, index) => isNeeded(action, present[index]));
}

function lookAt(action: WriteAction): SheetArea {
  const { sheet } = action;
  if (action.kind === "set-choices") return { sheet, area: action.area, withoutFormats: true, withChoices: true };
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
    case "set-choices":
      return !sameChoices(present?.choices, action.choices);
    default:
      return true;
  }
}
