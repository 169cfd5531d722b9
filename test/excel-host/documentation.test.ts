/** Every member that the host models is one that Microsoft documents: the reference types are the documentation in code. */
import ts from "typescript";
import { readFileSync } from "node:fs";
import { Workbook } from "./engine/workbook.js";
import type { HostObject } from "./object-model/host-object.js";
import { workbookObject } from "./object-model/workbook-object.js";
import { worksheetObject } from "./object-model/worksheet-object.js";

/** Members of each class of the namespace Excel, and the requirement set that its remarks name. */
function documentedMembers(): ReadonlyMap<string, ReadonlySet<string>> {
  const file = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022);
  const members = new Map<string, Set<string>>();
  const visit = (node: ts.Node): void => {
    if (ts.isClassDeclaration(node) && node.name !== undefined) {
      const known = members.get(node.name.text) ?? new Set<string>();
      for (const member of node.members) {
        if (member.name !== undefined && ts.isIdentifier(member.name)) known.add(member.name.text);
      }
      members.set(node.name.text, known);
    }
    if (ts.isModuleDeclaration(node) && node.body !== undefined) ts.forEachChild(node.body, visit);
  };
  ts.forEachChild(source, visit);
  return members;
}

/** Walks everything that can be reached from the workbook without side effects. */
function modelledObjects(): HostObject[] {
  const workbook = new Workbook();
  workbook.active.charts = [
    { type: "ColumnClustered", source: "", title: "", categories: "", valueFormat: "", position: "" },
  ];
  workbook.active.merges = [{ row: 0, column: 0, rowCount: 2, columnCount: 1 }];
  const range = worksheetObject(workbook, workbook.active).call?.["getRange"]?.(["A1:B4"]) as HostObject;
  const areas = range.call?.["getMergedAreasOrNullObject"]?.([]) as HostObject;
  const found = new Map<string, HostObject>();
  const walk = (object: HostObject): void => {
    if (found.has(object.type)) return;
    found.set(object.type, object);
    for (const open of Object.values(object.open ?? {})) walk(open());
    for (const item of object.items?.() ?? []) walk(item);
    if (object.type === "RangeBorderCollection" && object.item !== undefined) walk(object.item("EdgeTop"));
  };
  for (const root of [workbookObject(workbook), range, areas]) walk(root);
  return [...found.values()];
}

/** Internal to the protocol of Microsoft's client, not part of the documented surface. */
const isInternal = (name: string) => name.startsWith("_");

const documented = documentedMembers();

test.each(modelledObjects().map((object) => [object.type, object] as const))("%s", (type, object) => {
  const names = [object.get, object.set, object.open, object.call].flatMap((members) => Object.keys(members ?? {}));
  const undocumented = names.filter((name) => !isInternal(name) && !(documented.get(type)?.has(name) ?? false));
  expect(undocumented).toEqual([]);
});

test("what the host models is reached by this test", () => {
  expect(modelledObjects().length).toBeGreaterThan(18);
});
