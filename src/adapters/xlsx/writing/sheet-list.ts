/** Adding a sheet to the workbook and taking one away, with everything that belongs to it and to nothing else. */
import { HostFault } from "../../../ports/host-fault.js";
import { addContentType, CONTENT_TYPE } from "../package/content-types.js";
import { namespacesOf, XML_DECLARATION } from "../package/namespaces.js";
import type { OfficePackage } from "../package/office-package.js";
import { removePart } from "../package/remove-part.js";
import { addRelationship, readRelationships, removeRelationshipsTo } from "../package/relationships.js";
import { readWorkbookPart, type SheetTab, type WorkbookPart } from "../reading/workbook-part.js";
import { withSheetTitles } from "./app-properties.js";
import { dropCalculationChain } from "./calculation-chain.js";
import { withoutTab, withTab } from "./edit-workbook-part.js";

/** Excel's own rule for names of sheets. */
const NAME = /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/;

export function addSheet(
  parts: OfficePackage,
  workbook: WorkbookPart,
  name: string,
  visibility: SheetTab["visibility"] = "visible",
): void {
  if (!NAME.test(name)) throw new HostFault("host/refused", { sheet: name, reason: "sheet-name" });
  if (workbook.tabs.some((tab) => tab.name.toLowerCase() === name.toLowerCase())) {
    throw new HostFault("host/sheet-name-taken", { sheet: name });
  }
  const namespaces = namespacesOf(workbook);
  const folder = workbook.path.replace(/[^/]*$/, "");
  const path = parts.freePath(`${folder}worksheets/sheet`, "xml");
  parts.setText(
    path,
    `${XML_DECLARATION}<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}">` +
      '<sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>',
  );
  addContentType(parts, path, CONTENT_TYPE.worksheet);
  const relationshipId = addRelationship(parts, workbook.path, `${namespaces.relationships}/worksheet`, path);
  const sheetId = Math.max(0, ...workbook.tabs.map((tab) => tab.sheetId || 0)) + 1;
  const tab = { name, sheetId, relationshipId, visibility };
  parts.setText(workbook.path, withTab(parts.text(workbook.path), workbook.path, tab, namespaces));
  keepTitlesInStep(parts, workbook);
}

export function removeSheet(parts: OfficePackage, workbook: WorkbookPart, tab: SheetTab): void {
  parts.setText(workbook.path, withoutTab(parts.text(workbook.path), workbook.path, workbook.tabs.indexOf(tab)));
  if (tab.path !== null) {
    if (/<(?:\w+:)?f[\s>/]/.test(parts.text(tab.path))) dropCalculationChain(parts, workbook);
    const before = reachable(parts, workbook.path);
    removeRelationshipsTo(parts, workbook.path, tab.path);
    const after = reachable(parts, workbook.path);
    for (const path of before) if (!after.has(path)) removePart(parts, path);
  }
  keepTitlesInStep(parts, workbook);
}

/** All parts that relationships lead to from here, however far. */
function reachable(parts: OfficePackage, from: string): Set<string> {
  const found = new Set<string>([from.toLowerCase()]);
  const waiting = [from];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const { path: target } of readRelationships(parts, path)) {
      if (target === null || found.has(target.toLowerCase())) continue;
      found.add(target.toLowerCase());
      waiting.push(target);
    }
  }
  return found;
}

/** @param before the workbook as it was; its part has changed since. */
function keepTitlesInStep(parts: OfficePackage, before: WorkbookPart): void {
  const path = readRelationships(parts, "").find(({ type }) => type === "extended-properties")?.path;
  if (path === undefined || path === null || !parts.has(path)) return;
  const names = (workbook: WorkbookPart) => workbook.tabs.filter((tab) => tab.isWorksheet).map((tab) => tab.name);
  const xml = parts.text(path);
  const changed = withSheetTitles(xml, path, names(before), names(readWorkbookPart(parts)));
  if (changed !== xml) parts.setText(path, changed);
}
