/** Which of how many a row is under its branch: a reader is told, because it cannot count rows that are not there. */
import type { TreeRow } from "../session/indicator-tree.js";

export interface PlaceAmongSiblings {
  /** From 1. */
  readonly position: number;
  readonly count: number;
}

export function placesAmongSiblings(rows: readonly TreeRow[]): ReadonlyMap<string, PlaceAmongSiblings> {
  const families = new Map<string | null, string[]>();
  for (const { id, parent } of rows) {
    const family = families.get(parent);
    if (family === undefined) families.set(parent, [id]);
    else family.push(id);
  }
  return new Map(
    [...families.values()].flatMap((family) =>
      family.map((id, index) => [id, { position: index + 1, count: family.length }] as const),
    ),
  );
}
