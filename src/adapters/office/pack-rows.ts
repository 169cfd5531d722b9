/**
 * Blocks of rows put into round trips of so many bytes, in their order. What fits into one trip stays whole; what is larger is cut by
 * rows and fills the trip before it first.
 */

export interface Packed<Block> {
  readonly block: Block;
  readonly firstRow: number;
  readonly rowCount: number;
}

/**
 * @param bytesOf of each row of a block, with what the block itself costs in its first row
 * @returns the trips; a row larger than a trip has one of its own
 */
export function packRows<Block>(
  blocks: readonly Block[],
  bytesOf: (block: Block) => readonly number[],
  limit: number,
): readonly (readonly Packed<Block>[])[] {
  const trips: Packed<Block>[][] = [];
  let room = 0;
  for (const block of blocks) {
    const rows = bytesOf(block);
    const total = rows.reduce((sum, bytes) => sum + bytes, 0);
    if (total <= limit && total > room) room = 0;
    let firstRow = 0;
    while (firstRow < rows.length) {
      const { rowCount, bytes } = rowsFitting(rows, firstRow, room);
      if (rowCount === 0 && room < limit) {
        trips.push([]);
        room = limit;
        continue;
      }
      const taken = Math.max(1, rowCount);
      trips.at(-1)?.push({ block, firstRow, rowCount: taken });
      firstRow += taken;
      room -= rowCount === 0 ? limit : bytes;
    }
  }
  return trips;
}

function rowsFitting(rows: readonly number[], first: number, room: number): { rowCount: number; bytes: number } {
  let [rowCount, bytes] = [0, 0];
  for (let row = first; row < rows.length; row++) {
    const next = bytes + (rows[row] ?? 0);
    if (next > room) break;
    bytes = next;
    rowCount += 1;
  }
  return { rowCount, bytes };
}

/** A request and an answer are UTF-8: a Chinese character takes three bytes. */
export function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
