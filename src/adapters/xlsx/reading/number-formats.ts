/** The number format of each cell style, by the style's number. */
import { XmlScanner } from "../xml/xml-scanner.js";
import { BUILT_IN_NUMBER_FORMATS } from "./built-in-number-formats.js";

/** One entry a cell style; null is General. */
export function readNumberFormats(xml: string, part: string): readonly (string | null)[] {
  const scanner = new XmlScanner(xml, part);
  const custom = new Map<number, string>();
  const formats: (string | null)[] = [];
  while (scanner.next()) {
    if (scanner.isClosing) continue;
    if (scanner.localName() === "numFmt") {
      custom.set(Number(scanner.attribute("numFmtId")), scanner.attribute("formatCode") ?? "");
    } else if (scanner.localName() === "cellXfs") {
      readCellStyles(scanner, custom, formats);
    } else if (scanner.localName() === "dxfs" || scanner.localName() === "extLst") {
      scanner.skipElement();
    }
  }
  return formats;
}

function readCellStyles(scanner: XmlScanner, custom: ReadonlyMap<number, string>, formats: (string | null)[]): void {
  if (scanner.isEmpty) return;
  const outside = scanner.depth - 1;
  while (scanner.next() && scanner.depth > outside) {
    if (scanner.isClosing || scanner.localName() !== "xf") continue;
    const id = Number(scanner.attribute("numFmtId") ?? 0);
    const code = custom.get(id) ?? BUILT_IN_NUMBER_FORMATS.get(id) ?? "";
    formats.push(code === "" || code.toLowerCase() === "general" ? null : code);
  }
}
