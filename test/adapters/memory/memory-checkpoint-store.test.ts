/** Checkpoints in memory. */
import { MemoryCheckpointStore } from "../../../src/adapters/memory/index.js";

test("checkpoints come back newest first, one workbook apart from another", async () => {
  const store = new MemoryCheckpointStore();
  const inverse = { title: "", guards: [], actions: [] };
  const save = (id: string, workbook: string) => store.save({ id, workbook, at: "", title: "", inverse });
  await save("1", "甲.xlsx");
  await save("2", "乙.xlsx");
  await save("3", "甲.xlsx");
  expect((await store.list("甲.xlsx")).map(({ id }) => id)).toEqual(["3", "1"]);
  await store.remove("3");
  expect((await store.list("甲.xlsx")).map(({ id }) => id)).toEqual(["1"]);
});
