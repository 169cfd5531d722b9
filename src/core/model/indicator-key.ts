/** Names an indicator so that it is found again after rows were inserted above it: by its sheet and its names, not by its row. */
import type { Indicator } from "./indicator.js";

const known = new WeakMap<readonly NamedIndicator[], readonly string[]>();

/** One key per indicator, in order; equal names on one sheet are told apart by their order. Several stages ask: made once a sheet. */
export function indicatorKeys(indicators: readonly NamedIndicator[]): readonly string[] {
  const keys = known.get(indicators) ?? keysOf(indicators);
  known.set(indicators, keys);
  return keys;
}

function keysOf(indicators: readonly NamedIndicator[]): string[] {
  const seen = new Map<string, number>();
  return indicators.map((indicator) => {
    // No sheet's name and no folded name holds a line break; a level that is absent stands as nothing between two of them.
    const names = [indicator.sheet, indicator.level1, indicator.level2, indicator.level3].join("\n");
    const occurrence = (seen.get(names) ?? 0) + 1;
    seen.set(names, occurrence);
    return occurrence === 1 ? names : `${names}#${occurrence}`;
  });
}

export type NamedIndicator = Pick<Indicator, "sheet" | "level1" | "level2" | "level3">;
