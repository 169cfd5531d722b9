/** Works through a long list a few milliseconds at a time, so that the page answers its person in between. */
import { pause } from "../../adapters/browser/index.js";

/** Well below the fifty milliseconds that a person notices. */
const TURN_MS = 12;

export async function inTurns<Item>(items: Iterable<Item>, work: (item: Item) => void): Promise<void> {
  let until = performance.now() + TURN_MS;
  for (const item of items) {
    work(item);
    if (performance.now() < until) continue;
    await pause();
    until = performance.now() + TURN_MS;
  }
}
