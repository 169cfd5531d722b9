/** Encodes and compresses a part while its text is still being made: of a sheet with 13 MB of XML only a window is ever in memory. */
import { crc32 } from "../zip/crc32.js";
import { compressor, type Compressor } from "../zip/deflate.js";
import type { ZipEntry } from "../zip/zip-entry.js";
import { declaredAsUtf8 } from "./part-text.js";
import { doneAtOnce, type Steps } from "./steps.js";
import type { TextSink } from "./text-sink.js";

/** So many may wait to be compressed. */
const MOST_WINDOWS = 3;
/** The platform's encoder is quick, and slow to be called: pieces are gathered to this many characters first. */
const ENCODED_AT_ONCE = 16 * 1024;
const MOST_BYTES_A_UNIT = 3;

export type CompressedPart = Pick<ZipEntry, "crc" | "size" | "compressed">;

/** A part that stands in memory as a whole. */
export function compressedText(text: string): CompressedPart {
  const part = new PartCompressor(compressor(text.length * MOST_BYTES_A_UNIT));
  part.write(text);
  return doneAtOnce(part.finish());
}

export class PartCompressor implements TextSink {
  private readonly encoder = new TextEncoder();
  private window: Uint8Array;
  private pending = "";
  private filled = 0;
  private crc = 0;
  private size = 0;
  private isBegun = false;

  constructor(private readonly compressor: Compressor) {
    this.window = compressor.buffer();
  }

  get congestion(): Promise<void> | null {
    return this.compressor.until(MOST_WINDOWS);
  }

  write(piece: string): void {
    this.pending += piece;
    if (this.pending.length >= ENCODED_AT_ONCE) this.encodePending();
  }

  *finish(): Steps<CompressedPart> {
    this.encodePending();
    this.compress(true);
    const rest = this.compressor.until(0);
    if (rest !== null) yield rest;
    return { crc: this.crc, size: this.size, compressed: this.compressor.bytes() };
  }

  private encodePending(): void {
    // The declaration of the encoding stands in the first line of the part.
    let rest = this.isBegun ? this.pending : declaredAsUtf8(this.pending);
    this.pending = "";
    this.isBegun = true;
    while (rest !== "") {
      const { read, written } = this.encoder.encodeInto(rest, this.window.subarray(this.filled));
      this.filled += written;
      rest = rest.slice(read);
      if (rest !== "") this.compress(false);
    }
  }

  private compress(isLast: boolean): void {
    const bytes = this.window.subarray(0, this.filled);
    this.crc = crc32(bytes, this.crc);
    this.size += bytes.length;
    this.compressor.add(this.window, this.filled, isLast);
    if (!isLast) this.window = this.compressor.buffer();
    this.filled = 0;
  }
}
