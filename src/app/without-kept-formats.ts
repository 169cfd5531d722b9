/**
 * A number format that is to replace certain others goes only where these stand: which cells those are is looked at when it is written,
 * because a host may not tell the format of a blank before, and somebody may have changed it since.
 */
import { areasOfCells, rowsOf } from "../core/plan/coalesce.js";
import { imagesByArea, keyOf, type AreaImage, type ImagesByArea } from "../core/plan/invert-plan.js";
import type { SetNumberFormat, WriteAction, WritePlan } from "../core/plan/write-plan.js";

interface Settled {
  readonly plan: WritePlan;
  /** With images of the areas that are left, so that they can be taken back. */
  readonly before: readonly AreaImage[];
}

/** @param before the touched areas (see `touchedAreas`) as they are now */
export function withoutKeptFormats(plan: WritePlan, before: readonly AreaImage[]): Settled {
  const images = imagesByArea(before);
  const parts: AreaImage[] = [];
  const actions = plan.actions.flatMap((action): WriteAction[] => {
    if (action.kind !== "set-number-format" || action.replaces === undefined) return [action];
    const replaced = replacedParts(action, images);
    parts.push(...replaced);
    return replaced.map(({ sheet, area }) => ({ kind: "set-number-format", sheet, area, format: action.format }));
  });
  return { plan: { ...plan, actions }, before: [...before, ...parts] };
}

function replacedParts({ sheet, area, replaces = [] }: SetNumberFormat, images: ImagesByArea): AreaImage[] {
  const image = images.get(keyOf({ sheet, area }));
  const formatAt = (row: number, column: number) => image?.numberFormats?.[row - area.row]?.[column - area.column];
  const cells = rowsOf(area, (row, column) => ({ row, column, format: formatAt(row, column) })).flat();
  const replaced = cells.filter(({ format }) => format !== undefined && replaces.includes(format));
  return areasOfCells(replaced).map((part) => ({
    sheet,
    area: part,
    contents: null,
    numberFormats: rowsOf(part, (row, column) => formatAt(row, column) ?? null),
  }));
}
