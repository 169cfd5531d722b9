/** Node's own zlib where the program runs in Node; null in a browser, where fflate does the same work more slowly. */
interface Zlib {
  inflateRawSync(data: Uint8Array, options: { maxOutputLength: number; chunkSize: number }): Uint8Array;
  deflateRawSync(data: Uint8Array, options: { level: number; finishFlush: number }): Uint8Array;
  readonly constants: { readonly Z_SYNC_FLUSH: number; readonly Z_FINISH: number };
  /** Since Node 20.15. */
  readonly crc32?: (data: Uint8Array, before: number) => number;
}

interface NodeProcess {
  readonly getBuiltinModule?: (name: string) => unknown;
}

let known: Zlib | null | undefined;

export function builtInZlib(): Zlib | null {
  if (known === undefined) {
    const { process } = globalThis as { process?: NodeProcess };
    known = (process?.getBuiltinModule?.("node:zlib") as Zlib | undefined) ?? null;
  }
  return known;
}
