/** Selecting a cell in the sheet marks its indicator; only a view that says why goes along. */
import { rowKey } from "../../src/core/grid/index.js";
import { FIRST_STATE } from "../../src/ui/session/first-state.js";
import { followedSelection } from "../../src/ui/session/followed-selection.js";
import type { PaneState } from "../../src/ui/session/pane-state.js";
import { place, sampleAssessment } from "./support/sample.js";

const ready: PaneState = { ...FIRST_STATE, stage: "ready", assessment: sampleAssessment(true), sheet: "附件2" };

test("any cell of an indicator's row marks it in the tree", () => {
  expect(followedSelection(ready, place("B12"))).toEqual({ lastIndicator: rowKey(place("A12")) });
});

test("a view that says why goes along, and shows the indicator's score cell", () => {
  const state = {
    ...ready,
    detail: { kind: "why" as const, indicator: place("K12") },
    lastIndicator: rowKey(place("A12")),
  };
  expect(followedSelection(state, place("G13"))).toEqual({
    lastIndicator: rowKey(place("A13")),
    detail: { kind: "why", indicator: place("K13") },
  });
});

test.each([
  ["a row without indicator", ready, place("A1")],
  ["another sheet", ready, { ...place("B12"), sheet: "表1" }],
  ["the indicator that is marked already", { ...ready, lastIndicator: rowKey(place("A12")) }, place("B12")],
  [
    "a judgement that is not written yet",
    { ...ready, detail: { kind: "judgement", indicator: place("K6") } },
    place("B12"),
  ],
  ["a workbook that was not read", FIRST_STATE, place("B12")],
] satisfies [string, PaneState, ReturnType<typeof place>][])("%s: nothing follows", (_why, state, cell) => {
  expect(followedSelection(state, cell)).toBeNull();
});
