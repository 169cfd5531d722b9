/** Numbers that look random and are the same in every run: a failure can be run again by its seed. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  oneOf<Item>(items: readonly [Item, ...Item[]]): Item;
}

/** Park and Miller's generator. */
export function randomFrom(seed: number): Random {
  let state = (seed * 7919 + 17) % 2147483647;
  const next = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
  next();
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    between,
    oneOf: ([first, ...others]) => others[between(0, others.length) - 1] ?? first,
  };
}
