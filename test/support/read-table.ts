/** Reads a tab-separated table that stands beside a test: one row a case, `#` starts a remark, the first row names the columns. */
import fs from "node:fs";
import path from "node:path";

export type TableRow = Readonly<Record<string, string>> & { readonly line: string };

/** @param file beside the test: `readTable(__dirname, "round.tsv")`. @throws Error where a row has too many or too few columns. */
export function readTable(folder: string, file: string): TableRow[] {
  const lines = fs.readFileSync(path.join(folder, file), "utf8").split(/\r?\n/);
  const rows = lines
    .map((text, index) => ({ text, line: String(index + 1) }))
    .filter(({ text }) => text.trim() !== "" && !text.startsWith("#"));
  const [header, ...body] = rows;
  if (header === undefined || body.length === 0) throw new Error(`${file} has no rows`);
  const columns = header.text.split("\t");
  return body.map(({ text, line }) => {
    const cells = text.split("\t");
    if (cells.length !== columns.length) {
      throw new Error(`${file}:${line} has ${String(cells.length)} columns instead of ${String(columns.length)}`);
    }
    return { ...Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""])), line };
  });
}

/** The named column of a row. @throws Error where the table has no such column, so that a misspelt name fails. */
export function column(row: TableRow, name: string): string {
  const text = row[name];
  if (text === undefined) throw new Error(`The table has no column ${name}`);
  return text;
}
