/** Workbooks on disk: the input is only ever read; an output appears whole or not at all and never replaces a file unasked. */
import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats } from "node:fs";
import { copyFile, link, mkdtemp, realpath, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { HostFault } from "../ports/index.js";
import { systemCode } from "./system-code.js";
import { UsageFault } from "./usage-fault.js";

/** Larger files are no evaluation workbooks, and reading them would exhaust a small machine. */
const LARGEST_INPUT_BYTES = 256 * 1024 * 1024;

/** By these a resumed batch knows a file again. */
export interface FileSize {
  readonly size: number;
  /** Milliseconds since 1970, whole. */
  readonly modified: number;
}

export function fileSize({ size, mtimeMs }: Stats): FileSize {
  return { size, modified: Math.floor(mtimeMs) };
}

/** @throws HostFault file/not-found, file/unreadable, file/too-large */
export function readWorkbookFile(file: string): Uint8Array {
  return readFileWithSize(file).bytes;
}

/** In one go: a command has nothing else to do meanwhile, and neither has a thread of a batch. @throws HostFault file/not-found, file/unreadable, file/too-large */
export function readFileWithSize(file: string): FileSize & { readonly bytes: Uint8Array } {
  let open: number | null = null;
  try {
    open = openSync(file, "r");
    const stats = fstatSync(open);
    if (stats.size > LARGEST_INPUT_BYTES) {
      throw new HostFault("file/too-large", { path: file, limit: "256 MB" });
    }
    return { ...fileSize(stats), bytes: readFileSync(open) };
  } catch (fault) {
    if (fault instanceof HostFault) throw fault;
    throw new HostFault(isMissing(fault) ? "file/not-found" : "file/unreadable", { path: file }, { cause: fault });
  } finally {
    if (open !== null) closeSync(open);
  }
}

/** Refuses an output that is the input, or that exists without `isForced`, before any work is done. @throws UsageFault, HostFault */
export async function guardOutput(input: string | null, output: string, isForced: boolean): Promise<void> {
  const existing = await realpath(output).catch(() => null);
  if (existing === null) return;
  if (input !== null && existing === (await realpath(input).catch(() => null))) {
    throw new UsageFault("usage/output-is-input");
  }
  if (!isForced) throw new HostFault("file/exists", { path: output });
}

/** Written beside its place first and moved there whole, so that a full disk leaves no half workbook. @throws HostFault */
export async function writeWorkbookFile(output: string, bytes: Uint8Array, isForced: boolean): Promise<void> {
  let folder: string | null = null;
  try {
    folder = await mkdtemp(path.join(path.dirname(path.resolve(output)), ".jiping-"));
    const draft = path.join(folder, "draft.xlsx");
    await writeFile(draft, bytes);
    await (isForced ? rename(draft, output) : moveWithoutReplacing(draft, output));
  } catch (fault) {
    throw new HostFault(isTaken(fault) ? "file/exists" : "file/unwritable", { path: output }, { cause: fault });
  } finally {
    if (folder !== null) await rm(folder, { recursive: true, force: true });
  }
}

/** A link fails where the name is taken, even where it was taken only a moment ago; USB sticks and shares know no links. */
async function moveWithoutReplacing(draft: string, output: string): Promise<void> {
  try {
    await link(draft, output);
  } catch (fault) {
    if (!KNOWS_NO_LINKS.has(systemCode(fault))) throw fault;
    await copyFile(draft, output, constants.COPYFILE_EXCL);
  }
}

const KNOWS_NO_LINKS: ReadonlySet<unknown> = new Set(["EPERM", "ENOTSUP", "ENOSYS", "EOPNOTSUPP"]);

function isMissing(fault: unknown): boolean {
  return systemCode(fault) === "ENOENT";
}

function isTaken(fault: unknown): boolean {
  return systemCode(fault) === "EEXIST";
}
