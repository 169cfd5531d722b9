/**
 * The parts of an Office file by path. Parts are expanded and checked when asked for; those never set are written back with the very
 * bytes they came with. Paths are compared without regard to case, as Excel does (ECMA-376 part 2, 6.2.2.3).
 */
import { HostFault } from "../../../ports/host-fault.js";
import { crc32 } from "../zip/crc32.js";
import { inflate, type Compressor } from "../zip/deflate.js";
import { readZip } from "../zip/read-zip.js";
import { writeZip } from "../zip/write-zip.js";
import { DEFLATED, IS_ENCRYPTED, NAME_IS_UTF8, STORED, type ZipEntry } from "../zip/zip-entry.js";
import { compressedText, PartCompressor, type CompressedPart } from "./part-compressor.js";
import { decodePart } from "./part-text.js";
import { doneAtOnce, type Steps } from "./steps.js";
import { TextCollector, type TextSink } from "./text-sink.js";

/** A part above this size is refused: a sheet of a million rows stays below, a decompression bomb does not. */
const LARGEST_PART = 192 * 2 ** 20;
/** New parts carry the format's first day, so that the same input gives the same bytes. */
const FIRST_DAY = 0x00210000;

export class OfficePackage {
  private readonly entries = new Map<string, ZipEntry>();
  /** Names of entries by their name in small letters. */
  private readonly names = new Map<string, string>();
  /** Texts that were set, by the entry's name; compressed only when the file is written. */
  private readonly texts = new Map<string, string>();
  /** The longest text that was expanded: the sheet that is read is most often the one that is then changed. */
  private longest: { readonly entry: ZipEntry; readonly text: string } | null = null;
  /** Second and later entries of one name: kept in the file, but nothing is read from a part that stands there twice. */
  private readonly doubles: ZipEntry[] = [];

  constructor(entries: readonly ZipEntry[] = []) {
    for (const entry of entries) {
      if (this.entries.has(entry.name)) this.doubles.push(entry);
      else this.addEntry(entry);
    }
  }

  static open(bytes: Uint8Array): OfficePackage {
    return new OfficePackage(readZip(bytes));
  }

  get paths(): string[] {
    return Array.from(this.entries.values(), (entry) => entry.name);
  }

  has(path: string): boolean {
    return this.entryAt(path) !== undefined;
  }

  /** @throws HostFault `file/damaged`, `file/too-large` or `file/encrypted` */
  text(path: string): string {
    const entry = this.entryToRead(path);
    if (entry === undefined) throw new HostFault("file/damaged", { part: path });
    return this.texts.get(entry.name) ?? this.expanded(entry);
  }

  /** A part as it stands in the file; null where it was set anew, or must not be read. */
  stored(path: string): Pick<ZipEntry, "compressed" | "method" | "size" | "crc"> | null {
    const entry = this.entryToRead(path);
    const isReadable = entry !== undefined && (entry.flags & IS_ENCRYPTED) === 0 && !this.texts.has(entry.name);
    return isReadable ? entry : null;
  }

  /** Programs disagree on which of two parts of one name counts; a score must not depend on that. */
  private entryToRead(path: string): ZipEntry | undefined {
    const entry = this.entryAt(path);
    return this.doubles.some(({ name }) => name === entry?.name) ? undefined : entry;
  }

  private expanded(entry: ZipEntry): string {
    if (this.longest?.entry === entry) return this.longest.text;
    const text = decodePart(expand(entry));
    if (text.length > (this.longest?.text.length ?? 0)) this.longest = { entry, text };
    return text;
  }

  setText(path: string, text: string): void {
    const entry = this.entryAt(path) ?? newEntry(path);
    this.addEntry(entry);
    this.texts.set(entry.name, text);
  }

  /** As `setText`, for a text that comes piece by piece. @returns what `write` returns */
  compose<Result>(path: string, write: (out: TextSink) => Steps<Result>): Result {
    const collector = new TextCollector();
    const result = doneAtOnce(write(collector));
    this.setText(path, collector.text);
    return result;
  }

  /** As `compose`, for the last change before the file is written: the text is compressed as it comes and kept nowhere. */
  *compress<Result>(path: string, compressor: Compressor, write: (out: TextSink) => Steps<Result>): Steps<Result> {
    const part = new PartCompressor(compressor);
    const result = yield* write(part);
    this.setCompressed(path, yield* part.finish());
    return result;
  }

  private setCompressed(path: string, data: CompressedPart): void {
    const entry = this.entryAt(path) ?? newEntry(path);
    this.addEntry({ ...entry, method: DEFLATED, flags: entry.flags & NAME_IS_UTF8, ...data });
    this.texts.delete(entry.name);
    this.longest = null;
  }

  remove(path: string): void {
    const entry = this.entryAt(path);
    if (entry === undefined) return;
    this.entries.delete(entry.name);
    this.names.delete(entry.name.toLowerCase());
    this.texts.delete(entry.name);
  }

  /** A path of the form `xl/charts/chart7.xml` that is not taken. */
  freePath(stem: string, extension: string): string {
    for (let number = 1; ; number++) {
      const path = `${stem}${number}.${extension}`;
      if (!this.has(path)) return path;
    }
  }

  toBytes(): Uint8Array {
    for (const [name, text] of [...this.texts]) this.setCompressed(name, compressedText(text));
    return writeZip([...this.entries.values(), ...this.doubles]);
  }

  private addEntry(entry: ZipEntry): void {
    this.entries.set(entry.name, entry);
    this.names.set(entry.name.toLowerCase(), entry.name);
  }

  /** By the very name, else without regard to case; targets may be percent-encoded where the entry's name is not. */
  private entryAt(path: string): ZipEntry | undefined {
    const stated = path.replace(/^\/+/, "");
    for (const name of stated.includes("%") ? [stated, decodePercent(stated)] : [stated]) {
      const entry = this.entries.get(name) ?? this.entries.get(this.names.get(name.toLowerCase()) ?? "");
      if (entry) return entry;
    }
    return undefined;
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
