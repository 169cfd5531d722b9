/** The table of texts that cells point into: runs joined, phonetic guides (拼音) left out. */
import { decodeXmlText } from "../xml/decode-references.js";
import { decodeCellText } from "../xml/escape.js";
import { XmlScanner } from "../xml/xml-scanner.js";

/** A text without runs, as nearly all are. */
const PLAIN_ITEM = /<si><t(?: xml:space="preserve")?>([^<]*)<\/t><\/si>/y;

export function readSharedStrings(xml: string, part: string): string[] {
  const scanner = new XmlScanner(xml, part);
  const texts: string[] = [];
  if (!scanner.next()) return texts;
  const { prefix } = scanner;
  do {
    if (scanner.opens(`${prefix}si`)) texts.push(readRichText(scanner));
    if (prefix === "") readPlainItems(scanner, texts);
  } while (scanner.next());
  return texts;
}

/** The texts from here on that are read in one go (see `plain-cell`). */
function readPlainItems(scanner: XmlScanner, texts: string[]): void {
  let at = scanner.tagEnd;
  PLAIN_ITEM.lastIndex = at;
  for (let item = PLAIN_ITEM.exec(scanner.xml); item !== null; item = PLAIN_ITEM.exec(scanner.xml)) {
    at = PLAIN_ITEM.lastIndex;
    texts.push(decodeCellText(decodeXmlText(item[1] ?? "")));
  }
  scanner.goOn(at);
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
