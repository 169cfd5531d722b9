/** What a file is by its first bytes and streams, whatever its name says. */
import { isCompoundFile, streamNames } from "./old-format/compound-file.js";

export type FileKind = "archive" | "encrypted" | "xls" | "damaged" | "other";

export function fileKind(bytes: Uint8Array): FileKind {
  if (isCompoundFile(bytes)) return compoundKind(bytes);
  // Before 1993 the old format stood in a file of its own: a first record of type BOF ([MS-XLS] 2.4.21).
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1] ?? -1) && bytes[3] === 0) return "xls";
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] ?? 0) & 1) === 1;
  return isArchive ? "archive" : "other";
}

function compoundKind(bytes: Uint8Array): FileKind {
  const names = new Set(Array.from(streamNames(bytes), (name) => name.toLowerCase()));
  // Every directory names at least its root; without one the container is cut.
  if (names.size === 0) return "damaged";
  if (names.has("encryptedpackage") || names.has("encryptioninfo")) return "encrypted";
  return names.has("workbook") || names.has("book") ? "xls" : "other";
}
