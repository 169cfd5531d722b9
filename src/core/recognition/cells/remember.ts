/** Keeps the results of a pure function: a sheet repeats few labels, numbers and formats many times. The memory is bounded and never changes a result. */

const MOST_RESULTS = 20_000;

export function remember<Key, Result>(work: (key: Key) => Result): (key: Key) => Result {
  const results = new Map<Key, Result>();
  return (key) => {
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = work(key);
    if (results.size >= MOST_RESULTS) results.clear();
    results.set(key, result);
    return result;
  };
}
