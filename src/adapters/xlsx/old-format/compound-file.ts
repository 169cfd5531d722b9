/**
 * Names the streams of an OLE compound file, the container of .xls files and of encrypted workbooks ([MS-CFB] 2.6).
 * Chains that run in circles or out of the file end there: a damaged container has fewer names, never an endless loop.
 */

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_SIZE = 512;
const ENTRIES_IN_HEADER = 109;
const DIRECTORY_ENTRY_SIZE = 128;
const LAST_SECTOR_NUMBER = 0xfffffff9;
/** A workbook's container has a handful of streams; macros and embedded objects bring some hundred. */
const MOST_SECTORS = 4096;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

export function streamNames(bytes: Uint8Array): Set<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set<string>();
  if (bytes.length < HEADER_SIZE) return names;
  const sectorSize = 1 << Math.min(view.getUint16(30, true), 16);
  const startOf = (sector: number) => (sector + 1) * sectorSize;
  const isInside = (sector: number) => sector <= LAST_SECTOR_NUMBER && startOf(sector) + sectorSize <= bytes.length;
  const seen = new Set<number>();
  let sector = view.getUint32(48, true);
  while (isInside(sector) && !seen.has(sector) && seen.size < MOST_SECTORS) {
    seen.add(sector);
    for (let at = startOf(sector); at < startOf(sector) + sectorSize; at += DIRECTORY_ENTRY_SIZE) {
      const name = entryName(view, at);
      if (name !== "") names.add(name);
    }
    sector = nextSector(view, sector, sectorSize);
  }
  return names;
}

function entryName(view: DataView, at: number): string {
  const length = Math.min(view.getUint16(at + 64, true), 64) / 2 - 1;
  let name = "";
  for (let index = 0; index < length; index++) name += String.fromCharCode(view.getUint16(at + index * 2, true));
  return name;
}

/** The sector that follows in the allocation table; tables named in the header cover the directories of all ordinary files. */
function nextSector(view: DataView, sector: number, sectorSize: number): number {
  const perTable = sectorSize / 4;
  const table = Math.floor(sector / perTable);
  if (table >= ENTRIES_IN_HEADER) return 0xfffffffe;
  const tableAt = (view.getUint32(76 + table * 4, true) + 1) * sectorSize;
  const at = tableAt + (sector % perTable) * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : 0xfffffffe;
}
