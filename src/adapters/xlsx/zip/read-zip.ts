/**
 * Reads a ZIP archive's directory without expanding anything: stored, deflated, with data descriptors, ZIP64, comments before or after.
 * Throws `file/damaged` where the directory is cut or points outside the file.
 */
import { HostFault } from "../../../ports/host-fault.js";
import type { ZipEntry } from "./zip-entry.js";

const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END_OF_DIRECTORY = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const ZIP64_EXTRA = 0x0001;
const END_SIZE = 22;
/** The comment of an archive has at most 65,535 bytes; some junk after it is forgiven. */
const SEARCH_BACK = 0xffff + END_SIZE + 4096;
const IN_ZIP64_32 = 0xffffffff;
const IN_ZIP64_16 = 0xffff;

const NAMES = new TextDecoder();

interface Directory {
  readonly count: number;
  readonly offset: number;
  /** Bytes in front of the archive, such as a self-extractor; offsets count from behind them. */
  readonly shift: number;
}

export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readEntries(bytes, view, findDirectory(view));
  } catch (outside) {
    if (outside instanceof RangeError) throw damaged("directory", outside);
    throw outside;
  }
}

function findDirectory(view: DataView): Directory {
  const first = Math.max(0, view.byteLength - SEARCH_BACK);
  for (let end = view.byteLength - END_SIZE; end >= first; end--) {
    if (view.getUint32(end, true) !== END_OF_DIRECTORY) continue;
    const count = view.getUint16(end + 10, true);
    const size = view.getUint32(end + 12, true);
    const offset = view.getUint32(end + 16, true);
    if (count === IN_ZIP64_16 || size === IN_ZIP64_32 || offset === IN_ZIP64_32) return zip64Directory(view, end);
    return { count, offset, shift: shiftOf(view, offset, end - size) };
  }
  throw damaged("directory");
}

function zip64Directory(view: DataView, end: number): Directory {
  const locator = end - 20;
  if (view.getUint32(locator, true) !== ZIP64_LOCATOR) throw damaged("directory");
  const record = readSize(view, locator + 8);
  if (view.getUint32(record, true) !== ZIP64_END_OF_DIRECTORY) throw damaged("directory");
  return { count: readSize(view, record + 32), offset: readSize(view, record + 48), shift: 0 };
}

function shiftOf(view: DataView, stated: number, actual: number): number {
  const isWhereStated = stated + 4 <= view.byteLength && view.getUint32(stated, true) === DIRECTORY_ENTRY;
  return isWhereStated || actual < stated ? 0 : actual - stated;
}

function readEntries(bytes: Uint8Array, view: DataView, { count, offset, shift }: Directory): ZipEntry[] {
  const entries: ZipEntry[] = [];
  for (let at = offset + shift; entries.length < count;) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged("directory");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
    const sizes = readSizes(view, at, at + 46 + nameLength, extraLength);
    const data = startOfData(view, sizes.header + shift);
    if (data + sizes.compressed > bytes.length) throw damaged("directory");
    entries.push({
      nameBytes,
      name: NAMES.decode(nameBytes).replaceAll("\\", "/"),
      versionMadeBy: view.getUint16(at + 4, true),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      modified: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size: sizes.expanded,
      compressed: bytes.subarray(data, data + sizes.compressed),
      internalAttributes: view.getUint16(at + 36, true),
      externalAttributes: view.getUint32(at + 38, true),
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function startOfData(view: DataView, header: number): number {
  if (view.getUint32(header, true) !== LOCAL_HEADER) throw damaged("directory");
  return header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}

/** Sizes and offset of an entry; those too large for 32 bits stand in the ZIP64 extra field, in this order. */
function readSizes(view: DataView, entry: number, extra: number, extraLength: number) {
  let expanded = view.getUint32(entry + 24, true);
  let compressed = view.getUint32(entry + 20, true);
  let header = view.getUint32(entry + 42, true);
  for (let at = extra; at + 4 <= extra + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    let field = at + 4;
    const next = () => readSize(view, (field += 8) - 8);
    if (expanded === IN_ZIP64_32) expanded = next();
    if (compressed === IN_ZIP64_32) compressed = next();
    if (header === IN_ZIP64_32) header = next();
  }
  return { expanded, compressed, header };
}

function readSize(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function damaged(part: string, cause?: Error): HostFault {
  return new HostFault("file/damaged", { part }, cause ? { cause } : undefined);
}
