/** An element that lists others, such as `fonts` or `mergeCells`: items can be read and appended, and its count is kept in step. */
import { withAttribute } from "./edit-element.js";
import { XmlScanner } from "./xml-scanner.js";

export class XmlList {
  readonly items: string[] = [];
  private readonly tag: string;
  private readonly name: string;
  private readonly known: Map<string, number>;

  /** `xml` is the whole list element. */
  constructor(xml: string, part: string) {
    const scanner = new XmlScanner(xml, part);
    if (!scanner.next()) throw scanner.damaged();
    this.name = scanner.name;
    this.tag = xml.slice(scanner.tagStart, scanner.tagEnd).replace(/\s*\/>$/, ">");
    const { isEmpty } = scanner;
    while (!isEmpty && scanner.next() && !scanner.isClosing) {
      const start = scanner.tagStart;
      scanner.skipElement();
      this.items.push(xml.slice(start, scanner.tagEnd));
    }
    this.known = new Map(this.items.map((item, index) => [item, index]));
  }

  /** @returns the item's place; an item that is there already is not added again. */
  add(item: string): number {
    const present = this.known.get(item);
    if (present !== undefined) return present;
    this.known.set(item, this.items.length);
    return this.items.push(item) - 1;
  }

  toString(): string {
    return this.withItems(this.items);
  }

  /** The element with these items instead of its own. */
  withItems(items: readonly string[]): string {
    return `${withAttribute(this.tag, "count", String(items.length))}${items.join("")}</${this.name}>`;
  }
}
