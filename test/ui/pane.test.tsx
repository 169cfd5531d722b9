/** @jest-environment jsdom */
/** The promises that the views make in every state: no grade while points are open, unknown is a dash, writing cannot be skipped. */
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { loadLaterViews } from "../../src/ui/later-views.js";
import { Pane } from "../../src/ui/pane.js";
import { PaneSession } from "../../src/ui/session/pane-session.js";
import type { Language } from "../../src/wording/index.js";
import { loadWords, paneWords } from "../../src/wording/pages.js";
import { idleServices } from "./support/idle-services.js";
import { STATE_NAMES, stateNamed } from "./support/states.js";

beforeAll(async () => {
  await loadWords("en");
  globalThis.ResizeObserver = class {
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
  };
  Element.prototype.scrollIntoView = () => undefined;
  globalThis.CSS = { escape: (text: string) => text.replace(/[^\p{L}\d]/gu, "\\$&") } as typeof CSS;
});

async function show(name: string, language: Language = "zh-CN"): Promise<PaneSession> {
  const session = new PaneSession(idleServices);
  session.store.update(stateNamed(name));
  // Later views and explanations come a moment after the pane.
  await act(async () => {
    render(<Pane session={session} language={language} theme="light" />);
    await loadLaterViews();
  });
  return session;
}

describe.each(["zh-CN", "en"] as const)("in %s", (language) => {
  test.each(STATE_NAMES)("%s is shown with a heading and at most one primary button", async (name) => {
    await show(name, language);
    expect(screen.getAllByRole("heading").length).toBeGreaterThan(0);
    expect(document.querySelectorAll(".footer-primary").length).toBeLessThanOrEqual(1);
  });
});

test("while points are open there is no grade, and what is open is said", async () => {
  await show("partial");
  expect(document.querySelector(".grade")).toBeNull();
  // 4 + 18.9 + 32 + 10 of 76; open are 养护计划 4, 完工及时率 10, 出行改善 10.
  expect(screen.getByText(/已评 64\.9 \/ 76 分，3 项、24 分待定/)).toBeTruthy();
});

test("without 分值 there is no total to speak of: it is said, with the way to the columns", async () => {
  await show("no-full-scores");
  expect(screen.getByText("/ —")).toBeTruthy();
  expect(screen.getByText(/没有读到各项的分值/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "在设置中核对各列" })).toBeTruthy();
});

test("columns that were understood are filled in where a table holds no indicator; nothing is where none was", async () => {
  await show("no-rows");
  expect(screen.getByText(/“附件2”的表头认出来了/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLSelectElement>("分值 *").value).toBe("5");
  cleanup();
  await show("not-found");
  expect(screen.getByLabelText<HTMLSelectElement>("分值 *").value).toBe("");
});

test("an unknown score is a dash in the tree, never a zero", async () => {
  await show("indicators");
  const row = screen.getByRole("treeitem", { name: /完工及时率/ });
  expect(within(row).getByText("— / 10")).toBeTruthy();
  expect(within(row).getByText("缺数据：H13 没有填", { exact: false })).toBeTruthy();
});

test("the words a score rests on are underlined apart from those that were only understood", async () => {
  await show("why");
  expect([...document.querySelectorAll(".mark-used")].map((mark) => mark.textContent)).toEqual([
    "桥梁完好率=完好桥梁数/管养桥梁数×100%",
    "未达到的，得分=桥梁完好率×分值",
  ]);
  expect(document.querySelector(".mark-alternative")?.textContent).toBe("达到指标值的得满分");
});

test("nothing is ticked before a person judges", async () => {
  await show("judgement");
  const boxes = screen.getAllByRole<HTMLInputElement>("checkbox");
  expect(boxes).toHaveLength(4);
  expect(boxes.some(({ checked }) => checked)).toBe(false);
});

test("Escape leaves a view, and the row it came from is current again", async () => {
  const session = await show("why");
  fireEvent.keyDown(screen.getByRole("main"), { key: "Escape" });
  expect(session.state.detail).toBeNull();
});

test("Ctrl+Enter never writes: that needs the button itself", async () => {
  await show("preview");
  expect(screen.getByRole("button", { name: "写入 3 格" }).getAttribute("data-shortcut")).toBeNull();
});

test("arrows, Home and End walk the tabs, which are one tab stop", async () => {
  const session = await show("overview");
  const list = screen.getByRole("tablist");
  fireEvent.keyDown(list, { key: "End" });
  expect(session.state.tab).toBe("settings");
  fireEvent.keyDown(list, { key: "ArrowRight" });
  expect(session.state.tab).toBe("overview");
  expect(screen.getAllByRole("tab").filter((tab) => tab.tabIndex === 0)).toHaveLength(1);
});

test("a read-only workbook says so, and its primary button stays focusable", async () => {
  await show("read-only");
  const button = screen.getByRole("button", { name: "查看将写入的内容" });
  expect(button.getAttribute("aria-disabled")).toBe("true");
  expect(screen.getByText("只读工作簿，不能写入")).toBeTruthy();
});

test("every Chinese word has an English one of the same kind", () => {
  const kinds = (words: object): unknown =>
    Object.fromEntries(
      Object.entries(words).map(([key, value]) => [
        key,
        typeof value === "object" && value !== null ? kinds(value as object) : typeof value,
      ]),
    );
  expect(kinds(paneWords("en"))).toEqual(kinds(paneWords("zh-CN")));
});
