/** The present contents of some areas in one round trip; areas of a sheet that is gone come back as null. */
import type { Rectangle } from "../../../core/grid/index.js";
import type { AreaContents, SheetArea } from "../../../ports/index.js";
import { toChoices } from "../choices.js";
import { SET_OF } from "../office-abilities.js";
import type { OfficeEnvironment } from "../office-environment.js";
import { officeErrorCode } from "../translate-error.js";
import type { Grid } from "./read-sheet-list.js";
import { toContent, toNumberFormat } from "./to-cell.js";

export async function readAreas(
  environment: OfficeEnvironment,
  areas: readonly SheetArea[],
): Promise<readonly AreaContents[]> {
  if (areas.length === 0) return [];
  try {
    return await readTogether(environment, areas);
  } catch (error) {
    const isTooLarge = officeErrorCode(error) === "ResponsePayloadSizeLimitExceeded";
    if (!isTooLarge) throw error;
    const [first, second] = halves(areas);
    if (second.length === 0) throw error;
    const parts = [...(await readAreas(environment, first)), ...(await readAreas(environment, second))];
    return joined(areas, parts);
  }
}

/** An area that is asked for twice, as guard and for the before-image, crosses the wire once. */
async function readTogether(
  environment: OfficeEnvironment,
  areas: readonly SheetArea[],
): Promise<readonly AreaContents[]> {
  const withFormats = new Set(areas.filter(({ withoutFormats }) => withoutFormats !== true).map(keyOf));
  const withChoices = new Set(areas.filter((one) => asksChoices(one, environment)).map(keyOf));
  return environment.run({ waitsForCellEdit: false }, async (context) => {
    const worksheets = new Map<string, Excel.Worksheet>();
    const ranges = new Map<string, Excel.Range>();
    const validations = new Map<string, Excel.DataValidation>();
    for (const { sheet } of areas) {
      if (!worksheets.has(sheet)) worksheets.set(sheet, context.workbook.worksheets.getItemOrNullObject(sheet));
    }
    for (const one of areas) {
      const worksheet = worksheets.get(one.sheet);
      if (worksheet === undefined || ranges.has(keyOf(one))) continue;
      const range = queueArea(worksheet, one.area, withFormats.has(keyOf(one)));
      ranges.set(keyOf(one), range);
      if (withChoices.has(keyOf(one))) validations.set(keyOf(one), queueChoices(range));
    }
    await context.sync();
    return areas.map((one): AreaContents => {
      const { sheet, area } = one;
      const range = worksheets.get(sheet)?.isNullObject === true ? undefined : ranges.get(keyOf(one));
      if (range === undefined) return { sheet, area, contents: null, numberFormats: null };
      const numberFormats = one.withoutFormats === true ? null : toNumberFormats(range.numberFormat);
      const contents = toContents(range.values, range.formulas);
      const found = one.withChoices === true ? validations.get(keyOf(one)) : undefined;
      return { sheet, area, contents, numberFormats, ...(found !== undefined && { choices: toChoices(found) }) };
    });
  });
}

function keyOf({ sheet, area }: SheetArea): string {
  return JSON.stringify([sheet, area.row, area.column, area.rowCount, area.columnCount]);
}

function queueArea(worksheet: Excel.Worksheet, area: Rectangle, withFormats: boolean): Excel.Range {
  const range = worksheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
  range.load(["values", "formulas", ...(withFormats ? ["numberFormat"] : [])]);
  return range;
}

function asksChoices({ withChoices }: SheetArea, environment: OfficeEnvironment): boolean {
  return withChoices === true && environment.supports(SET_OF.choices);
}

function queueChoices({ dataValidation }: Excel.Range): Excel.DataValidation {
  dataValidation.load(["type", "rule", "errorAlert", "ignoreBlanks", "prompt"]);
  return dataValidation;
}

function toContents(values: Grid, formulas: Grid): AreaContents["contents"] {
  return values.map((row, i) => row.map((value, j) => toContent(value, formulas[i]?.[j])));
}

function toNumberFormats(formats: Grid): AreaContents["numberFormats"] {
  return formats.map((row) => row.map(toNumberFormat));
}

/** Halves the list; a single area is halved by its rows. */
function halves(areas: readonly SheetArea[]): [readonly SheetArea[], readonly SheetArea[]] {
  const [only] = areas;
  if (areas.length > 1 || only === undefined) {
    const middle = Math.ceil(areas.length / 2);
    return [areas.slice(0, middle), areas.slice(middle)];
  }
  const { area } = only;
  const upper = Math.ceil(area.rowCount / 2);
  if (upper === area.rowCount) return [areas, []];
  return [
    [{ ...only, area: { ...area, rowCount: upper } }],
    [{ ...only, area: { ...area, row: area.row + upper, rowCount: area.rowCount - upper } }],
  ];
}

/** Puts the halves of one area together again. */
function joined(asked: readonly SheetArea[], parts: readonly AreaContents[]): readonly AreaContents[] {
  const [only] = asked;
  if (asked.length !== 1 || only === undefined) return parts;
  const { sheet, area } = only;
  const isMissing = parts.some(({ contents }) => contents === null);
  if (isMissing) return [{ sheet, area, contents: null, numberFormats: null }];
  const contents = parts.flatMap((part) => part.contents ?? []);
  const numberFormats = only.withoutFormats === true ? null : parts.flatMap((part) => part.numberFormats ?? []);
  const [choices, ...others] = parts.map((part) => part.choices);
  if (choices === undefined) return [{ sheet, area, contents, numberFormats }];
  const isOne = others.every((one) => JSON.stringify(one) === JSON.stringify(choices));
  return [{ sheet, area, contents, numberFormats, choices: isOne ? choices : "other" }];
}
