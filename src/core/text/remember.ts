/** Keeps the results of a pure function: workbooks repeat few labels, notations and formats many times. Memory is bounded, and no result ever changes by it. */

const MOST_RESULTS = 10_000;
/** Longer texts are sentences of their own: they hardly come again, and thousands of them would fill the memory. */
const LONGEST_TEXT = 200;

export function remember<Key, Result>(work: (key: Key) => Result): (key: Key) => Result {
  const results = new Map<Key, Result>();
  return (key) => {
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = work(key);
    keep(results, key, result);
    return result;
  };
}

/** The same for texts of cells. What is kept is a copy: a part of a larger text would hold on to the whole of it. */
export function rememberText<Result>(work: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    if (text.length > LONGEST_TEXT) return work(text);
    const known = results.get(text);
    if (known !== undefined) return known;
    const copy = ` ${text}`.slice(1);
    const result = work(copy);
    keep(results, copy, result);
    return result;
  };
}

function keep<Key, Result>(results: Map<Key, Result>, key: Key, result: Result): void {
  if (results.size >= MOST_RESULTS) results.clear();
  results.set(key, result);
}
