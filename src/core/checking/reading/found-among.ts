/** What a check finds among rows of which most hold nothing: no list is made for those. */
import type { Finding } from "../../model/index.js";

export function foundAmong<Row>(rows: readonly Row[], look: (row: Row) => Finding | null): Finding[] {
  const found: Finding[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    const finding = row === undefined ? null : look(row);
    if (finding !== null) found.push(finding);
  }
  return found;
}
