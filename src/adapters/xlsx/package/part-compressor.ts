/** Encodes and compresses a part while its text is still being made: of a sheet with 13 MB of XML only a window is ever in memory. */
import { crc32 } from "../zip/crc32.js";
import { compressor } from "../zip/deflate.js";
import type { ZipEntry } from "../zip/zip-entry.js";
import { declaredAsUtf8 } from "./part-text.js";
import type { TextSink } from "./text-sink.js";

const WINDOW_BYTES = 256 * 1024;
/** Pieces up to this many characters are encoded here: for each of them the platform's encoder would take longer to be called than to encode. */
const SHORT = 2048;
const MOST_BYTES_A_UNIT = 3;

export class PartCompressor implements TextSink {
  private readonly encoder = new TextEncoder();
  private readonly window = new Uint8Array(WINDOW_BYTES);
  private readonly compressor = compressor();
  private filled = 0;
  private crc = 0;
  private size = 0;
  private isBegun = false;

  write(piece: string): void {
    if (!this.isBegun) this.begin(piece);
    else if (piece.length > SHORT) this.encode(piece);
    else this.encodeShort(piece);
  }

  finish(): Pick<ZipEntry, "crc" | "size" | "compressed"> {
    this.compress(true);
    return { crc: this.crc, size: this.size, compressed: this.compressor.bytes() };
  }

  /** The declaration of the encoding stands in the first line of the part. */
  private begin(piece: string): void {
    this.isBegun = piece !== "";
    this.encode(declaredAsUtf8(piece));
  }

  private encode(text: string): void {
    let rest = text;
    while (rest !== "") {
      const { read, written } = this.encoder.encodeInto(rest, this.window.subarray(this.filled));
      this.filled += written;
      rest = read === rest.length ? "" : rest.slice(read);
      if (rest !== "") this.compress(false);
    }
  }

  private encodeShort(text: string): void {
    const { length } = text;
    if (this.filled + length * MOST_BYTES_A_UNIT > WINDOW_BYTES) this.compress(false);
    const { window } = this;
    let at = this.filled;
    for (let index = 0; index < length; index++) {
      const code = text.charCodeAt(index);
      if (code < 0x80) {
        window[at++] = code;
      } else if (code < 0x800) {
        window[at++] = 0xc0 | (code >> 6);
        window[at++] = 0x80 | (code & 0x3f);
      } else if (code < 0xd800 || code > 0xdfff) {
        window[at++] = 0xe0 | (code >> 12);
        window[at++] = 0x80 | ((code >> 6) & 0x3f);
        window[at++] = 0x80 | (code & 0x3f);
      } else {
        // Characters of two units are rare: the platform's encoder knows them. What was encoded so far is written over.
        this.encode(text);
        return;
      }
    }
    this.filled = at;
  }

  private compress(isLast: boolean): void {
    const bytes = this.window.subarray(0, this.filled);
    this.crc = crc32(bytes, this.crc);
    this.size += bytes.length;
    this.compressor.add(bytes, isLast);
    this.filled = 0;
  }
}
