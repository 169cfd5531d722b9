/** Which validations of Excel are lists as we write them, and which are a person's own. */
import { toChoices } from "../../../src/adapters/office/choices.js";

const alert = (showAlert: boolean) => ({ showAlert, style: "Stop", title: "", message: "" }) as const;
const prompt = (message: string) => ({ showPrompt: true, title: "", message });
const list = (source: string, inCellDropDown = true) => ({ list: { inCellDropDown, source } });
const OURS = {
  type: "List",
  rule: list("是,否"),
  errorAlert: alert(false),
  prompt: prompt(""),
  ignoreBlanks: true,
};

test.each<[string, Parameters<typeof toChoices>[0], ReturnType<typeof toChoices>]>([
  ["ours", OURS, ["是", "否"]],
  ["none", { type: "None", rule: {}, errorAlert: alert(true), prompt: prompt(""), ignoreBlanks: true }, null],
  ["one that refuses other words", { ...OURS, errorAlert: alert(true) }, "other"],
  ["one with a prompt", { ...OURS, prompt: prompt("请选择") }, "other"],
  ["one without its arrow", { ...OURS, rule: list("是,否", false) }, "other"],
  ["words that stand in cells", { ...OURS, rule: list("=$H$1:$H$3") }, "other"],
  ["a blank is refused", { ...OURS, ignoreBlanks: false }, "other"],
  [
    "whole numbers",
    { ...OURS, type: "WholeNumber", rule: { wholeNumber: { formula1: 1, operator: "EqualTo" } } },
    "other",
  ],
  ["the same words, alerts that differ", { ...OURS, errorAlert: null }, "other"],
  ["different words", { ...OURS, type: "Inconsistent", rule: null }, "other"],
  ["some cells without", { ...OURS, type: "MixedCriteria", rule: null }, "other"],
])("%s", (_what, found, expected) => {
  expect(toChoices(found)).toEqual(expected);
});
