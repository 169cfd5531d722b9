/**
 * https://learn.microsoft.com/javascript/api/excel/excel.datavalidation and
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation: lists of typed words are modelled. A rule covers
 * the range it is set on, whatever was there; `clear` takes away what lies within, also a part of what was set together.
 */
import { refuse } from "../engine/host-error.js";
import type { Rectangle } from "../../../src/core/grid/index.js";
import { COLUMN_LIMIT } from "../engine/place.js";
import type { Sheet, Validation } from "../engine/sheet.js";
import type { SheetPlace } from "../engine/workbook.js";
import type { HostObject } from "./host-object.js";

/** What a rule comes with until something else is set: the defaults of the reference. */
const NO_RULE: Validation = {
  rule: null,
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
  prompt: { showPrompt: true, title: "", message: "" },
  ignoreBlanks: true,
};
const LONGEST_SOURCE = 255;

export function dataValidationObject({ sheet, place }: SheetPlace): HostObject {
  const found = () => validationsIn(sheet, place);
  /** Null where the cells differ, as with every property of a range. */
  const common =
    <Key extends keyof Validation>(key: Key) =>
    () => {
      const [first = NO_RULE, ...others] = found().map((one) => one ?? NO_RULE);
      return others.every((one) => JSON.stringify(one[key]) === JSON.stringify(first[key])) ? first[key] : null;
    };
  const change = (part: Partial<Validation>) => {
    requireUnprotected(sheet);
    for (const key of keysOf(place)) sheet.validations.set(key, { ...NO_RULE, ...sheet.validations.get(key), ...part });
  };
  return {
    type: "DataValidation",
    get: {
      type: () => typeOf(found()),
      rule: () => common("rule")() ?? {},
      errorAlert: common("errorAlert"),
      prompt: common("prompt"),
      ignoreBlanks: common("ignoreBlanks"),
    },
    set: {
      rule: (value) => change({ rule: checkedRule(value) }),
      errorAlert: (value) => change({ errorAlert: value as Validation["errorAlert"] }),
      prompt: (value) => change({ prompt: value as Validation["prompt"] }),
      ignoreBlanks: (value) => change({ ignoreBlanks: value === true }),
    },
    call: {
      clear: () => {
        requireUnprotected(sheet);
        for (const key of keysOf(place)) sheet.validations.delete(key);
      },
    },
  };
}

/** Excel offers no validation on a protected sheet, not even for unlocked cells. */
function requireUnprotected(sheet: Sheet): void {
  if (sheet.isProtected) throw refuse.accessDenied();
}

function keysOf({ row, column, rowCount, columnCount }: Rectangle): number[] {
  if (rowCount * columnCount > 1_000_000) throw refuse.notModelled("validations of whole rows and columns");
  return Array.from(
    { length: rowCount * columnCount },
    (_, index) => (row + Math.floor(index / columnCount)) * COLUMN_LIMIT + column + (index % columnCount),
  );
}

function validationsIn(sheet: Sheet, place: Rectangle): (Validation | undefined)[] {
  return keysOf(place).map((key) => sheet.validations.get(key));
}

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidationtype */
function typeOf(found: readonly (Validation | undefined)[]): string {
  const [first] = found;
  if (found.every((one) => one === undefined)) return "None";
  if (found.includes(undefined)) return "MixedCriteria";
  if (found.some((one) => JSON.stringify(one?.rule) !== JSON.stringify(first?.rule))) return "Inconsistent";
  return first?.rule?.list === undefined ? "Custom" : "List";
}

function checkedRule(value: unknown): Validation["rule"] {
  const rule = value as Validation["rule"];
  const source = rule?.list?.source;
  if (rule?.list === undefined || typeof source !== "string") throw refuse.notModelled("a rule that is no typed list");
  if (source === "" || (!source.startsWith("=") && source.length > LONGEST_SOURCE)) throw refuse.invalidArgument();
  return rule;
}
