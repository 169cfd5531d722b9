/** Before-images outlive the pane where the browser allows it, and the pane works where it does not. */
import "fake-indexeddb/auto";
import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { IndexedDbCheckpointStore, systemClock } from "../../../src/adapters/browser/index.js";
import type { Checkpoint } from "../../../src/ports/index.js";

const checkpoint = (number: number, workbook = "红塔.xlsx"): Checkpoint => ({
  id: `${workbook} ${number}`,
  workbook,
  at: `2026-11-22T09:00:${String(number).padStart(2, "0")}+08:00`,
  title: `第${number}次写入`,
  inverse: { title: "撤销", guards: [], actions: [] },
});

const blockedBrowsers: [string, () => IDBFactory | null][] = [
  ["has no database", () => null],
  [
    "throws when it is asked for one",
    () => {
      throw new DOMException("denied", "SecurityError");
    },
  ],
];

test("what was kept is there again after the pane was closed, newest first, apart for each workbook", async () => {
  const factory = new IDBFactory();
  const before = new IndexedDbCheckpointStore(() => factory);
  await before.save(checkpoint(1));
  await before.save(checkpoint(2));
  await before.save(checkpoint(3, "其他.xlsx"));
  const after = new IndexedDbCheckpointStore(() => factory);
  expect((await after.list("红塔.xlsx")).map(({ title }) => title)).toEqual(["第2次写入", "第1次写入"]);
  expect(await after.isPersistent()).toBe(true);
  await after.remove(checkpoint(2).id);
  expect(await before.list("红塔.xlsx")).toMatchObject([{ id: checkpoint(1).id, title: "第1次写入" }]);
});

test("what takes a write back comes back whole, however large, and as it was kept last", async () => {
  const factory = new IDBFactory();
  const content = (row: number) => ({ value: row, formula: null });
  const area = { row: 3, column: 7, rowCount: 5000, columnCount: 1 };
  const contents = Array.from({ length: 5000 }, (_none, row) => [content(row)]);
  const large: Checkpoint = {
    ...checkpoint(1),
    inverse: {
      title: "撤销",
      guards: [{ sheet: "附件2", area, expected: contents }],
      actions: [
        { kind: "set-contents", sheet: "附件2", area, contents },
        { kind: "remove-sheet", sheet: "表2" },
      ],
    },
  };
  await new IndexedDbCheckpointStore(() => factory).save(large);
  const store = new IndexedDbCheckpointStore(() => factory);
  const { title, guards, actions } = await store.inverseOf(large.id);
  expect(title).toBe("撤销");
  expect(guards.flatMap(({ expected }) => expected)).toEqual(contents);
  expect(actions.flatMap((action) => (action.kind === "set-contents" ? action.contents : []))).toEqual(contents);
  expect(actions.at(-1)).toEqual({ kind: "remove-sheet", sheet: "表2" });
  await store.save(checkpoint(1));
  expect(await store.inverseOf(large.id)).toEqual(checkpoint(1).inverse);
  await store.remove(large.id);
  expect(await store.inverseOf(large.id)).toEqual({ title: "", guards: [], actions: [] });
});

test("only the last ten of a workbook are kept", async () => {
  const factory = new IDBFactory();
  const store = new IndexedDbCheckpointStore(() => factory);
  for (let number = 1; number <= 12; number++) await store.save(checkpoint(number));
  const kept = await store.list("红塔.xlsx");
  expect(kept.map(({ title }) => title)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map((n) => `第${n}次写入`));
});

test.each(blockedBrowsers)("a browser that %s: kept while the pane is open", async (_what, factory) => {
  const store = new IndexedDbCheckpointStore(factory);
  await store.save(checkpoint(1));
  expect(await store.list("红塔.xlsx")).toMatchObject([{ id: checkpoint(1).id }]);
  expect(await store.inverseOf(checkpoint(1).id)).toEqual(checkpoint(1).inverse);
  expect(await store.isPersistent()).toBe(false);
  await store.remove(checkpoint(1).id);
  expect(await store.list("红塔.xlsx")).toEqual([]);
});

test("a full disk is said, because nothing may be written without a way back", async () => {
  const factory = new IDBFactory();
  const store = new IndexedDbCheckpointStore(() => factory);
  await store.isPersistent();
  const put = jest.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  await expect(store.save(checkpoint(1))).rejects.toMatchObject({ code: "store/full" });
  put.mockRestore();
});

test("the time carries its offset", () => {
  expect(systemClock.now()).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/);
});
