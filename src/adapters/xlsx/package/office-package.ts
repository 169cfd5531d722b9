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

  constructor(entries: readonly ZipEntry[]) {
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
    return this.find(path) !== undefined;
  }

  /** @throws HostFault `file/damaged`, `file/too-large` or `file/encrypted` */
  bytes(path: string): Uint8Array {
    const entry = this.find(path);
    if (entry === undefined) throw new HostFault("file/damaged", { part: path });
    return expand(entry);
  }

  text(path: string): string {
    return decodePart(this.bytes(path));
  }

  setText(path: string, text: string): void {
    const bytes = encodePart(text);
    const before = this.find(path);
    const name = before?.name ?? path;
    this.entries.set(keyOf(name), {
      nameBytes: before?.nameBytes ?? new TextEncoder().encode(path),
      name,
      method: DEFLATED,
      flags: before ? before.flags & NAME_IS_UTF8 : NAME_IS_UTF8,
      versionMadeBy: before?.versionMadeBy ?? 20,
      modified: before?.modified ?? FIRST_DAY,
      crc: crc32(bytes),
      size: bytes.length,
      compressed: deflate(bytes),
      internalAttributes: before?.internalAttributes ?? 0,
      externalAttributes: before?.externalAttributes ?? 0,
    });
  }

  remove(path: string): void {
    const entry = this.find(path);
    if (entry) this.entries.delete(keyOf(entry.name));
  }

  /** A path of the form `xl/charts/chart7.xml` that is not taken. */
  freePath(stem: string, extension: string): string {
    for (let number = 1; ; number++) {
      const path = `${stem}${number}.${extension}`;
      if (!this.has(path)) return path;
    }
  }

  toBytes(): Uint8Array {
    return writeZip([...this.entries.values()]);
  }

  /** Targets may be percent-encoded where the entry's name is not. */
  private find(path: string): ZipEntry | undefined {
    return (
      this.entries.get(keyOf(path)) ?? (path.includes("%") ? this.entries.get(keyOf(decodePercent(path))) : undefined)
    );
  }
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
