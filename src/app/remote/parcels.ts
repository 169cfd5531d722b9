/**
 * Plain data cut into parcels so small that neither thread is held up: long lists travel in slices, and items that the other side
 * already has stay at home.
 */
import { isRecord } from "./is-record.js";

/** Where in the data a parcel belongs, from the root. */
export type Path = readonly (string | number)[];

export type Parcel =
  /** The data with its long lists empty: always the first. */
  | { readonly root: unknown }
  /** A long list begins: with what the list there held before, or empty. */
  | { readonly list: Path; readonly length: number; readonly isContinued: boolean }
  /** The items of a list from `at` on. */
  | { readonly list: Path; readonly at: number; readonly items: readonly unknown[] };

/** Lists below this length travel with what holds them. */
const LONG = 64;
/** Values in one parcel: copying as many takes about a millisecond. */
const VALUES_A_PARCEL = 4000;

interface LongList {
  readonly path: Path;
  readonly items: readonly unknown[];
  readonly known: readonly unknown[] | null;
}

/** @param known what the other side has got last; items that are the same object are left out */
export function* parcelsOf(data: unknown, known: unknown): Generator<Parcel> {
  const cutter = new Cutter();
  yield { root: cutter.cut(data, known, []) };
  for (const list of cutter.lists) yield* slicesOf(list, cutter);
}

function* slicesOf({ path, items, known }: LongList, cutter: Cutter): Generator<Parcel> {
  yield { list: path, length: items.length, isContinued: known !== null };
  let slice: unknown[] = [];
  let at = 0;
  cutter.valueCount = 0;
  for (let index = 0; index <= items.length; index++) {
    const isAtHome =
      index === items.length || (known !== null && index in known && Object.is(items[index], known[index]));
    if (slice.length > 0 && (isAtHome || cutter.valueCount > VALUES_A_PARCEL)) {
      yield { list: path, at, items: slice };
      slice = [];
      cutter.valueCount = 0;
    }
    if (isAtHome) continue;
    if (slice.length === 0) at = index;
    slice.push(cutter.cut(items[index], known?.[index], [...path, index]));
  }
}

class Cutter {
  readonly lists: LongList[] = [];
  valueCount = 0;

  /** The value without its long lists, which are noted; the value itself where it has none. */
  cut(value: unknown, known: unknown, path: Path): unknown {
    this.valueCount += 1;
    if (Array.isArray(value)) return this.cutList(value, Array.isArray(known) ? known : null, path);
    return isRecord(value) ? this.cutRecord(value, isRecord(known) ? known : {}, path) : value;
  }

  private cutList(items: readonly unknown[], known: readonly unknown[] | null, path: Path): readonly unknown[] {
    if (items.length >= LONG) {
      this.lists.push({ path, items, known });
      return [];
    }
    const cut = items.map((item, index) => this.cut(item, known?.[index], [...path, index]));
    return cut.every((item, index) => Object.is(item, items[index])) ? items : cut;
  }

  private cutRecord(record: Record<string, unknown>, known: Record<string, unknown>, path: Path): unknown {
    let changed: Record<string, unknown> | null = null;
    for (const name of Object.keys(record)) {
      const cut = this.cut(record[name], known[name], [...path, name]);
      if (!Object.is(cut, record[name])) changed = { ...(changed ?? record), [name]: cut };
    }
    return changed ?? record;
  }
}
