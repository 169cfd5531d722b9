/** The present contents of some areas in one round trip; areas of a sheet that is gone come back as null. */
import type { AreaContents, SheetArea } from "../../../ports/index.js";
import type { OfficeEnvironment } from "../office-environment.js";
import { officeErrorCode } from "../translate-error.js";
import { loadedArea, queueArea, type LoadedArea } from "./load-area.js";
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

function readTogether(environment: OfficeEnvironment, areas: readonly SheetArea[]): Promise<AreaContents[]> {
  return environment.run({ delayForCellEdit: false }, async (context) => {
    const { worksheets } = context.workbook;
    const queued = areas.map(({ sheet, area }) => {
      const worksheet = worksheets.getItemOrNullObject(sheet);
      worksheet.load("name");
      return { sheet, area, worksheet, range: queueArea(worksheet, area) };
    });
    await context.sync();
    return queued.map(({ sheet, area, worksheet, range }) => ({
      sheet,
      area,
      ...(worksheet.isNullObject ? { contents: null, numberFormats: null } : toContents(loadedArea(range))),
    }));
  });
}

function toContents({ values, formulas, numberFormats }: LoadedArea): Pick<AreaContents, "contents" | "numberFormats"> {
  return {
    contents: values.map((row, i) => row.map((value, j) => toContent(value, formulas[i]?.[j]))),
    numberFormats: numberFormats.map((row) => row.map(toNumberFormat)),
  };
}

/** Halves the list; a single area is halved by its rows. */
function halves(areas: readonly SheetArea[]): [readonly SheetArea[], readonly SheetArea[]] {
  const [only] = areas;
  if (areas.length > 1 || only === undefined) {
    const middle = Math.ceil(areas.length / 2);
    return [areas.slice(0, middle), areas.slice(middle)];
  }
  const { sheet, area } = only;
  const upper = Math.ceil(area.rowCount / 2);
  if (upper === area.rowCount) return [areas, []];
  return [
    [{ sheet, area: { ...area, rowCount: upper } }],
    [{ sheet, area: { ...area, row: area.row + upper, rowCount: area.rowCount - upper } }],
  ];
}

/** Puts the halves of one area together again. */
function joined(asked: readonly SheetArea[], parts: readonly AreaContents[]): readonly AreaContents[] {
  const [only] = asked;
  if (asked.length !== 1 || only === undefined) return parts;
  const contents = parts.map((part) => part.contents);
  const formats = parts.map((part) => part.numberFormats);
  if (contents.some((part) => part === null)) return [{ ...only, contents: null, numberFormats: null }];
  return [
    {
      ...only,
      contents: contents.flatMap((part) => part ?? []),
      numberFormats: formats.flatMap((part) => part ?? []),
    },
  ];
}
