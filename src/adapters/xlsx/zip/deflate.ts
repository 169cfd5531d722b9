/** Compresses and expands one entry. Expanding never yields, or holds in memory, more than the size the entry declares. */
import { Deflate, Inflate } from "fflate";
import { builtInZlib, type DeflateOptions, type Zlib } from "./built-in-zlib.js";

/**
 * Fast rather than small: the workbook is written once and read by people. On sheets, level 3 takes less time and less room than
 * level 4; level 6 costs twice the time for an eighth of the size.
 */
const LEVEL = 3;
/** Input is fed in pieces, so that a lying size is noticed before the whole bomb is expanded. */
const PIECE = 64 * 1024;

const BUFFER_BYTES = 512 * 1024;
/** The compressed piece of a sheet fits, so that it is made in one go. */
const CHUNK = 64 * 1024;

/** Compresses what comes in pieces into one stream. */
export interface Compressor {
  /** To be filled with the next piece. */
  buffer(): Uint8Array;
  /** Takes what was filled of the buffer, which must not be touched afterwards. The last piece ends the stream. */
  add(buffer: Uint8Array, filled: number, isLast: boolean): void;
  /** What to wait for until no more pieces than this are under way; null where that is so. */
  until(mostPieces: number): Promise<void> | null;
  /** The whole stream, once it has ended and no piece is under way. */
  bytes(): Uint8Array;
}

/** Compresses each piece as it comes. @param size of what is to come, where it is known: a small part needs no large buffer */
export function compressor(size = BUFFER_BYTES): Compressor {
  const buffer = new Uint8Array(Math.min(size, BUFFER_BYTES));
  const pieces: Uint8Array[] = [];
  const zlib = builtInZlib();
  const stream = zlib ? null : new Deflate({ level: LEVEL }, (piece) => pieces.push(piece));
  return {
    buffer: () => buffer,
    add(_, filled, isLast) {
      const piece = buffer.subarray(0, filled);
      if (zlib) pieces.push(zlib.deflateRawSync(piece, deflateOptions(zlib, isLast)));
      else stream?.push(piece.slice(), isLast);
    },
    until: () => null,
    bytes: () => joined(pieces),
  };
}

/**
 * Compressors that work on the threads which Node keeps for that, while the next piece is being made; where there are none, as
 * `compressor`. The streams are the same to the last bit.
 */
export function backgroundCompressors(): () => Compressor {
  const zlib = builtInZlib();
  // Shared by the parts that are written one after the other.
  const spare: Uint8Array[] = [];
  return zlib === null ? () => compressor() : () => backgroundCompressor(zlib, spare);
}

function backgroundCompressor(zlib: Zlib, spare: Uint8Array[]): Compressor {
  const pieces: Uint8Array[] = [];
  let underWay = 0;
  let arrived: (() => void) | null = null;
  let failure: Error | null = null;
  const until = async (mostPieces: number) => {
    while (underWay > mostPieces) await new Promise<void>((resolve) => (arrived = resolve));
    if (failure !== null) throw failure;
  };
  return {
    buffer: () => spare.pop() ?? new Uint8Array(BUFFER_BYTES),
    add(buffer, filled, isLast) {
      const place = pieces.push(NOTHING) - 1;
      underWay++;
      zlib.deflateRaw(buffer.subarray(0, filled), deflateOptions(zlib, isLast), (error, compressed) => {
        underWay--;
        failure ??= error;
        // A copy: the piece itself holds on to the whole chunk that was set aside for it.
        if (error === null) pieces[place] = compressed.slice();
        spare.push(buffer);
        arrived?.();
      });
    },
    until: (mostPieces) => (underWay > mostPieces ? until(mostPieces) : null),
    bytes: () => joined(pieces),
  };
}

const NOTHING = new Uint8Array();

/** Each piece but the last ends on a whole byte, so that the streams of the pieces are one stream. */
function deflateOptions({ constants: { Z_FINISH, Z_SYNC_FLUSH } }: Zlib, isLast: boolean): DeflateOptions {
  return { level: LEVEL, finishFlush: isLast ? Z_FINISH : Z_SYNC_FLUSH, chunkSize: CHUNK };
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
