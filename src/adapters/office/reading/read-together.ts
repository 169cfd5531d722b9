/** Some areas in exactly one round trip: formulas of all cells, results where they may be something else, formats and lists if asked. */
import type { CellContent } from "../../../core/plan/write-plan.js";
import type { AreaContents, SheetArea } from "../../../ports/index.js";
import { toChoices } from "../choices.js";
import { SET_OF } from "../office-abilities.js";
import type { OfficeEnvironment } from "../office-environment.js";
import { cellSpans } from "./cell-spans.js";
import { queueBlocks } from "./queue-blocks.js";
import { mayBeFormula } from "./read-details.js";
import type { Grid } from "./read-sheet-list.js";
import { spread } from "./spread.js";
import { toContent, toNumberFormat } from "./to-cell.js";

export function readTogether(
  environment: OfficeEnvironment,
  areas: readonly SheetArea[],
): Promise<readonly AreaContents[]> {
  return environment.run({ waitsForCellEdit: false }, async (context) => {
    const worksheets = new Map<string, Excel.Worksheet>();
    const queued = areas.map((asked) => {
      const { sheet } = asked;
      const worksheet = worksheets.get(sheet) ?? context.workbook.worksheets.getItemOrNullObject(sheet);
      worksheets.set(sheet, worksheet);
      return { asked, worksheet, collect: queueArea(environment, worksheet, asked) };
    });
    await context.sync();
    return queued.map(({ asked: { sheet, area }, worksheet, collect }) =>
      worksheet.isNullObject ? { sheet, area, contents: null, numberFormats: null } : collect(),
    );
  });
}

function queueArea(environment: OfficeEnvironment, worksheet: Excel.Worksheet, asked: SheetArea): () => AreaContents {
  const { sheet, area } = asked;
  const asksFormats = asked.withoutFormats !== true;
  const range = worksheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
  const loaded = range.load(["formulas", ...(asksFormats ? ["numberFormat"] : [])]);
  const results = queueBlocks(environment, worksheet, "values", resultAreas(asked));
  const asksChoices = asked.withChoices === true && environment.supports(SET_OF.choices);
  const validation = asksChoices ? queueChoices(range) : null;
  return () => ({
    sheet,
    area,
    contents: toContents(loaded.formulas, spread(results()), area),
    numberFormats: asksFormats ? toNumberFormats(loaded.numberFormat) : null,
    ...(validation !== null && { choices: toChoices(validation) }),
  });
}

/** Where results must be asked for: everywhere, where nothing is known. */
function resultAreas({ area, expected, withoutResults }: SheetArea) {
  if (expected == null) return [area];
  return cellSpans(area, (row, column) => {
    const cell = expected[row]?.[column];
    // A text that looks like a formula is told from one by its value.
    if (cell?.formula == null) return mayBeFormula(cell?.value);
    return withoutResults !== true;
  });
}

function queueChoices({ dataValidation }: Excel.Range): Excel.DataValidation {
  return dataValidation.load(["type", "rule", "errorAlert", "ignoreBlanks", "prompt"]);
}

/** @param results by row and column of the sheet; a constant is its own result */
function toContents(formulas: Grid, results: Grid, { row, column }: SheetArea["area"]): CellContent[][] {
  return formulas.map((line, i) =>
    line.map((formula, j) => {
      const result = results[row + i]?.[column + j];
      if (result !== undefined) return toContent(result, formula);
      return mayBeFormula(formula) ? { value: null, formula: String(formula) } : toContent(formula, formula);
    }),
  );
}

function toNumberFormats(formats: Grid): AreaContents["numberFormats"] {
  return formats.map((row) => row.map(toNumberFormat));
}
