/**
 * Drop-down lists that offer and refuse nothing; left out below ExcelApi 1.8, as `abilities` says beforehand.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation
 */
import type { SetChoices } from "../../../core/plan/write-plan.js";
import { OFFERS_ONLY } from "../choices.js";
import { SET_OF } from "../office-abilities.js";
import type { OfficeEnvironment } from "../office-environment.js";
import type { BatchObjects } from "./batch-objects.js";

export function setChoices(objects: BatchObjects, action: SetChoices, environment: OfficeEnvironment): void {
  if (!environment.supports(SET_OF.choices)) return;
  const { dataValidation } = objects.range(action.sheet, action.area);
  if (action.choices === null) {
    dataValidation.clear();
    return;
  }
  dataValidation.rule = { list: { inCellDropDown: true, source: action.choices.join(",") } };
  dataValidation.errorAlert = OFFERS_ONLY;
}
