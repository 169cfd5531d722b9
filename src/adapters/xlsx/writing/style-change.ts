/**
 * What is to become of a cell's style: the sum of several actions on it. Equal sums are one object, so that a style is worked out
 * once for ten thousand cells and not once a cell.
 */
import type { CellStyle } from "../../../core/plan/write-plan.js";

export interface StylePatch {
  /** Null is General; absent leaves the format as it is. */
  readonly numberFormat?: string | null;
  readonly style?: CellStyle;
}

export class StyleChange {
  private readonly next = new Map<string, StyleChange>();

  private constructor(readonly patch: StylePatch) {}

  static none(): StyleChange {
    return new StyleChange({});
  }

  /** @param key the patch as text: worked out once for all cells of an area (see `patchKey`) */
  with(patch: StylePatch, key: string): StyleChange {
    let following = this.next.get(key);
    if (following === undefined) {
      const style = { ...this.patch.style, ...patch.style };
      following = new StyleChange({ ...this.patch, ...patch, ...(Object.keys(style).length > 0 ? { style } : {}) });
      this.next.set(key, following);
    }
    return following;
  }
}

export function patchKey(patch: StylePatch): string {
  return JSON.stringify(patch);
}
