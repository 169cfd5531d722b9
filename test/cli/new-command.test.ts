import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { runInMemory } from "./run-in-memory.js";

let folder: string;
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), "jiping-"))));
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

test("a blank workbook is read back as an indicator sheet of 100 points", async () => {
  const output = path.join(folder, "新建.xlsx");
  expect((await runInMemory(["new", "-o", output])).status).toBe(0);
  const { printed, status } = await runInMemory(["read", output, "--json"]);
  expect(status).toBe(0);
  expect(JSON.parse(printed)).toMatchObject({
    sheets: [{ role: "indicators", total: { fullScore: "100" } }, ...rest(printed)],
  });
});

test("a blank workbook has no score and no grade: unknown is not zero", async () => {
  const output = path.join(folder, "新建.xlsx");
  await runInMemory(["new", "-o", output]);
  const { printed } = await runInMemory(["score", output, "-o", path.join(folder, "out.xlsx"), "--json"]);
  expect(JSON.parse(printed)).toMatchObject({ total: { score: null, scoreSoFar: "0" }, grade: null });
});

test("an unknown template names the known ones", async () => {
  const { status, complained } = await runInMemory(["new", "--template", "无", "-o", path.join(folder, "new.xlsx")]);
  expect(status).toBe(2);
  expect(complained).toContain("项目支出");
  expect(fs.readdirSync(folder)).toEqual([]);
});

function rest(printed: string): unknown[] {
  const { sheets } = JSON.parse(printed) as { sheets: unknown[] };
  return sheets.slice(1);
}
