/** The workbooks of a folder and its subfolders, in a fixed order, so that shards of several machines never overlap. */
import { readdir } from "node:fs/promises";
import path from "node:path";
import { HostFault, type HostFaultCode } from "../../ports/index.js";
import { systemCode } from "../system-code.js";

const WORKBOOK = /\.(?:xlsx|xlsm|xls)$/i;
/** Excel leaves ~$name.xlsx beside a workbook that is open; our own output is no input. */
const PASSING = /^(?:~\$|\.)/;

/** @returns paths relative to the folder, with forward slashes. @throws HostFault file/folder-not-found, file/not-a-folder, file/unreadable */
export async function listWorkbooks(folder: string, excluded: string): Promise<string[]> {
  const found: string[] = [];
  await visit("");
  return found.sort();

  async function visit(relative: string): Promise<void> {
    const entries = await readEntries(path.join(folder, relative));
    for (const entry of entries) {
      const name = relative === "" ? entry.name : `${relative}/${entry.name}`;
      if (PASSING.test(entry.name) || path.resolve(folder, name) === path.resolve(excluded)) continue;
      if (entry.isDirectory()) await visit(name);
      else if (entry.isFile() && WORKBOOK.test(entry.name)) found.push(name);
    }
  }
}

async function readEntries(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (fault) {
    throw new HostFault(refusalOf(fault), { path: folder }, { cause: fault });
  }
}

function refusalOf(fault: unknown): HostFaultCode {
  const code = systemCode(fault);
  if (code === "ENOENT") return "file/folder-not-found";
  return code === "ENOTDIR" ? "file/not-a-folder" : "file/unreadable";
}
