/** What the cells say in words. A workbook repeats its words, so each is looked at once, and where it stands is looked up only where something was found. */
import type { CellAddress } from "../../grid/index.js";
import { checkedSheets, type CheckedWorkbook } from "./checked-sheets.js";
import { sheetIndexes } from "./sheet-index.js";

export interface InText<Found> {
  readonly found: Found;
  readonly cell: CellAddress;
}

/**
 * @param mayHold whether something can be found in a text, or in any of many texts on lines below each other: most hold nothing
 * @param look null for a text in which nothing is found; it gets the text in half width, position for position
 * @returns what was found, for each cell that holds the text, in the order of the sheets
 */
export function foundInTexts<Found>(
  input: CheckedWorkbook,
  mayHold: (folded: string) => boolean,
  look: (folded: string) => Found | null,
): readonly InText<Found>[] {
  const found = new Map<string, Found>();
  for (const { pages } of sheetIndexes(input)) {
    for (const { page, texts, folded } of pages) {
      if (!mayHold(page)) continue;
      for (let at = 0; at < texts.length; at++) {
        const text = folded[at] ?? "";
        const said = mayHold(text) ? look(text) : null;
        if (said !== null) found.set(texts[at] ?? "", said);
      }
    }
  }
  return found.size === 0 ? [] : placed(found, input);
}

function placed<Found>(found: ReadonlyMap<string, Found>, input: CheckedWorkbook): InText<Found>[] {
  const places: InText<Found>[] = [];
  for (const { name, rows } of checkedSheets(input)) {
    rows.forEach((cells, row) => {
      for (let column = 0; cells !== undefined && column < cells.length; column++) {
        const value = cells[column]?.value;
        const each = typeof value === "string" ? found.get(value) : undefined;
        if (each !== undefined) places.push({ found: each, cell: { sheet: name, row, column } });
      }
    });
  }
  return places;
}
