/** What this Excel can do, by the requirement set it reports. */
import type { WorkbookAbilities } from "../../ports/index.js";
import type { OfficeEnvironment } from "./office-environment.js";

/** https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets */
export const SET_OF = {
  base: "1.7",
  readOnlyFlag: "1.8",
  chartAxisFormat: "1.8",
  choices: "1.8",
  eventsOfAllSheets: "1.9",
  rangeAreas: "1.9",
  hiddenLines: "1.9",
  pageLayout: "1.9",
  screenSuspension: "1.9",
  spills: "1.12",
  merges: "1.13",
  eventTrigger: "1.14",
} as const;

export function officeAbilities(environment: OfficeEnvironment): WorkbookAbilities {
  const supports = (version: string) => environment.supports(version);
  return {
    merges: supports(SET_OF.merges),
    notes: false,
    charts: supports(SET_OF.base),
    pageLayout: supports(SET_OF.pageLayout),
    choices: supports(SET_OF.choices),
    events: supports(SET_OF.base),
    selection: supports(SET_OF.base),
  };
}
