/** Puts parcels together again: the same data as before they were cut, with what was here already in its place. */
import { isRecord } from "./is-record.js";
import type { Parcel, Path } from "./parcels.js";

export class Unpacker {
  private root: unknown = undefined;

  /** @param known what came last, as `parcelsOf` was told */
  constructor(private readonly known: unknown) {}

  get data(): unknown {
    return this.root;
  }

  take(parcel: Parcel): void {
    if ("root" in parcel) {
      this.root = parcel.root;
      return;
    }
    const list = listAt(this.root, parcel.list);
    if ("items" in parcel) {
      for (const [index, item] of parcel.items.entries()) list[parcel.at + index] = item;
      return;
    }
    const before = parcel.isContinued ? listAt(this.known, parcel.list) : [];
    for (const item of before.slice(0, parcel.length)) list.push(item);
    list.length = parcel.length;
  }
}

function listAt(root: unknown, path: Path): unknown[] {
  const found = path.reduce<unknown>(childOf, root);
  if (Array.isArray(found)) return found as unknown[];
  throw new Error(`No list at ${path.join(".")}`);
}

function childOf(value: unknown, key: string | number): unknown {
  if (Array.isArray(value) && typeof key === "number") return value[key] as unknown;
  return isRecord(value) ? value[key] : undefined;
}
