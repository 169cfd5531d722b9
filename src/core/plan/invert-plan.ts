/** The plan that takes a plan back: contents and number formats as they were, added sheets away again, merges apart. */
import type { Rectangle } from "../grid/index.js";
import { areasOfCells, rowsOf } from "./coalesce.js";
import type {
  CellChoices,
  CellContent,
  Guard,
  RemoveSheet,
  SetChoices,
  SetContents,
  SetNumberFormat,
  UnmergeCells,
  WriteAction,
  WritePlan,
} from "./write-plan.js";

/** What stood in some areas at one moment; `AreaContents` of the workbook port has this shape. */
export interface AreaImage {
  readonly sheet: string;
  readonly area: Rectangle;
  readonly contents: readonly (readonly CellContent[])[] | null;
  readonly numberFormats: readonly (readonly (string | null)[])[] | null;
  /** Absent where it was not asked for, or where this host cannot tell. */
  readonly choices?: CellChoices;
}

/**
 * @param before the touched areas (see `touchedAreas`) before the plan was carried out
 * @param after the same areas afterwards: what the inverse expects to find
 */
export function invertPlan(plan: WritePlan, before: readonly AreaImage[], after: readonly AreaImage[] = []): WritePlan {
  const added = new Set(plan.actions.flatMap((action) => (action.kind === "add-sheet" ? [action.sheet] : [])));
  const images = imagesByArea(before);
  const actions = [...plan.actions].reverse().flatMap((action) => inverseOf(action, images, added));
  return {
    title: plan.title,
    guards: after.flatMap((image) => guardOf(image, added)),
    // A sheet that is gone cannot be brought back: what can fail goes before it.
    actions: [...actions.filter(({ kind }) => kind !== "remove-sheet"), ...actions.filter(isRemoval)],
  };
}

export function isRemoval(action: WriteAction): action is RemoveSheet {
  return action.kind === "remove-sheet";
}

export interface TouchedArea {
  readonly sheet: string;
  readonly area: Rectangle;
  readonly withoutFormats: boolean;
  readonly withChoices: boolean;
}

/** The areas of existing sheets that a plan writes contents, number formats or lists into, each once with what must be kept of it. */
export function touchedAreas(plan: WritePlan): TouchedArea[] {
  const added = new Set(plan.actions.flatMap((action) => (action.kind === "add-sheet" ? [action.sheet] : [])));
  const areas = new Map<string, TouchedArea>();
  for (const action of plan.actions) {
    const isList = action.kind === "set-choices";
    if (!isList && action.kind !== "set-contents" && action.kind !== "set-number-format") continue;
    if (added.has(action.sheet)) continue;
    const { sheet, area } = action;
    const known = areas.get(keyOf(action));
    // Contents bring no format with them: only where a format is written, the former one must be kept.
    const withoutFormats = action.kind !== "set-number-format" && known?.withoutFormats !== false;
    const withChoices = isList || known?.withChoices === true;
    areas.set(keyOf(action), { sheet, area, withoutFormats, withChoices });
  }
  return [...areas.values()];
}

function inverseOf(action: WriteAction, before: ImagesByArea, added: ReadonlySet<string>): WriteAction[] {
  if (action.kind === "add-sheet") return [{ kind: "remove-sheet", sheet: action.sheet }];
  if (added.has(action.sheet)) return [];
  switch (action.kind) {
    case "set-contents":
      return restoredContents(action, before);
    case "set-number-format":
      return restoredFormats(action, before);
    case "set-choices":
      return restoredChoices(action, before);
    case "merge":
      return [{ kind: "unmerge", sheet: action.sheet, area: action.area, merges: [action.area] }];
    case "unmerge":
      return mergedAgain(action);
    case "set-row-height":
      return action.before === undefined ? [] : [{ ...action, height: action.before, before: action.height }];
    case "set-note":
      return [{ ...action, text: null }];
    // How our own sheets look is not restored where their shape changed: the next run dresses them again. People's are never dressed.
    default:
      return [];
  }
}

/** Taken apart first: after a failure nobody knows which merges are there, and a merge over a merge is refused. */
function mergedAgain({ sheet, area, merges = [] }: UnmergeCells): WriteAction[] {
  if (merges.length === 0) return [];
  return [
    { kind: "unmerge", sheet, area },
    ...merges.map((merge): WriteAction => ({ kind: "merge", sheet, area: merge })),
  ];
}

function restoredContents(action: SetContents, before: ImagesByArea): WriteAction[] {
  const image = before.get(keyOf(action));
  return image?.contents == null ? [] : [{ ...action, contents: image.contents }];
}

function restoredFormats(action: SetNumberFormat, before: ImagesByArea): WriteAction[] {
  const image = before.get(keyOf(action));
  if (image?.numberFormats == null) return [];
  const formats = rowsOf(action.area, (row, column) => ({
    row,
    column,
    format: image.numberFormats?.[row - action.area.row]?.[column - action.area.column] ?? null,
  })).flat();
  return [...new Set(formats.map(({ format }) => format))].flatMap((format) =>
    areasOfCells(formats.filter((cell) => cell.format === format)).map((area): SetNumberFormat => ({
      kind: "set-number-format",
      sheet: action.sheet,
      area,
      format,
    })),
  );
}

function restoredChoices(action: SetChoices, before: ImagesByArea): WriteAction[] {
  const choices = before.get(keyOf(action))?.choices;
  if (choices === undefined || choices === "other") return [];
  return [{ kind: "set-choices", sheet: action.sheet, area: action.area, choices, replaces: action.choices }];
}

function guardOf({ sheet, area, contents }: AreaImage, added: ReadonlySet<string>): Guard[] {
  return contents === null || added.has(sheet) ? [] : [{ sheet, area, expected: contents }];
}

export type ImagesByArea = ReadonlyMap<string, AreaImage>;

/** A plan of thousands of areas asks for each of them: found by their place, not by looking at all. */
export function imagesByArea(images: readonly AreaImage[]): ImagesByArea {
  return new Map([...images].reverse().map((image) => [keyOf(image), image]));
}

export function keyOf({ sheet, area }: { readonly sheet: string; readonly area: Rectangle }): string {
  return JSON.stringify([sheet, area.row, area.column, area.rowCount, area.columnCount]);
}
