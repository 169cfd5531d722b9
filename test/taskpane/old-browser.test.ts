/**
 * Internet Explorer 11 reads ES5 alone: one newer word in the script that explains itself there, and the pane is white.
 * @jest-environment jsdom
 */
import { readFileSync } from "node:fs";
import { parse } from "acorn";
import { COMMAND_NAMES } from "../../src/commands/command-names.js";

const SCRIPT = readFileSync("src/taskpane/old-browser.js", "utf8");
const page = (file: string) => readFileSync(file, "utf8").replace(/<%=.*?%>/g, "");

test("every word of it is ES5", () => {
  expect(() => parse(SCRIPT, { ecmaVersion: 5 })).not.toThrow();
  expect(() => parse("const x = 1", { ecmaVersion: 5 })).toThrow();
});

test.each(["src/taskpane/taskpane.html", "src/commands/commands.html"])(
  "%s runs it before any other script, and holds no script of its own",
  (file) => {
    const scripts = [...page(file).matchAll(/<script([^>]*)>([^<]*)/g)];
    expect(scripts[0]?.[1]).toContain('src="old-browser.js"');
    expect(scripts.map(([, , inline]) => inline)).toEqual(scripts.map(() => ""));
  },
);

/** The newest of what the pane needs, taken away one at a time. */
const NEEDED: [string, () => () => void][] = [
  ["BigInt", () => without(window, "BigInt")],
  ["Object.hasOwn", () => without(Object, "hasOwn")],
  ["Array.prototype.at", () => without(Array.prototype, "at")],
];

function without(owner: object, name: string): () => void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value: undefined, configurable: true, writable: true });
  return () => {
    if (own !== undefined) Object.defineProperty(owner, name, own);
  };
}

/** jsdom has no `noModule`; a browser that has everything has it. */
function run(hasNoModule: boolean): void {
  const prototype = window.HTMLScriptElement.prototype;
  if (hasNoModule) Object.defineProperty(prototype, "noModule", { value: false, configurable: true });
  window.onload = null;
  // Run as the page does: in the window, at once.
  window.eval(SCRIPT);
  if (hasNoModule) Reflect.deleteProperty(prototype, "noModule");
}

beforeEach(() => {
  document.head.innerHTML = '<script id="old-browser"></script>';
  document.body.innerHTML = '<div id="pane"></div>';
});

test("a browser that has everything is left alone", () => {
  run(true);
  expect(window.onload).toBeNull();
});

test("without noModule, as in Internet Explorer, the page explains itself", () => {
  run(false);
  window.onload?.(new Event("load"));
  expect(document.querySelector("[role=alert]")?.textContent).toContain("WebView2");
});

test.each(NEEDED)("without %s the page explains itself", (_name, take) => {
  const giveBack = take();
  run(true);
  window.onload?.(new Event("load"));
  giveBack();
  expect(document.querySelector("[role=alert]")?.textContent).toContain("WebView2");
  expect(document.getElementById("pane")).toBeNull();
});

test("on the page behind the ribbon each button opens the explanation and is completed", () => {
  const script = document.getElementById("old-browser");
  const [, names = ""] = /data-buttons="([^"]*)"/.exec(page("src/commands/commands.html")) ?? [];
  expect(names.split(" ")).toEqual([...COMMAND_NAMES]);
  script?.setAttribute("data-buttons", names);
  const buttons = new Map<string, (event: { completed: () => void }) => void>();
  const opened: string[] = [];
  Object.assign(window, {
    Office: {
      actions: { associate: (name: string, act: (event: { completed: () => void }) => void) => buttons.set(name, act) },
      context: {
        ui: {
          displayDialogAsync: (address: string, _size: object, done: () => void) => {
            opened.push(address);
            done();
          },
        },
      },
    },
  });
  run(false);
  window.onload?.(new Event("load"));
  let completed = 0;
  for (const act of buttons.values()) act({ completed: () => completed++ });
  expect([...buttons.keys()]).toEqual([...COMMAND_NAMES]);
  expect(opened.every((address) => address.endsWith("/taskpane.html"))).toBe(true);
  expect(completed).toBe(COMMAND_NAMES.length);
});
