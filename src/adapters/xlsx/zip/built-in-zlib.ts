/** Node's own zlib where the program runs in Node; null in a browser, where fflate does the same work more slowly. */
export interface Zlib {
  inflateRawSync(data: Uint8Array, options: { maxOutputLength: number; chunkSize: number }): Uint8Array;
  deflateRawSync(data: Uint8Array, options: DeflateOptions): Uint8Array;
  deflateRaw(
    data: Uint8Array,
    options: DeflateOptions,
    done: (error: Error | null, compressed: Uint8Array) => void,
  ): void;
  readonly constants: { readonly Z_SYNC_FLUSH: number; readonly Z_FINISH: number };
  /** Since Node 20.15. */
  readonly crc32?: (data: Uint8Array, before: number) => number;
}

export interface DeflateOptions {
  readonly level: number;
  readonly finishFlush: number;
  readonly chunkSize: number;
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
