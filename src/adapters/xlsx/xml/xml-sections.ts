/** An XML text cut at its root's children, so that one child can be changed while all others stay the same characters. */
import { XmlScanner } from "./xml-scanner.js";

export interface XmlSection {
  readonly local: string;
  /** White space and comments in front of the child. */
  readonly lead: string;
  xml: string;
}

export class XmlSections {
  /** With its colon, or "". */
  readonly prefix: string;
  readonly sections: XmlSection[] = [];
  /** Up to and with the root's opening tag. */
  head: string;
  /** From the root's closing tag on. */
  readonly tail: string;

  constructor(
    xml: string,
    readonly part: string,
  ) {
    const scanner = new XmlScanner(xml, part);
    if (!scanner.next()) throw scanner.damaged();
    this.prefix = scanner.prefix;
    const isEmpty = scanner.isEmpty;
    this.head = isEmpty ? `${xml.slice(0, scanner.tagEnd).replace(/\s*\/>$/, "")}>` : xml.slice(0, scanner.tagEnd);
    const closing = `</${scanner.name}>`;
    let end = scanner.tagEnd;
    while (!isEmpty && scanner.next() && !scanner.isClosing) {
      const local = scanner.localName();
      const start = scanner.tagStart;
      // The rows are nearly all of a sheet, and were walked when it was read.
      if (local === "sheetData") scanner.skipUnnested();
      else scanner.skipElement();
      this.sections.push({ local, lead: xml.slice(end, start), xml: xml.slice(start, scanner.tagEnd) });
      end = scanner.tagEnd;
    }
    this.tail = isEmpty ? closing + xml.slice(end) : xml.slice(end);
  }

  toString(): string {
    return this.head + this.sections.map(({ lead, xml }) => lead + xml).join("") + this.tail;
  }

  find(local: string): XmlSection | undefined {
    return this.sections.find((section) => section.local === local);
  }

  /** Replaces the first child of this name, or puts a new one where the schema's order wants it. */
  put(local: string, xml: string, order: readonly string[]): void {
    const present = this.find(local);
    if (present) present.xml = xml;
    else this.insert(local, xml, order);
  }

  /** Puts one more child where the schema's order wants it: before the first that must come later. */
  insert(local: string, xml: string, order: readonly string[]): void {
    const rank = order.indexOf(local);
    const later = this.sections.findIndex((section) => order.indexOf(section.local) > rank);
    this.sections.splice(later < 0 ? this.sections.length : later, 0, { local, lead: "", xml });
  }

  remove(local: string): void {
    const at = this.sections.findIndex((section) => section.local === local);
    if (at >= 0) this.sections.splice(at, 1);
  }
}
