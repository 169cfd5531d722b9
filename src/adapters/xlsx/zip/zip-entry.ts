/** One file inside the archive, still compressed, with every field of its header that a faithful copy needs. */
export interface ZipEntry {
  /** As stored, before slashes are set right: written back unchanged. */
  readonly nameBytes: Uint8Array;
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly versionMadeBy: number;
  /** MS-DOS date and time, as one 32-bit number. */
  readonly modified: number;
  readonly crc: number;
  readonly size: number;
  readonly compressed: Uint8Array;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
}

export const STORED = 0;
export const DEFLATED = 8;
export const IS_ENCRYPTED = 0x0001;
export const HAS_DESCRIPTOR = 0x0008;
export const NAME_IS_UTF8 = 0x0800;
