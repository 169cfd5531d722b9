/** Writes entries as an archive: compressed data are copied as they are, so that an untouched entry stays the same to the last bit. */
import { HAS_DESCRIPTOR, type ZipEntry } from "./zip-entry.js";

const LOCAL_HEADER_SIZE = 30;
const DIRECTORY_ENTRY_SIZE = 46;
const END_SIZE = 22;
const VERSION_NEEDED = 20;

export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const sizes = entries.map((entry) => LOCAL_HEADER_SIZE + entry.nameBytes.length + entry.compressed.length);
  const directoryAt = sizes.reduce((sum, size) => sum + size, 0);
  const directorySize = entries.reduce((sum, entry) => sum + DIRECTORY_ENTRY_SIZE + entry.nameBytes.length, 0);
  const archive = new Uint8Array(directoryAt + directorySize + END_SIZE);
  const view = new DataView(archive.buffer);
  let at = 0;
  let directory = directoryAt;
  entries.forEach((entry, index) => {
    writeLocalHeader(archive, view, at, entry);
    writeDirectoryEntry(archive, view, directory, entry, at);
    at += sizes[index] ?? 0;
    directory += DIRECTORY_ENTRY_SIZE + entry.nameBytes.length;
  });
  view.setUint32(directory, 0x06054b50, true);
  view.setUint16(directory + 8, entries.length, true);
  view.setUint16(directory + 10, entries.length, true);
  view.setUint32(directory + 12, directorySize, true);
  view.setUint32(directory + 16, directoryAt, true);
  return archive;
}

function writeLocalHeader(archive: Uint8Array, view: DataView, at: number, entry: ZipEntry): void {
  view.setUint32(at, 0x04034b50, true);
  view.setUint16(at + 4, VERSION_NEEDED, true);
  writeCommonFields(view, at + 6, entry);
  archive.set(entry.nameBytes, at + LOCAL_HEADER_SIZE);
  archive.set(entry.compressed, at + LOCAL_HEADER_SIZE + entry.nameBytes.length);
}

function writeDirectoryEntry(archive: Uint8Array, view: DataView, at: number, entry: ZipEntry, header: number): void {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, entry.versionMadeBy, true);
  view.setUint16(at + 6, VERSION_NEEDED, true);
  writeCommonFields(view, at + 8, entry);
  view.setUint16(at + 36, entry.internalAttributes, true);
  view.setUint32(at + 38, entry.externalAttributes, true);
  view.setUint32(at + 42, header, true);
  archive.set(entry.nameBytes, at + DIRECTORY_ENTRY_SIZE);
}

/** Sizes stand in the header from now on, so no descriptor follows the data. */
function writeCommonFields(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, entry.flags & ~HAS_DESCRIPTOR, true);
  view.setUint16(at + 2, entry.method, true);
  view.setUint32(at + 4, entry.modified, true);
  view.setUint32(at + 8, entry.crc, true);
  view.setUint32(at + 12, entry.compressed.length, true);
  view.setUint32(at + 16, entry.size, true);
  view.setUint16(at + 20, entry.nameBytes.length, true);
}
