/** Work that may have to wait in between: it yields what must have come to pass before it goes on. */
import { Unreachable } from "../../../ports/unreachable.js";

export type Steps<Result> = Generator<Promise<void>, Result, void>;

/** For work that never waits, because it does all of it itself. */
export function doneAtOnce<Result>(steps: Steps<Result>): Result {
  const { done, value } = steps.next();
  if (done !== true) throw new Unreachable("work that does all of it itself waits for nothing");
  return value;
}

export async function doneInTime<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await value;
  }
}
