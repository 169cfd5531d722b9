/** The list of sheet names in the document's properties, kept in step with the tabs where it was in step before. */
import { encodeXmlText } from "../xml/escape.js";
import { findElement, replaceRange, withAttribute } from "../xml/edit-element.js";
import { XmlScanner } from "../xml/xml-scanner.js";

/** @param before the worksheets' names as the properties should list them now; a list that differs is left alone. */
export function withSheetTitles(
  xml: string,
  part: string,
  before: readonly string[],
  after: readonly string[],
): string {
  const titles = findElement(xml, part, "TitlesOfParts");
  const headings = findElement(xml, part, "HeadingPairs");
  if (titles === null || headings === null || titles.end > xml.length) return xml;
  const listed = readTexts(xml.slice(titles.start, titles.end), part, "lpstr");
  const counts = readTexts(xml.slice(headings.start, headings.end), part, "i4");
  const isInStep =
    counts[0]?.text === String(before.length) && before.every((name, index) => listed[index]?.text === name);
  if (!isInStep) return xml;
  const newTitles = withTitles(xml.slice(titles.start, titles.end), part, before.length, after);
  const newHeadings = withFirstCount(xml.slice(headings.start, headings.end), part, after.length);
  const edits = [
    { ...titles, text: newTitles },
    { ...headings, text: newHeadings },
  ].sort((one, other) => other.start - one.start);
  return edits.reduce((text, edit) => replaceRange(text, edit.start, edit.end, edit.text), xml);
}

function readTexts(xml: string, part: string, local: string): { text: string; start: number; end: number }[] {
  const scanner = new XmlScanner(xml, part);
  const texts: { text: string; start: number; end: number }[] = [];
  while (scanner.next()) {
    if (scanner.isClosing || scanner.localName() !== local) continue;
    const { tagStart: start } = scanner;
    const text = scanner.text();
    scanner.skipElement();
    texts.push({ text, start, end: scanner.tagEnd });
  }
  return texts;
}

function withTitles(xml: string, part: string, count: number, names: readonly string[]): string {
  const listed = readTexts(xml, part, "lpstr");
  const vector = findElement(xml, part, "vector");
  if (vector === null) return xml;
  const rest = listed.slice(count).map(({ start, end }) => xml.slice(start, end));
  const items = names.map((name) => `<${vector.prefix}lpstr>${encodeXmlText(name)}</${vector.prefix}lpstr>`);
  const tag = withAttribute(vector.tag, "size", String(items.length + rest.length)).replace(/\s*\/>$/, ">");
  const content = [...items, ...rest].join("");
  return replaceRange(xml, vector.start, vector.end, `${tag}${content}</${vector.prefix}vector>`);
}

function withFirstCount(xml: string, part: string, count: number): string {
  const place = findElement(xml, part, "i4");
  return place === null ? xml : replaceRange(xml, place.contentStart, place.contentEnd, String(count));
}
