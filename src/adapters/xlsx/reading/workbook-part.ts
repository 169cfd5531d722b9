/** The workbook part: which sheets there are, in order, and what holds for all of them. */
import { HostFault } from "../../../ports/host-fault.js";
import { readRelationships, type Relationship } from "../package/relationships.js";
import type { OfficePackage } from "../package/office-package.js";
import { rememberPart } from "../package/remember-part.js";
import { XmlScanner } from "../xml/xml-scanner.js";

export interface WorkbookPart {
  readonly path: string;
  readonly relationships: readonly Relationship[];
  /** Every tab, chart sheets too: their order is what defined names count by. */
  readonly tabs: readonly SheetTab[];
  readonly dateSystem: 1900 | 1904;
  readonly isStructureProtected: boolean;
  /** Written with the namespaces of ISO 29500 Strict. */
  readonly isStrict: boolean;
  readonly mainNamespace: string | null;
}

export interface SheetTab {
  readonly name: string;
  readonly sheetId: number;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly isWorksheet: boolean;
  /** Null where its relationship leads nowhere. */
  readonly path: string | null;
}

const VISIBILITY = { hidden: "hidden", veryHidden: "very-hidden" } as const;

/** @throws HostFault `file/not-a-workbook`, `file/old-format` (.xlsb) or `file/damaged` */
export function readWorkbookPart(parts: OfficePackage): WorkbookPart {
  const path = findWorkbookPath(parts);
  const relationships = readRelationships(parts, path);
  const { sheets, ...workbook } = readWorkbookXml(parts, path);
  return { path, relationships, tabs: sheets.map((sheet) => tabOf(sheet, relationships)), ...workbook };
}

type NamedSheet = Pick<SheetTab, "name" | "sheetId" | "visibility"> & { readonly relationshipId: string | null };

const readWorkbookXml = rememberPart((xml, path) => {
  const scanner = new XmlScanner(xml, path);
  if (!scanner.next() || scanner.localName() !== "workbook") throw new HostFault("file/not-a-workbook");
  const isStrict = scanner.attributes().some(([, value]) => value.startsWith("http://purl.oclc.org/ooxml/"));
  const mainNamespace = scanner.attribute(scanner.prefix === "" ? "xmlns" : `xmlns:${scanner.prefix.slice(0, -1)}`);
  const sheets: NamedSheet[] = [];
  let dateSystem: 1900 | 1904 = 1900;
  let isStructureProtected = false;
  while (scanner.next()) {
    if (scanner.isClosing) continue;
    if (scanner.localName() === "sheet") sheets.push(readNamedSheet(scanner));
    else if (scanner.localName() === "workbookPr" && isTrue(scanner.attribute("date1904"))) dateSystem = 1904;
    else if (scanner.localName() === "workbookProtection")
      isStructureProtected = isTrue(scanner.attribute("lockStructure"));
    else if (scanner.localName() === "extLst") scanner.skipElement();
  }
  return { sheets, dateSystem, isStructureProtected, isStrict, mainNamespace };
});

export function pathOfType(workbook: WorkbookPart, type: string): string | null {
  return workbook.relationships.find((relationship) => relationship.type === type)?.path ?? null;
}

export function isTrue(value: string | null): boolean {
  return value === "1" || value === "true" || value === "on";
}

function findWorkbookPath(parts: OfficePackage): string {
  const main = readRelationships(parts, "").find(({ type }) => type === "officeDocument")?.path;
  if (main === undefined || main === null || !parts.has("[Content_Types].xml")) {
    throw new HostFault(parts.has("xl/workbook.xml") ? "file/damaged" : "file/not-a-workbook");
  }
  if (main.endsWith(".bin")) throw new HostFault("file/old-format", { format: "xlsb" });
  if (!parts.has(main)) throw new HostFault("file/damaged", { part: main });
  return main;
}

function readNamedSheet(scanner: XmlScanner): NamedSheet {
  const state = scanner.attribute("state");
  return {
    name: scanner.attribute("name") ?? "",
    sheetId: Number(scanner.attribute("sheetId")),
    visibility: state === "hidden" || state === "veryHidden" ? VISIBILITY[state] : "visible",
    relationshipId: scanner.prefixedAttribute("id"),
  };
}

function tabOf(
  { relationshipId, name, sheetId, visibility }: NamedSheet,
  relationships: readonly Relationship[],
): SheetTab {
  const relationship = relationships.find(({ id }) => id === relationshipId);
  return {
    name,
    sheetId,
    visibility,
    // Macro modules are tabs without a part: they hold no cells.
    isWorksheet: relationship?.type === "worksheet",
    path: relationship?.path ?? null,
  };
}
