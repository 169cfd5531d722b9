/** The table of texts that cells point into: runs joined, phonetic guides (拼音) left out. */
import { decodeCellText } from "../xml/escape.js";
import { XmlScanner } from "../xml/xml-scanner.js";

export function readSharedStrings(xml: string, part: string): string[] {
  const scanner = new XmlScanner(xml, part);
  const texts: string[] = [];
  if (!scanner.next()) return texts;
  const item = `${scanner.prefix}si`;
  while (scanner.next()) if (scanner.opens(item)) texts.push(readRichText(scanner));
  return texts;
}

/** The text of the `si` or `is` element that the scanner stands on; leaves it behind that element. */
export function readRichText(scanner: XmlScanner): string {
  return decodeCellText(readRuns(scanner));
}

/** As above, with the format's own escapes as they stand. */
export function readRuns(scanner: XmlScanner): string {
  if (scanner.isEmpty) return "";
  const outside = scanner.depth - 1;
  const { prefix } = scanner;
  let text = "";
  while (scanner.next() && scanner.depth > outside) {
    if (scanner.isClosing) continue;
    if (scanner.isNamed(prefix === "" ? "t" : `${prefix}t`)) text += scanner.text();
    else if (scanner.isNamed(`${prefix}rPh`)) scanner.skipElement();
  }
  return text;
}
