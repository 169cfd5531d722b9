/** A service in another thread answers as it would here: in order, with its refusals, and its end is told. */
import { RemoteService, serve, type Remembers } from "../../../src/app/remote/index.js";
import { HostFault, type Gate } from "../../../src/ports/index.js";

const REMEMBERS: Remembers = { words: new Set(["look"]), answers: new Set(["double"]) };

function service() {
  let seen: readonly number[] = [];
  return {
    look: (numbers: readonly number[]): void => {
      seen = numbers;
    },
    double: async () => {
      await Promise.resolve();
      return seen.map((value) => ({ value: value * 2 }));
    },
    refuse: (): never => {
      throw new HostFault("file/encrypted", { path: "密.xlsx" });
    },
    stumble: (): never => {
      throw new TypeError("ours");
    },
  };
}

/** Two gates that hand each other copies, as two threads do. */
function gates() {
  const listeners: ((message: unknown) => void)[] = [() => undefined, () => undefined];
  const gate = (own: number, other: number): Gate => ({
    send: (message) => queueMicrotask(() => listeners[other]?.(structuredClone(message))),
    listen: (listener) => (listeners[own] = listener),
    pause: () => Promise.resolve(),
  });
  return { page: gate(0, 1), worker: gate(1, 0), end: () => listeners[0]?.(null) };
}

function remote() {
  const { page, worker, end } = gates();
  serve(worker, service(), REMEMBERS);
  return { asked: new RemoteService<ReturnType<typeof service>>(page, REMEMBERS), end };
}

test("calls are carried out in the order in which they were made", async () => {
  const { asked } = remote();
  const [, first, , second] = await Promise.all([
    asked.call("look", [1, 2]),
    asked.call("double"),
    asked.call("look", [1, 5]),
    asked.call("double"),
  ]);
  expect(first).toEqual([{ value: 2 }, { value: 4 }]);
  expect(second).toEqual([{ value: 2 }, { value: 10 }]);
});

test("of a long answer only what changed comes again: the rest is the same object", async () => {
  const { asked } = remote();
  const numbers = Array.from({ length: 500 }, (_, index) => index);
  await asked.call("look", numbers);
  const first = await asked.call("double");
  await asked.call("look", [...numbers.slice(0, 250), -1, ...numbers.slice(251)]);
  const second = await asked.call("double");
  expect(second[250]).toEqual({ value: -2 });
  expect(second.filter((item, index) => item !== first[index])).toHaveLength(1);
});

test("a refusal arrives as the refusal that it was, and the next call is answered", async () => {
  const { asked } = remote();
  await expect(asked.call("refuse")).rejects.toMatchObject({ code: "file/encrypted", data: { path: "密.xlsx" } });
  await expect(asked.call("refuse")).rejects.toBeInstanceOf(HostFault);
  await expect(asked.call("stumble")).rejects.toThrow("ours");
  await asked.call("look", [4]);
  expect(await asked.call("double")).toEqual([{ value: 8 }]);
});

test("the end of the other thread refuses what waits and what comes after", async () => {
  const { asked, end } = remote();
  const waiting = asked.call("double");
  await Promise.resolve();
  await Promise.resolve();
  end();
  await expect(waiting).rejects.toMatchObject({ code: "page/helper-gone" });
  await expect(asked.call("double")).rejects.toMatchObject({ code: "page/helper-gone" });
});
