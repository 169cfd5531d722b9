/**
 * Walks the tags of an XML text forwards without building a tree. Never expands entities; a document type, an unfinished tag or
 * an unbalanced end is `file/damaged`. One object is moved along, so that sheets of a million cells cost no garbage.
 */
import { HostFault } from "../../../ports/host-fault.js";
import { decodeXmlText } from "./decode-references.js";

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
const BANG = 33;
const QUESTION = 63;
const SPACE = 32;
const QUOTE = 34;
const APOSTROPHE = 39;

export class XmlScanner {
  /** The present tag runs from `tagStart` ("<") to `tagEnd` (behind ">"). */
  tagStart = 0;
  tagEnd = 0;
  isClosing = false;
  /** `<c/>`: opened and closed at once. */
  isEmpty = false;
  /** How many elements are open; the present tag counts as open where it opens one. */
  depth = 0;
  private nameStart = 0;
  private nameEnd = 0;
  private localStart = 0;
  private attributeCount = 0;
  /** The name whose end was looked for last, and how its closing tag begins: rows and cells are passed over by the thousand. */
  private closingName = "";
  private closingStart = "";
  /** Where the next comment or section of plain characters begins, once it was looked for. */
  private nextMarkup = -1;
  /** Four offsets an attribute: name from, name to, value from, value to. */
  private readonly attributeOffsets: number[] = [];

  constructor(
    readonly xml: string,
    /** For messages. */
    readonly part: string,
    at = 0,
  ) {
    this.tagEnd = at;
  }

  /** Moves to the next tag. False at the end of a complete text. */
  next(): boolean {
    const { xml } = this;
    for (;;) {
      const behind = this.tagEnd;
      // Mostly one tag stands right behind the other.
      const start = xml.charCodeAt(behind) === LESS ? behind : xml.indexOf("<", behind);
      if (start < 0) {
        if (this.depth !== 0) throw this.damaged();
        return false;
      }
      const kind = xml.charCodeAt(start + 1);
      if (kind === BANG || kind === QUESTION) {
        this.tagEnd = this.endOfMarkup(start);
        continue;
      }
      this.readTag(start, kind === SLASH);
      return true;
    }
  }

  /** The tag's name without prefix. */
  localName(): string {
    return this.xml.slice(this.localStart, this.nameEnd);
  }

  /** With its colon, or "". */
  get prefix(): string {
    return this.xml.slice(this.nameStart, this.localStart);
  }

  get name(): string {
    return this.xml.slice(this.nameStart, this.nameEnd);
  }

  opens(name: string): boolean {
    return !this.isClosing && this.isNamed(name);
  }

  closes(name: string): boolean {
    return this.isClosing && this.isNamed(name);
  }

  /** Compares the name with its prefix, without making a string. */
  isNamed(name: string): boolean {
    return name.length === this.nameEnd - this.nameStart && this.xml.startsWith(name, this.nameStart);
  }

  /** The value of an attribute by its name as written, prefix included. Null where it is not there. */
  attribute(name: string): string | null {
    const { attributeOffsets: offsets, xml } = this;
    for (let at = 0; at < this.attributeCount * 4; at += 4) {
      const nameFrom = offsets[at] ?? 0;
      if ((offsets[at + 1] ?? 0) - nameFrom !== name.length || !xml.startsWith(name, nameFrom)) continue;
      return decodeXmlText(xml.slice(offsets[at + 2], offsets[at + 3]));
    }
    return null;
  }

  /** The value of the first attribute with this local name and any prefix, such as `r:id`. */
  prefixedAttribute(local: string): string | null {
    for (const [name, value] of this.attributes()) if (name.endsWith(`:${local}`)) return value;
    return null;
  }

  attributes(): [name: string, value: string][] {
    const { attributeOffsets: offsets, xml } = this;
    return Array.from({ length: this.attributeCount }, (_, index) => [
      xml.slice(offsets[index * 4], offsets[index * 4 + 1]),
      decodeXmlText(xml.slice(offsets[index * 4 + 2], offsets[index * 4 + 3])),
    ]);
  }

  /** Text from behind the present opening tag up to the next tag, with CDATA and without comments. */
  text(): string {
    if (this.isEmpty) return "";
    const { xml } = this;
    const end = xml.indexOf("<", this.tagEnd);
    if (end < 0) throw this.damaged();
    if (xml.charCodeAt(end + 1) !== BANG) return decodeXmlText(xml.slice(this.tagEnd, end));
    return this.textWithSections(end);
  }

  /** Goes on behind an opening tag without prefix that stands right here, and whose attributes somebody else has read. */
  enter(name: string, tagLength: number): void {
    this.tagStart = this.tagEnd;
    this.tagEnd = this.tagStart + tagLength;
    this.nameStart = this.localStart = this.tagStart + 1;
    this.nameEnd = this.nameStart + name.length;
    this.attributeCount = 0;
    this.isClosing = false;
    this.isEmpty = false;
    this.depth++;
  }

  /** Goes on at this place, behind whole elements that somebody else has read. */
  goOn(at: number): void {
    this.tagEnd = at;
  }

  /** Moves behind the end of the present element. */
  skipElement(): void {
    if (this.isEmpty || this.isClosing) return;
    const outside = this.depth - 1;
    while (this.depth > outside) if (!this.next()) throw this.damaged();
  }

  /**
   * As `skipElement`, for an element that never holds another of its name: its end is looked for instead of walked to. What stands
   * between is not checked, so the text must have been walked once before.
   */
  skipUnnested(): void {
    if (this.isEmpty || this.isClosing) return;
    const end = this.closingTag();
    if (end < 0 || this.hasMarkupBefore(end)) this.skipElement();
    else this.readTag(end, true);
  }

  damaged(): HostFault {
    return new HostFault("file/damaged", { part: this.part });
  }

  /** Where the present element's name is closed next; below 0 where it is not. */
  private closingTag(): number {
    const { xml } = this;
    if (!this.isNamed(this.closingName)) {
      this.closingName = this.name;
      this.closingStart = `</${this.name}`;
    }
    const start = this.closingStart;
    let at = xml.indexOf(start, this.tagEnd);
    while (at >= 0 && xml.charCodeAt(at + start.length) > SPACE && xml.charCodeAt(at + start.length) !== GREATER) {
      at = xml.indexOf(start, at + 1);
    }
    return at;
  }

  /** A comment or a section of plain characters may say anything, closing tags too. */
  private hasMarkupBefore(end: number): boolean {
    if (this.nextMarkup < this.tagEnd) {
      this.nextMarkup = this.markupFrom(this.tagEnd);
    }
    return this.nextMarkup < end;
  }

  /** An exclamation mark is rarer by far than the beginning of a tag. */
  private markupFrom(from: number): number {
    const { xml } = this;
    let at = xml.indexOf("!", from);
    while (at >= 0 && xml.charCodeAt(at - 1) !== LESS) at = xml.indexOf("!", at + 1);
    return at < 0 ? Infinity : at - 1;
  }

  private textWithSections(firstEnd: number): string {
    const { xml } = this;
    let text = "";
    let at = this.tagEnd;
    let end = firstEnd;
    while (xml.charCodeAt(end + 1) === BANG) {
      text += decodeXmlText(xml.slice(at, end));
      at = this.endOfMarkup(end);
      if (xml.startsWith("<![CDATA[", end)) text += xml.slice(end + 9, at - 3);
      end = xml.indexOf("<", at);
      if (end < 0) throw this.damaged();
    }
    return text + decodeXmlText(xml.slice(at, end));
  }

  private endOfMarkup(start: number): number {
    const { xml } = this;
    const closing = xml.startsWith("<!--", start)
      ? "-->"
      : xml.startsWith("<![CDATA[", start)
        ? "]]>"
        : xml.charCodeAt(start + 1) === QUESTION
          ? "?>"
          : null;
    // A document type declares entities; spreadsheet files never need one (ECMA-376 part 2, 8.2 forbids it).
    if (closing === null) throw this.damaged();
    const end = xml.indexOf(closing, start + 2);
    if (end < 0) throw this.damaged();
    return end + closing.length;
  }

  private readTag(start: number, isClosing: boolean): void {
    const { xml } = this;
    this.tagStart = start;
    this.isClosing = isClosing;
    this.nameStart = this.localStart = isClosing ? start + 2 : start + 1;
    let at = this.nameStart;
    let code = xml.charCodeAt(at);
    while (code > SPACE && code !== GREATER && code !== SLASH) {
      if (code === COLON) this.localStart = at + 1;
      code = xml.charCodeAt(++at);
    }
    this.nameEnd = at;
    if (at === this.nameStart) throw this.damaged();
    if (code === GREATER) this.endPlainTag(at);
    else this.readAttributes(at);
    if (isClosing) this.depth--;
    else if (!this.isEmpty) this.depth++;
    if (this.depth < 0) throw this.damaged();
  }

  /** Most tags say nothing but their name. */
  private endPlainTag(at: number): void {
    this.attributeCount = 0;
    this.isEmpty = false;
    this.tagEnd = at + 1;
  }

  private readAttributes(from: number): void {
    const { xml, attributeOffsets: offsets } = this;
    let at = from;
    let count = 0;
    for (;;) {
      let code = xml.charCodeAt(at);
      while (code <= SPACE) code = xml.charCodeAt(++at);
      if (code === GREATER || code === SLASH) break;
      const nameFrom = at;
      while (code > SPACE && code !== EQUALS && code !== GREATER && code !== LESS) code = xml.charCodeAt(++at);
      const nameTo = at;
      while (code <= SPACE) code = xml.charCodeAt(++at);
      if (code !== EQUALS) throw this.damaged();
      code = xml.charCodeAt(++at);
      while (code <= SPACE) code = xml.charCodeAt(++at);
      if (code !== QUOTE && code !== APOSTROPHE) throw this.damaged();
      const to = xml.indexOf(code === QUOTE ? '"' : "'", at + 1);
      if (to < 0) throw this.damaged();
      const slot = count++ * 4;
      offsets[slot] = nameFrom;
      offsets[slot + 1] = nameTo;
      offsets[slot + 2] = at + 1;
      offsets[slot + 3] = to;
      at = to + 1;
    }
    this.attributeCount = count;
    this.isEmpty = xml.charCodeAt(at) === SLASH;
    if (this.isEmpty) at++;
    if (xml.charCodeAt(at) !== GREATER) throw this.damaged();
    this.tagEnd = at + 1;
  }
}
