/** The column of a cell's reference, without making texts: every cell of a file states one. */
const CODE_OF_A = 65;
const LETTERS = 26;

/** @returns the column, from 0; below 0 where the text begins with no letter. @example columnOf("AB12") is 27 */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = (reference.charCodeAt(at) & ~32) - CODE_OF_A;
    if (letter < 0 || letter >= LETTERS) break;
    column = column * LETTERS + letter + 1;
  }
  return column - 1;
}
