/** Rows of text in aligned columns, where a Chinese character is two columns wide. */
import stringWidth from "string-width";

export type Alignment = "left" | "right";

const GAP = "  ";

/** @param alignments one per column; "left" where fewer are given. */
export function textTable(rows: readonly (readonly string[])[], alignments: readonly Alignment[] = []): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((text, column) => (widths[column] = Math.max(widths[column] ?? 0, stringWidth(text))));
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
  const space = " ".repeat(Math.max(0, width - stringWidth(text)));
  return alignment === "right" ? space + text : text + space;
}
