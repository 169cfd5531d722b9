/** `npm run sideload` fetches nothing where it cannot work, and says in one sentence what to do instead. */
import { spawnSync } from "node:child_process";

const isDesktopSystem = process.platform === "win32" || process.platform === "darwin";

(isDesktopSystem ? test.skip : test)("without desktop Excel it fails with that sentence and no stack", () => {
  const { status, stdout, stderr } = spawnSync("node", ["scripts/sideload.mjs"], { encoding: "utf8" });
  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(stderr.trim().split("\n")).toHaveLength(2);
  expect(stderr).toMatch(/上传我的加载项.*npm start/);
  expect(stderr).not.toMatch(/ at |Error/);
});
