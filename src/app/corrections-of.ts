/** The role, columns and header rows that a person named in 评价设置, as recognition takes them. */
import type { RecognitionCorrections, Settings } from "../core/index.js";

export function correctionsOf({ columns }: Settings): RecognitionCorrections {
  return Object.fromEntries(
    columns.map(({ sheet, role, headerRows, columns: named }) => [
      sheet,
      {
        ...(role === undefined ? {} : { role }),
        ...(Object.keys(named).length === 0 ? {} : { columns: named }),
        ...(headerRows === null ? {} : { headerRows }),
      },
    ]),
  );
}
