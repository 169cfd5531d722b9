/** Compresses and expands one entry. Expanding never yields, or holds in memory, more than the size the entry declares. */
import { Deflate, Inflate } from "fflate";
import { builtInZlib } from "./built-in-zlib.js";

/**
 * Fast rather than small: the workbook is written once and read by people. On sheets, level 3 takes less time and less room than
 * level 4; level 6 costs twice the time for an eighth of the size.
 */
const LEVEL = 3;
/** Input is fed in pieces, so that a lying size is noticed before the whole bomb is expanded. */
const PIECE = 64 * 1024;

/** Compresses what comes in pieces into one stream. */
export interface Compressor {
  /** The piece may be reused afterwards. The last one ends the stream. */
  add(piece: Uint8Array, isLast: boolean): void;
  /** The whole stream, once it has ended. */
  bytes(): Uint8Array;
}

export function compressor(): Compressor {
  const pieces: Uint8Array[] = [];
  const zlib = builtInZlib();
  const stream = zlib ? null : new Deflate({ level: LEVEL }, (piece) => pieces.push(piece));
  return {
    add(piece, isLast) {
      // Each piece but the last ends on a whole byte, so that the streams of the pieces are one stream.
      if (zlib) {
        const { Z_FINISH, Z_SYNC_FLUSH } = zlib.constants;
        pieces.push(zlib.deflateRawSync(piece, { level: LEVEL, finishFlush: isLast ? Z_FINISH : Z_SYNC_FLUSH }));
      } else {
        stream?.push(piece.slice(), isLast);
      }
    },
    bytes: () => joined(pieces),
  };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
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
