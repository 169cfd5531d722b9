/** The relationships of one part: read once, added to and removed from without touching the others' text. */
import { encodeXmlText } from "../xml/escape.js";
import { appendChild, removeRange } from "../xml/edit-element.js";
import { XmlScanner } from "../xml/xml-scanner.js";
import type { OfficePackage } from "./office-package.js";
import { relationshipsPath, relativeTarget, resolveTarget, sourceOf } from "./part-path.js";
import { rememberPart } from "./remember-part.js";

export interface Relationship {
  readonly id: string;
  /** The last segment of its type, the same in transitional and strict files: "worksheet", "styles". */
  readonly type: string;
  /** Null where the target lies outside the package. */
  readonly path: string | null;
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

export function readRelationships(parts: OfficePackage, source: string): readonly Relationship[] {
  const path = relationshipsPath(source);
  return parts.has(path) ? readPart(parts, path) : [];
}

const readPart = rememberPart((xml, path) => scanRelationships(xml, path).map(({ relationship }) => relationship));

/** @returns the new relationship's id. */
export function addRelationship(parts: OfficePackage, source: string, type: string, target: string): string {
  const path = relationshipsPath(source);
  const xml = parts.has(path) ? parts.text(path) : EMPTY;
  const taken = new Set(scanRelationships(xml, path).map(({ relationship }) => relationship.id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const attributes = `Id="${id}" Type="${encodeXmlText(type)}" Target="${encodeXmlText(relativeTarget(source, target))}"`;
  parts.setText(
    path,
    appendChild(xml, path, "Relationships", (prefix) => `<${prefix}Relationship ${attributes}/>`),
  );
  return id;
}

/** Takes out every relationship that leads to `target`. */
export function removeRelationshipsTo(parts: OfficePackage, source: string, target: string): void {
  const path = relationshipsPath(source);
  if (!parts.has(path)) return;
  const xml = parts.text(path);
  const leading = scanRelationships(xml, path).filter(
    ({ relationship }) => relationship.path?.toLowerCase() === target.toLowerCase(),
  );
  if (leading.length === 0) return;
  parts.setText(
    path,
    leading.reduceRight((text, { start, end }) => removeRange(text, start, end), xml),
  );
}

function scanRelationships(xml: string, path: string) {
  const source = sourceOf(path);
  const found: { relationship: Relationship; start: number; end: number }[] = [];
  const scanner = new XmlScanner(xml, path);
  while (scanner.next()) {
    if (scanner.isClosing || scanner.localName() !== "Relationship") continue;
    const start = scanner.tagStart;
    const target = scanner.attribute("Target") ?? "";
    const relationship = {
      id: scanner.attribute("Id") ?? "",
      type: (scanner.attribute("Type") ?? "").split("/").at(-1) ?? "",
      path: scanner.attribute("TargetMode") === "External" ? null : resolveTarget(source, target),
    };
    scanner.skipElement();
    found.push({ relationship, start, end: scanner.tagEnd });
  }
  return found;
}
