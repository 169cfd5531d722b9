/** How a sheet looks, with each look told once: ten thousand cells share a few, also after the way from another thread. */
import type { CellLook, SheetPresentation } from "../adapters/xlsx/index.js";

export interface SheetLooks extends Omit<SheetPresentation, "looks"> {
  readonly looks: readonly CellLook[];
  /** Sparse: `lookOf[row]?.[column]` is the place in `looks`. */
  readonly lookOf: readonly (readonly (number | undefined)[] | undefined)[];
}

export function sheetLooks(presentation: SheetPresentation): SheetLooks {
  const places = new Map<CellLook, number>();
  const placeOf = (look: CellLook | undefined): number | undefined => {
    if (look === undefined) return undefined;
    const known = places.get(look);
    if (known !== undefined) return known;
    places.set(look, places.size);
    return places.size - 1;
  };
  const lookOf = presentation.looks.map((row) => row?.map(placeOf));
  return { ...presentation, looks: [...places.keys()], lookOf };
}
