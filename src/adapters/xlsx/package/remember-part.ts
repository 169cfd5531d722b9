/**
 * A reader of parts that knows a part again by its very bytes: workbooks made from one template share their relationships and styles,
 * and a folder of them is read without expanding those anew. Memory is bounded, and no result ever changes by it.
 */
import type { OfficePackage } from "./office-package.js";

const MOST_PARTS = 64;
/** Compressed; larger parts are a workbook's own. */
const LARGEST_PART = 8 * 1024;

interface KnownPart<Result> {
  readonly bytes: Uint8Array;
  readonly result: Result;
}

/** @param read must return what nobody changes: several workbooks hold it */
export function rememberPart<Result>(
  read: (xml: string, path: string) => Result,
): (parts: OfficePackage, path: string) => Result {
  const known = new Map<string, KnownPart<Result>>();
  return (parts, path) => {
    const stored = parts.stored(path);
    if (stored === null || stored.compressed.length > LARGEST_PART) return read(parts.text(path), path);
    const key = `${path} ${stored.method} ${stored.size} ${stored.crc}`;
    const found = known.get(key);
    if (found !== undefined && areEqual(found.bytes, stored.compressed)) return found.result;
    const result = read(parts.text(path), path);
    if (known.size >= MOST_PARTS) known.clear();
    known.set(key, { bytes: stored.compressed.slice(), result });
    return result;
  };
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
