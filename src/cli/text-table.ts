/** Rows of text in aligned columns, where a Chinese character is two columns wide. */
import { eastAsianWidth } from "get-east-asian-width";

export type Alignment = "left" | "right";

const GAP = "  ";

/** @param alignments one per column; "left" where fewer are given. */
export function textTable(rows: readonly (readonly string[])[], alignments: readonly Alignment[] = []): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((text, column) => (widths[column] = Math.max(widths[column] ?? 0, displayWidth(text))));
  }
  return rows
    .map((row) =>
      row
        .map((text, column) => pad(text, widths[column] ?? 0, alignments[column] ?? "left"))
        .join(GAP)
        .trimEnd(),
    )
    .join("\n");
}

function pad(text: string, width: number, alignment: Alignment): string {
  const space = " ".repeat(Math.max(0, width - displayWidth(text)));
  return alignment === "right" ? space + text : text + space;
}

/** The text holds no escape sequences and no joined emoji: widths of single characters add up. */
function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  return width;
}
