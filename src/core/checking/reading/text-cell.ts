/**
 * What the cells say in words, in every sheet that the evaluator wrote: our own sheets repeat what is checked elsewhere. A workbook repeats
 * its words, so each different text is looked at once, and where it stands is looked up only for those in which something was found.
 */
import type { CellAddress, SheetSnapshot } from "../../grid/index.js";
import type { CheckingInput } from "../checking-input.js";
import { foldWidth } from "./fold-width.js";

export interface InText<Found> {
  readonly found: Found;
  readonly cell: CellAddress;
}

/** 评分依据, 检查结果 and 自评复核表 are written by this product; what they say comes from the other sheets. */
const OWN_SHEETS = new Set(["评分依据", "检查结果", "自评复核表", "评价设置"]);

export type CheckedWorkbook = Pick<CheckingInput, "snapshot" | "evaluation">;

export function checkedSheets({ snapshot, evaluation }: CheckedWorkbook): SheetSnapshot[] {
  const settings = new Set(evaluation.sheets.filter((sheet) => sheet.role === "settings").map((sheet) => sheet.sheet));
  return snapshot.sheets.filter((sheet) => !OWN_SHEETS.has(sheet.name) && !settings.has(sheet.name));
}

/**
 * @param look null for a text in which nothing is found; it gets the text in half width, position for position
 * @returns what was found, for each cell that holds the text, in the order of the sheets
 */
export function foundInTexts<Found>(
  input: CheckedWorkbook,
  look: (folded: string) => Found | null,
): readonly InText<Found>[] {
  const found = new Map<string, Found>();
  const texts = textsIn(input);
  for (let at = 0; at < texts.length; at++) {
    const each = texts[at];
    const said = each === undefined ? null : look(each.folded);
    if (each !== undefined && said !== null) found.set(each.text, said);
  }
  return found.size === 0 ? [] : placed(found, input);
}

interface Text {
  readonly text: string;
  /** The same in half width. */
  readonly folded: string;
}

const known = new WeakMap<CheckedWorkbook, readonly Text[]>();

/** Several checks read the same sentences: they are gathered once for all of them, and let go when the checks are through. */
function textsIn(input: CheckedWorkbook): readonly Text[] {
  const earlier = known.get(input);
  if (earlier !== undefined) return earlier;
  const texts = gather(input);
  known.set(input, texts);
  return texts;
}

function gather(input: CheckedWorkbook): Text[] {
  const texts: Text[] = [];
  const seen = new Set<string>();
  for (const { rows } of checkedSheets(input)) {
    for (let row = 0; row < rows.length; row++) {
      const cells = rows[row];
      for (let column = 0; cells !== undefined && column < cells.length; column++) {
        const text = cells[column]?.value;
        if (typeof text !== "string" || seen.has(text) || text.trim() === "") continue;
        seen.add(text);
        texts.push({ text, folded: foldWidth(text) });
      }
    }
  }
  return texts;
}

function placed<Found>(found: ReadonlyMap<string, Found>, input: CheckedWorkbook): InText<Found>[] {
  const places: InText<Found>[] = [];
  for (const { name, rows } of checkedSheets(input)) {
    rows.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        const each = typeof cell?.value === "string" ? found.get(cell.value) : undefined;
        if (each !== undefined) places.push({ found: each, cell: { sheet: name, row, column } });
      });
    });
  }
  return places;
}
