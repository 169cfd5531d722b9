/** --shard I/N: every Nth workbook, starting with the Ith. */
import { UsageFault } from "../usage-fault.js";

export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

export const WHOLE: Shard = { index: 1, count: 1 };

/** @throws UsageFault */
export function parseShard(text: unknown): Shard {
  if (typeof text !== "string") return WHOLE;
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(text);
  const [index, count] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || index < 1 || index > count) throw new UsageFault("usage/shard", { text });
  return { index, count };
}

export function ofShard<Item>(items: readonly Item[], { index, count }: Shard): Item[] {
  return items.filter((_, position) => position % count === index - 1);
}
