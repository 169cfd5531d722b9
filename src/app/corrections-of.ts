/** The columns and header rows that a person named in 评价设置, as recognition takes them. */
import type { RecognitionCorrections, Settings } from "../core/index.js";

export function correctionsOf({ columns }: Settings): RecognitionCorrections {
  return Object.fromEntries(
    columns.map(({ sheet, headerRows, columns: named }) => [
      sheet,
      { columns: named, ...(headerRows === null ? {} : { headerRows }) },
    ]),
  );
}
