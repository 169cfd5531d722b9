/**
 * The script behind `functions.html`: each function of `functions.json` is associated under its id, takes its parameters in their order
 * (and Excel's invocation object after them), and answers as described. Unknown is #N/A with a reason.
 */
import metadata from "../../src/functions/functions.json";

class CellFault extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

type Implementation = (...cells: unknown[]) => unknown;

const associated = new Map<string, Implementation>();
Object.assign(globalThis, {
  CustomFunctions: {
    associate: (id: string, implementation: Implementation) => associated.set(id, implementation),
    Error: CellFault,
    ErrorCode: { notAvailable: "#N/A" },
  },
});

beforeAll(async () => {
  await import("../../src/functions/main.js");
});

/** Excel puts an invocation object behind the parameters: one more argument than `functions.json` names. */
const INVOCATION = { functionName: "SCORE", address: "Sheet1!A1" };
const call = (id: string, ...cells: unknown[]) => associated.get(id)?.(...cells, INVOCATION);
const STANDARD = "处理率达到100%的得1分，否则不得分。";

test("every id of the metadata is associated, and nothing else", () => {
  expect([...associated.keys()].sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
});

test("ids and names are of the form that Excel takes", () => {
  // https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-naming
  for (const { id, name, description } of metadata.functions) {
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]*$/);
    expect(name).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
    expect(description.length).toBeLessThanOrEqual(128);
  }
});

test("optional parameters come last, and each help address is a page of ours", () => {
  for (const { parameters, helpUrl } of metadata.functions) {
    const flags = parameters.map((parameter) => "optional" in parameter);
    expect(flags).toEqual([...flags].sort());
    expect(helpUrl).toMatch(/^https:\/\/localhost:3000\/about\.html#functions$/);
  }
});

test.each([
  ["SCORE", [STANDARD, 1, "100%", "100%"], 1],
  ["SCORE", [STANDARD, 1, "100%", 0.9999], 0],
  ["GRADE", [85], "良"],
] as const)("%s(%j) is %p", (id, cells, answer) => {
  expect(call(id, ...cells)).toBe(answer);
});

test("the result has the type that the metadata names", () => {
  const typeOf = (id: string) => metadata.functions.find((one) => one.id === id)?.result.type;
  expect(typeof call("SCORE", STANDARD, 1, "100%", "100%")).toBe(typeOf("SCORE"));
  expect(typeof call("GRADE", 60)).toBe(typeOf("GRADE"));
  expect(typeof call("WHY", STANDARD, 1, "100%", "96%")).toBe(typeOf("WHY"));
});

test.each([
  ["SCORE", ["制度健全的得满分，酌情扣分。", 5, "", ""]],
  ["SCORE", [STANDARD, 1, "100%", ""]],
  ["SCORE", ["", "", "", ""]],
  ["GRADE", ["八十"]],
  ["WHY", ["", 1, "", ""]],
] as const)("%s(%j) is #N/A with a reason", (id, cells) => {
  expect(() => call(id, ...cells)).toThrow(CellFault);
  try {
    call(id, ...cells);
  } catch (fault) {
    expect(fault).toMatchObject({ code: "#N/A" });
    expect((fault as CellFault).message.length).toBeGreaterThan(8);
  }
});

test("left-out optional cells are blank, whatever Excel puts in their place", () => {
  for (const missing of [null, undefined, ""]) {
    expect(() => call("SCORE", STANDARD, 1, missing, missing)).toThrow(CellFault);
  }
  // The invocation object must never be taken for a figure.
  expect(() => call("SCORE", STANDARD, 1)).toThrow(CellFault);
});
