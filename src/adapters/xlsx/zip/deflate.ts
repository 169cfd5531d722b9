/** Compresses and expands one entry. Expanding never yields, or holds in memory, more than the size the entry declares. */
import { deflateSync, Inflate } from "fflate";
import { builtInZlib } from "./built-in-zlib.js";

/** Fast rather than small: the workbook is written once and read by people; level 6 costs twice the time for some 10% of size. */
const LEVEL = 4;
/** Input is fed in pieces, so that a lying size is noticed before the whole bomb is expanded. */
const PIECE = 64 * 1024;

export function deflate(bytes: Uint8Array): Uint8Array {
  return builtInZlib()?.deflateRawSync(bytes, { level: LEVEL }) ?? deflateSync(bytes, { level: LEVEL });
}

/** @returns null where the data are damaged or do not have the declared size. */
export function inflate(compressed: Uint8Array, size: number): Uint8Array | null {
  const zlib = builtInZlib();
  try {
    const bytes = zlib
      ? zlib.inflateRawSync(compressed, { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size, 64) })
      : inflateInPieces(compressed, size);
    return bytes?.length === size ? bytes : null;
  } catch {
    // Both libraries throw whatever the damage is; the caller knows which part it was.
    return null;
  }
}

function inflateInPieces(compressed: Uint8Array, size: number): Uint8Array | null {
  const expanded = new Uint8Array(size);
  const filled = { length: 0 };
  const stream = new Inflate((piece) => {
    if (filled.length + piece.length <= size) expanded.set(piece, filled.length);
    filled.length += piece.length;
  });
  for (let at = 0; filled.length <= size && at < compressed.length; at += PIECE) {
    stream.push(compressed.subarray(at, at + PIECE), at + PIECE >= compressed.length);
  }
  return filled.length === size ? expanded : null;
}
