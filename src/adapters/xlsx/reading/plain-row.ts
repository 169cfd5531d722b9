/** The opening tag of a row as nearly every program writes it: its number first, not hidden, not empty (see `plain-cell`). */

const PLAIN_ROW = /<row r="(\d{1,7})"(?: (?!hidden=)[\w:]+="[^"<&]*"| hidden="(?:0|false)")*>/y;

export type PlainRow = readonly [
  tag: string,
  /** As the file counts it, from 1. */
  number: string,
];

/** The tag that stands at this place of the text; null where there is none, or none of this kind. */
export function plainRow(xml: string, at: number): PlainRow | null {
  PLAIN_ROW.lastIndex = at;
  return PLAIN_ROW.exec(xml) as PlainRow | null;
}
