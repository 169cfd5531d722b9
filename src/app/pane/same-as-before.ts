/** Keeps what did not change: wherever the new data is equal to the old, the old object stands in its place, so that nobody looks at it twice. */

export function sameAsBefore<Value>(before: unknown, now: Value): Value {
  return kept(before, now) as Value;
}

function kept(before: unknown, now: unknown): unknown {
  if (Object.is(before, now)) return before;
  if (Array.isArray(now)) return keptList(Array.isArray(before) ? before : [], now);
  if (isRecord(now)) return keptRecord(isRecord(before) ? before : {}, now);
  return now;
}

function keptList(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  const merged = now.map((item, index) => kept(before[index], item));
  return merged.length === before.length && merged.every((item, index) => Object.is(item, before[index]))
    ? before
    : merged;
}

function keptRecord(before: Record<string, unknown>, now: Record<string, unknown>): Record<string, unknown> {
  const names = Object.keys(now);
  const merged = Object.fromEntries(names.map((name) => [name, kept(before[name], now[name])]));
  const isSame =
    names.length === Object.keys(before).length &&
    names.every((name) => name in before && Object.is(merged[name], before[name]));
  return isSame ? before : merged;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
