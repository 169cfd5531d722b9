/** Small changes to an XML text at known places; everything else stays the same characters. */
import { XmlScanner } from "./xml-scanner.js";

export function removeRange(xml: string, start: number, end: number): string {
  return xml.slice(0, start) + xml.slice(end);
}

export function replaceRange(xml: string, start: number, end: number, replacement: string): string {
  return xml.slice(0, start) + replacement + xml.slice(end);
}

/** Where an element stands: from "<" to behind its closing tag, and its content between. */
export interface ElementPlace {
  readonly start: number;
  readonly end: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  /** `<sheets/>` */
  readonly isEmpty: boolean;
  /** With its colon, or "". */
  readonly prefix: string;
  /** The opening tag as written. */
  readonly tag: string;
}

/** The place of the first element with this local name. Null where there is none. */
export function findElement(xml: string, part: string, local: string): ElementPlace | null {
  const scanner = new XmlScanner(xml, part);
  while (scanner.next()) if (!scanner.isClosing && scanner.localName() === local) return placeOf(scanner);
  return null;
}

/** The place of the element whose opening tag the scanner stands on; moves the scanner to its end. */
export function placeOf(scanner: XmlScanner): ElementPlace {
  const { tagStart: start, tagEnd: contentStart, isEmpty, prefix } = scanner;
  scanner.skipElement();
  return {
    start,
    end: scanner.tagEnd,
    contentStart,
    contentEnd: isEmpty ? contentStart : scanner.tagStart,
    isEmpty,
    prefix,
    tag: scanner.xml.slice(start, contentStart),
  };
}

/** Appends to the content of the first element with this local name; an empty element is opened for it. */
export function appendChild(xml: string, part: string, local: string, child: (prefix: string) => string): string {
  const place = findElement(xml, part, local);
  if (place === null) throw new XmlScanner(xml, part).damaged();
  if (!place.isEmpty) return replaceRange(xml, place.contentEnd, place.contentEnd, child(place.prefix));
  const opened = place.tag.replace(/\s*\/>$/, ">");
  return replaceRange(xml, place.start, place.end, `${opened}${child(place.prefix)}</${place.prefix}${local}>`);
}

const OPENING_TAG = /^<(?:[^>"']|"[^"]*"|'[^']*')*>/;

/** The element with an attribute of its opening tag set, replaced or (null) taken out. */
export function withAttribute(element: string, name: string, value: string | null): string {
  const tag = OPENING_TAG.exec(element)?.[0] ?? "";
  const present = tag.includes(name) ? new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(tag) : null;
  const attribute = value === null ? "" : ` ${name}="${value}"`;
  if (present !== null) return replaceRange(element, present.index, present.index + present[0].length, attribute);
  if (attribute === "") return element;
  const changed = tag.replace(/\s*(\/?)>$/, (_, slash: string) => `${attribute}${slash}>`);
  return changed + element.slice(tag.length);
}
