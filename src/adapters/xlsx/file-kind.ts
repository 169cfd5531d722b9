/** What a file is by its first bytes and streams, whatever its name says. */
import { isCompoundFile, streamNames } from "./old-format/compound-file.js";

export type FileKind = "archive" | "encrypted" | "xls" | "other";

export function fileKind(bytes: Uint8Array): FileKind {
  if (isCompoundFile(bytes)) return compoundKind(bytes);
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] ?? 0) & 1) === 1;
  return isArchive ? "archive" : "other";
}

function compoundKind(bytes: Uint8Array): FileKind {
  const names = streamNames(bytes);
  if (names.has("EncryptedPackage") || names.has("EncryptionInfo")) return "encrypted";
  return names.has("Workbook") || names.has("Book") || names.has("WORKBOOK") ? "xls" : "other";
}
