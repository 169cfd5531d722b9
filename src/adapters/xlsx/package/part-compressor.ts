/** Encodes and compresses a part while its text is still being made: of a sheet with 13 MB of XML only a window is ever in memory. */
import { crc32 } from "../zip/crc32.js";
import { compressor } from "../zip/deflate.js";
import type { ZipEntry } from "../zip/zip-entry.js";
import { declaredAsUtf8 } from "./part-text.js";
import type { TextSink } from "./text-sink.js";

const WINDOW_BYTES = 256 * 1024;
/** The platform's encoder is quick, and slow to be called: pieces are gathered to this many characters first. */
const ENCODED_AT_ONCE = 16 * 1024;

export class PartCompressor implements TextSink {
  private readonly encoder = new TextEncoder();
  private readonly window = new Uint8Array(WINDOW_BYTES);
  private readonly compressor = compressor();
  private pending = "";
  private filled = 0;
  private crc = 0;
  private size = 0;
  private isBegun = false;

  write(piece: string): void {
    this.pending += piece;
    if (this.pending.length >= ENCODED_AT_ONCE) this.encodePending();
  }

  finish(): Pick<ZipEntry, "crc" | "size" | "compressed"> {
    this.encodePending();
    this.compress(true);
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
    this.compressor.add(bytes, isLast);
    this.filled = 0;
  }
}
