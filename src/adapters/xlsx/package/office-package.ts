/**
 * The parts of an Office file by path. Parts are expanded and checked when asked for; those never set are written back with the very
 * bytes they came with. Paths are compared without regard to case, as Excel does (ECMA-376 part 2, 6.2.2.3).
 */
import { HostFault } from "../../../ports/host-fault.js";
import { crc32 } from "../zip/crc32.js";
import { deflate, inflate } from "../zip/deflate.js";
import { readZip } from "../zip/read-zip.js";
import { writeZip } from "../zip/write-zip.js";
import { DEFLATED, IS_ENCRYPTED, NAME_IS_UTF8, STORED, type ZipEntry } from "../zip/zip-entry.js";
import { decodePart, encodePart } from "./part-text.js";

/** A part above this size is refused: a sheet of a million rows stays below, a decompression bomb does not. */
const LARGEST_PART = 192 * 2 ** 20;
/** New parts carry the format's first day, so that the same input gives the same bytes. */
const FIRST_DAY = 0x00210000;

export class OfficePackage {
  private readonly entries = new Map<string, ZipEntry>();
  /** Texts that were set, by the entry's key; compressed only when the file is written. */
  private readonly texts = new Map<string, string>();

  constructor(entries: readonly ZipEntry[] = []) {
    for (const entry of entries) {
      const key = keyOf(entry.name);
      // Programs disagree on which of two parts of one name counts; a score must not depend on that.
      if (this.entries.has(key)) throw new HostFault("file/damaged", { part: entry.name });
      this.entries.set(key, entry);
    }
  }

  static open(bytes: Uint8Array): OfficePackage {
    return new OfficePackage(readZip(bytes));
  }

  get paths(): string[] {
    return Array.from(this.entries.values(), (entry) => entry.name);
  }

  has(path: string): boolean {
    return this.keyIn(path) !== null;
  }

  /** @throws HostFault `file/damaged`, `file/too-large` or `file/encrypted` */
  text(path: string): string {
    const key = this.keyIn(path);
    const entry = key === null ? undefined : this.entries.get(key);
    if (key === null || entry === undefined) throw new HostFault("file/damaged", { part: path });
    return this.texts.get(key) ?? decodePart(expand(entry));
  }

  setText(path: string, text: string): void {
    const key = this.keyIn(path) ?? keyOf(path);
    if (!this.entries.has(key)) this.entries.set(key, newEntry(path));
    this.texts.set(key, text);
  }

  remove(path: string): void {
    const key = this.keyIn(path);
    if (key === null) return;
    this.entries.delete(key);
    this.texts.delete(key);
  }

  /** A path of the form `xl/charts/chart7.xml` that is not taken. */
  freePath(stem: string, extension: string): string {
    for (let number = 1; ; number++) {
      const path = `${stem}${number}.${extension}`;
      if (!this.has(path)) return path;
    }
  }

  toBytes(): Uint8Array {
    for (const [key, text] of this.texts) {
      const entry = this.entries.get(key);
      if (entry) this.entries.set(key, compressed(entry, text));
    }
    this.texts.clear();
    return writeZip([...this.entries.values()]);
  }

  /** Targets may be percent-encoded where the entry's name is not. */
  private keyIn(path: string): string | null {
    const key = keyOf(path);
    if (this.entries.has(key)) return key;
    const decoded = path.includes("%") ? keyOf(decodePercent(path)) : key;
    return this.entries.has(decoded) ? decoded : null;
  }
}

function newEntry(path: string): ZipEntry {
  return {
    nameBytes: new TextEncoder().encode(path),
    name: path,
    method: DEFLATED,
    flags: NAME_IS_UTF8,
    versionMadeBy: 20,
    modified: FIRST_DAY,
    crc: 0,
    size: 0,
    compressed: new Uint8Array(),
    internalAttributes: 0,
    externalAttributes: 0,
  };
}

function compressed(entry: ZipEntry, text: string): ZipEntry {
  const bytes = encodePart(text);
  const flags = entry.flags & NAME_IS_UTF8;
  return { ...entry, method: DEFLATED, flags, crc: crc32(bytes), size: bytes.length, compressed: deflate(bytes) };
}

function keyOf(path: string): string {
  return path.replace(/^\/+/, "").toLowerCase();
}

function decodePercent(path: string): string {
  return path.replace(/(?:%[0-9a-f]{2})+/gi, (codes) =>
    new TextDecoder().decode(Uint8Array.from(codes.slice(1).split("%"), (code) => parseInt(code, 16))),
  );
}

function expand(entry: ZipEntry): Uint8Array {
  if (entry.flags & IS_ENCRYPTED) throw new HostFault("file/encrypted");
  if (entry.size > LARGEST_PART) throw new HostFault("file/too-large", { part: entry.name });
  const bytes =
    entry.method === STORED
      ? entry.compressed
      : entry.method === DEFLATED
        ? inflate(entry.compressed, entry.size)
        : null;
  if (bytes?.length !== entry.size || crc32(bytes) !== entry.crc)
    throw new HostFault("file/damaged", { part: entry.name });
  return bytes;
}
