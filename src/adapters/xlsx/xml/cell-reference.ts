/** The column of a cell's reference, without making texts: every cell of a file states one. */
const CODE_OF_A = 65;
const LETTERS = 26;

/**
 * @param from where the reference stands in the text
 * @returns the column, from 0; below 0 where no letter stands there. @example columnOf("AB12") is 27
 */
export function columnOf(text: string, from = 0): number {
  let column = 0;
  for (let at = from; at < text.length; at++) {
    const letter = (text.charCodeAt(at) & ~32) - CODE_OF_A;
    if (letter < 0 || letter >= LETTERS) break;
    column = column * LETTERS + letter + 1;
  }
  return column - 1;
}
