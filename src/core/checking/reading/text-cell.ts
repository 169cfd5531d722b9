/** What the cells say in words. A workbook repeats its words, so each is looked at once, and where it stands is looked up only where something was found. */
import type { CellAddress } from "../../grid/index.js";
import { checkedSheets, type CheckedWorkbook } from "./checked-sheets.js";
import { sheetIndexes } from "./sheet-index.js";
import type { TextSign } from "./text-sign.js";

export interface InText<Found> {
  readonly found: Found;
  readonly cell: CellAddress;
}

/**
 * @param signs a text without any of them is not looked at
 * @param look null for a text in which nothing is found; it gets the text in half width, position for position
 * @returns what was found, for each cell that holds the text, in the order of the sheets
 */
export function foundInTexts<Found>(
  input: CheckedWorkbook,
  signs: readonly TextSign[],
  look: (folded: string) => Found | null,
): readonly InText<Found>[] {
  const found = new Map<string, Found>();
  for (const { pages } of sheetIndexes(input)) {
    for (const { page, texts, folded } of pages) {
      const ofPage = signs.filter((sign) => sign(page));
      for (let at = 0; ofPage.length > 0 && at < texts.length; at++) {
        const text = folded[at] ?? "";
        const said = ofPage.some((sign) => sign(text)) ? look(text) : null;
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
