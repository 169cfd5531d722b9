/**
 * The present contents of some areas in one round trip; areas of a sheet that is gone come back as null. Of what is expected only the
 * formulas are asked for, and results where there are such; an area that is not as expected is asked for once more, in full.
 */
import { sameContent } from "../../../core/plan/cell-content.js";
import type { AreaContents, SheetArea } from "../../../ports/index.js";
import type { OfficeEnvironment } from "../office-environment.js";
import { officeErrorCode } from "../translate-error.js";
import { joinSlices, rowsOfArea, tripsOf } from "./area-slices.js";
import { readTogether } from "./read-together.js";

export async function readAreas(
  environment: OfficeEnvironment,
  areas: readonly SheetArea[],
): Promise<readonly AreaContents[]> {
  const united = unitedAreas(areas);
  const asked = [...united.values()];
  const found = await readOnce(environment, asked);
  const doubtful = asked.filter((one, index) => !isAsExpected(one, found[index]));
  const inFull = await readOnce(environment, doubtful.map(withoutExpectation));
  const answers = new Map([...found, ...inFull].map((answer) => [keyOf(answer), answer]));
  return areas.map((one) => answerTo(one, answers.get(keyOf(one))));
}

async function readOnce(environment: OfficeEnvironment, asked: readonly SheetArea[]): Promise<readonly AreaContents[]> {
  const trips = tripsOf(asked);
  const parts: AreaContents[] = [];
  for (const trip of trips)
    parts.push(
      ...(await readTrip(
        environment,
        trip.map(({ part }) => part),
      )),
    );
  return joinSlices(asked, trips.flat(), parts);
}

/** An area that is asked for twice, as guard and for the before-image, crosses the wire once, with all that is asked of it. */
function unitedAreas(areas: readonly SheetArea[]): ReadonlyMap<string, SheetArea> {
  const united = new Map<string, SheetArea>();
  for (const area of areas) {
    const known = united.get(keyOf(area));
    united.set(keyOf(area), known === undefined ? area : unitedArea(known, area));
  }
  return united;
}

function unitedArea(one: SheetArea, other: SheetArea): SheetArea {
  const expected = one.expected == null || other.expected == null ? null : one.expected;
  return {
    ...one,
    expected,
    withoutFormats: one.withoutFormats === true && other.withoutFormats === true,
    withoutResults: one.withoutResults === true && other.withoutResults === true,
    withChoices: one.withChoices === true || other.withChoices === true,
  };
}

function answerTo(
  { sheet, area, withoutFormats, withChoices }: SheetArea,
  found: AreaContents | undefined,
): AreaContents {
  if (found?.contents == null) return { sheet, area, contents: null, numberFormats: null };
  const { contents, numberFormats, choices } = found;
  return {
    sheet,
    area,
    contents,
    numberFormats: withoutFormats === true ? null : numberFormats,
    ...(withChoices === true && choices !== undefined && { choices }),
  };
}

function keyOf({ sheet, area }: Pick<SheetArea, "sheet" | "area">): string {
  return JSON.stringify([sheet, area.row, area.column, area.rowCount, area.columnCount]);
}

function isAsExpected({ expected }: SheetArea, found: AreaContents | undefined): boolean {
  if (expected == null || found?.contents == null) return true;
  return expected.every((row, down) =>
    row.every((one, across) => {
      const present = found.contents?.[down]?.[across];
      return present === undefined || sameContent(one, present);
    }),
  );
}

function withoutExpectation(asked: SheetArea): SheetArea {
  return { ...asked, expected: null };
}

/** An answer that proves too large is asked for in halves. */
async function readTrip(environment: OfficeEnvironment, areas: readonly SheetArea[]): Promise<readonly AreaContents[]> {
  if (areas.length === 0) return [];
  try {
    return await readTogether(environment, areas);
  } catch (error) {
    const isTooLarge = officeErrorCode(error) === "ResponsePayloadSizeLimitExceeded";
    const [first, second] = halves(areas);
    if (!isTooLarge || second.length === 0) throw error;
    const parts = [...(await readTrip(environment, first)), ...(await readTrip(environment, second))];
    const [only] = areas;
    if (areas.length > 1 || only === undefined) return parts;
    return joinSlices(
      [only],
      parts.map(() => ({ asked: only, part: only })),
      parts,
    );
  }
}

/** Halves the list; a single area is halved by its rows. */
function halves(areas: readonly SheetArea[]): [readonly SheetArea[], readonly SheetArea[]] {
  const [only] = areas;
  if (areas.length > 1 || only === undefined) {
    const middle = Math.ceil(areas.length / 2);
    return [areas.slice(0, middle), areas.slice(middle)];
  }
  const { rowCount } = only.area;
  const upper = Math.ceil(rowCount / 2);
  if (upper === rowCount) return [areas, []];
  return [[rowsOfArea(only, 0, upper)], [rowsOfArea(only, upper, rowCount - upper)]];
}
