/** The shape of the source: who may import whom, how long a file may be, what must not be written. */
import fs from "node:fs";
import path from "node:path";
import { IMPORT_TABLE, type ImportRow } from "./import-table.js";
import { importsOf, SOURCE, sourceFiles, type ImportUse } from "./read-imports.js";

const files = sourceFiles();
const uses = files.flatMap(importsOf);
const relative = (file: string): string => path.relative(SOURCE, file);

function rowFor(file: string): ImportRow | undefined {
  return IMPORT_TABLE.find((row) => isWithin(file, row.folder));
}

function isWithin(file: string, folder: string): boolean {
  return file === folder || file.startsWith(`${folder}/`);
}

function isAllowed(use: ImportUse, row: ImportRow): boolean {
  if (!use.isOwn) return (row.packages ?? []).some((name) => use.target === name || use.target.startsWith(name));
  const folders = [row.folder, ...row.may, ...(use.isTypeOnly ? (row.mayTypes ?? []) : [])];
  return folders.some((folder) => isWithin(use.target, folder));
}

test("every source file belongs to a row of the import table", () => {
  expect(files.map(relative).filter((file) => rowFor(file) === undefined)).toEqual([]);
});

test("every import is allowed by the import table", () => {
  const refused = uses.flatMap((use) => {
    const row = rowFor(use.file);
    if (row === undefined || isAllowed(use, row)) return [];
    return [`${use.file}:${use.line} imports ${use.target}. ${row.reason}`];
  });
  expect(refused).toEqual([]);
});

test("no file imports itself through others", () => {
  const graph = new Map<string, string[]>();
  for (const use of uses.filter(({ isOwn, isTypeOnly }) => isOwn && !isTypeOnly)) {
    graph.set(use.file, [...(graph.get(use.file) ?? []), use.target]);
  }
  expect(firstCycle(graph)).toBeNull();
});

test("no source file is above 300 lines, and half of them are at most 80", () => {
  const lengths = files
    .filter((file) => !isData(file))
    .map((file) => ({ file: relative(file), lines: fs.readFileSync(file, "utf8").split("\n").length - 1 }))
    .sort((one, other) => one.lines - other.lines);
  expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
  expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThanOrEqual(80);
});

test.each([
  ["default exports", /^export default /m, "A name says what is imported."],
  ["casts through unknown", /as unknown as /, "Data from outside is parsed where it enters, never cast."],
  ["any", /(: any\b|as any\b|<any>)/, "Every value has a type."],
  [
    "switched-off rules",
    /eslint-disable|@ts-ignore|@ts-expect-error/,
    "A rule holds everywhere, or it is changed for all.",
  ],
  [
    "clock and chance in the core",
    /Date\.now\(|new Date\(|Math\.random\(|performance\.now/,
    "The core is deterministic.",
    "core/",
  ],
  [
    "Office outside its folder",
    /\b(Office|Excel|OfficeExtension)\.(run|context|onReady|actions)\b/,
    "Office globals live in adapters/office alone.",
    "",
    "adapters/office/",
  ],
])("the source has no %s", (_name, pattern, _reason, within = "", except = "-") => {
  const offenders = files
    .filter((file) => relative(file).startsWith(within) && !relative(file).startsWith(except))
    .filter((file) => pattern.test(fs.readFileSync(file, "utf8")))
    .map(relative);
  expect(offenders).toEqual([]);
});

test("no file or folder has a name that says nothing", () => {
  expect(files.map(relative).filter((file) => /(utils|helpers|common|misc|manager)/i.test(file))).toEqual([]);
});

/** Vocabulary and wording are data: they may be as long as the language needs. */
function isData(file: string): boolean {
  return /\/wording\/|vocabulary|presets?\//.test(file);
}

function firstCycle(graph: ReadonlyMap<string, readonly string[]>): string | null {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file].join(" → ");
    if (done.has(file)) return null;
    path.push(file);
    for (const target of graph.get(file) ?? []) {
      const cycle = visit(target);
      if (cycle !== null) return cycle;
    }
    path.pop();
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const cycle = visit(file);
    if (cycle !== null) return cycle;
  }
  return null;
}
