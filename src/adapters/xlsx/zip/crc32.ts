/** The CRC-32 of the ZIP format: the only witness that a stored digit was not changed. */
import { builtInZlib } from "./built-in-zlib.js";

/** Made when it is first needed: newer versions of Node have a CRC-32 of their own. */
let table: Uint32Array | null = null;

/** @param before the CRC-32 of the bytes in front of these */
export function crc32(bytes: Uint8Array, before = 0): number {
  const zlib = builtInZlib();
  if (zlib?.crc32) return zlib.crc32(bytes, before);
  table ??= remaindersOfBytes();
  let remainder = before ^ 0xffffffff;
  for (const byte of bytes) remainder = (table[(remainder ^ byte) & 255] ?? 0) ^ (remainder >>> 8);
  return (remainder ^ 0xffffffff) >>> 0;
}

function remaindersOfBytes(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? 0xedb88320 ^ (remainder >>> 1) : remainder >>> 1;
    return remainder;
  });
}
