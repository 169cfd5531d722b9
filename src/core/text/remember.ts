/**
 * Keeps the results of a pure function: workbooks repeat few labels, notations and formats many times. Memory is bounded, and no result
 * ever changes by it. What comes again stays; ten thousand names of which each comes once pass through.
 */

/** In each of two generations. */
const MOST_RESULTS = 2_000;
/** Longer texts are sentences of their own: they hardly come again, and thousands of them would fill the memory. */
const LONGEST_TEXT = 200;

export function remember<Key, Result>(work: (key: Key) => Result): (key: Key) => Result {
  const results = new Generations<Key, Result>();
  return (key) => {
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = work(key);
    results.keep(key, result);
    return result;
  };
}

/** The same for texts of cells. What is kept is a copy: a part of a larger text would hold on to the whole of it. */
export function rememberText<Result>(work: (text: string) => Result): (text: string) => Result {
  const results = new Generations<string, Result>();
  return (text) => {
    if (text.length > LONGEST_TEXT) return work(text);
    const known = results.get(text);
    if (known !== undefined) return known;
    const copy = ` ${text}`.slice(1);
    const result = work(copy);
    results.keep(copy, result);
    return result;
  };
}

/** A full generation becomes the earlier one, and what is not asked for again goes with it. */
class Generations<Key, Result> {
  private recent = new Map<Key, Result>();
  private earlier: ReadonlyMap<Key, Result> = new Map();

  get(key: Key): Result | undefined {
    const known = this.recent.get(key);
    if (known !== undefined) return known;
    const result = this.earlier.get(key);
    if (result !== undefined) this.keep(key, result);
    return result;
  }

  keep(key: Key, result: Result): void {
    if (this.recent.size >= MOST_RESULTS) {
      this.earlier = this.recent;
      this.recent = new Map();
    }
    this.recent.set(key, result);
  }
}
