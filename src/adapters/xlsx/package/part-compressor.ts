/** Encodes and compresses a part while its text is still being made: of a sheet with 13 MB of XML only a window is ever in memory. */
import { crc32 } from "../zip/crc32.js";
import { compressor } from "../zip/deflate.js";
import type { ZipEntry } from "../zip/zip-entry.js";
import { declaredAsUtf8 } from "./part-text.js";
import type { TextSink } from "./text-sink.js";

/** Pieces are gathered up to this many characters before they are encoded. */
const GATHERED = 16 * 1024;
const WINDOW_BYTES = 256 * 1024;

export class PartCompressor implements TextSink {
  private readonly encoder = new TextEncoder();
  private readonly window = new Uint8Array(WINDOW_BYTES);
  private readonly compressor = compressor();
  private gathered = "";
  private filled = 0;
  private crc = 0;
  private size = 0;
  private isBegun = false;

  write(piece: string): void {
    this.gathered += piece;
    if (this.gathered.length >= GATHERED) this.encode();
  }

  finish(): Pick<ZipEntry, "crc" | "size" | "compressed"> {
    this.encode();
    this.compress(true);
    return { crc: this.crc, size: this.size, compressed: this.compressor.bytes() };
  }

  private encode(): void {
    // The declaration of the encoding stands in the first line of the part.
    let rest = this.isBegun ? this.gathered : declaredAsUtf8(this.gathered);
    this.isBegun = true;
    this.gathered = "";
    while (rest !== "") {
      const { read, written } = this.encoder.encodeInto(rest, this.window.subarray(this.filled));
      this.filled += written;
      rest = read === rest.length ? "" : rest.slice(read);
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
