/** Keeps what did not change: wherever the new data is equal to the old, the old object stands in its place, so that nobody looks at it twice. */
import { isRecord } from "./is-record.js";

export function sameAsBefore<Value>(before: unknown, now: Value): Value {
  return kept(before, now) as Value;
}

function kept(before: unknown, now: unknown): unknown {
  if (Object.is(before, now)) return before;
  if (Array.isArray(now)) return Array.isArray(before) ? keptList(before, now) : now;
  return isRecord(now) && isRecord(before) ? keptRecord(before, now) : now;
}

function keptList(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  let isSame = before.length === now.length;
  let merged: unknown[] | null = null;
  for (let index = 0; index < now.length; index++) {
    const item = kept(before[index], now[index]);
    if (!Object.is(item, before[index])) isSame = false;
    if (!Object.is(item, now[index])) (merged ??= [...now])[index] = item;
  }
  return isSame ? before : (merged ?? now);
}

function keptRecord(before: Record<string, unknown>, now: Record<string, unknown>): Record<string, unknown> {
  const names = Object.keys(now);
  let isSame = names.length === Object.keys(before).length;
  let merged: Record<string, unknown> | null = null;
  for (const name of names) {
    const value = kept(before[name], now[name]);
    if (!(name in before) || !Object.is(value, before[name])) isSame = false;
    if (!Object.is(value, now[name])) (merged ??= { ...now })[name] = value;
  }
  return isSame ? before : (merged ?? now);
}
