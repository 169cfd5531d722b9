/** Fonts, fills, borders and alignments as XML, made from those a cell has already. */
import type { CellStyle } from "../../../core/plan/write-plan.js";
import { encodeXmlText } from "../xml/escape.js";
import { withAttribute } from "../xml/edit-element.js";
import { XmlScanner } from "../xml/xml-scanner.js";

/** The order in which Excel writes a font's properties, and some readers expect them. */
const FONT_ORDER = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
  " ",
);

/** @returns null where the style says nothing of the font. */
export function fontXml(present: string, style: CellStyle, prefix: string, part: string): string | null {
  const { fontName, fontSize, isBold, fontColor } = style;
  if (fontName === undefined && fontSize === undefined && isBold === undefined && fontColor === undefined) return null;
  const properties = childrenOf(present, part);
  if (fontName !== undefined) {
    for (const bound of ["family", "charset", "scheme"]) properties.delete(bound);
    properties.set("name", `<${prefix}name val="${encodeXmlText(fontName)}"/>`);
  }
  if (fontSize !== undefined) properties.set("sz", `<${prefix}sz val="${fontSize}"/>`);
  if (fontColor !== undefined) properties.set("color", `<${prefix}color rgb="${argb(fontColor)}"/>`);
  if (isBold === true) properties.set("b", `<${prefix}b/>`);
  if (isBold === false) properties.delete("b");
  const inOrder = [...properties].sort(([one], [other]) => FONT_ORDER.indexOf(one) - FONT_ORDER.indexOf(other));
  return `<${prefix}font>${inOrder.map(([, xml]) => xml).join("")}</${prefix}font>`;
}

export function fillXml(color: string, prefix: string): string {
  const pattern = `<${prefix}fgColor rgb="${argb(color)}"/><${prefix}bgColor indexed="64"/>`;
  return `<${prefix}fill><${prefix}patternFill patternType="solid">${pattern}</${prefix}patternFill></${prefix}fill>`;
}

export function borderXml(hasBorders: boolean, prefix: string): string {
  const side = (name: string) =>
    hasBorders ? `<${prefix}${name} style="thin"><${prefix}color auto="1"/></${prefix}${name}>` : `<${prefix}${name}/>`;
  const sides = ["left", "right", "top", "bottom"].map(side).join("");
  return `<${prefix}border>${sides}<${prefix}diagonal/></${prefix}border>`;
}

/** The content of the cell style with its alignment changed; null where the style says nothing of it. */
export function alignmentXml(content: string, style: CellStyle, prefix: string, part: string): string | null {
  const { horizontal, vertical, wrapsText } = style;
  if (horizontal === undefined && vertical === undefined && wrapsText === undefined) return null;
  const children = childrenOf(`<x>${content}</x>`, part);
  let tag = children.get("alignment") ?? `<${prefix}alignment/>`;
  if (horizontal !== undefined) tag = withAttribute(tag, "horizontal", horizontal);
  if (vertical !== undefined) tag = withAttribute(tag, "vertical", vertical);
  if (wrapsText !== undefined) tag = withAttribute(tag, "wrapText", wrapsText ? "1" : null);
  children.delete("alignment");
  return tag + [...children.values()].join("");
}

function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

function childrenOf(xml: string, part: string): Map<string, string> {
  const children = new Map<string, string>();
  const scanner = new XmlScanner(xml, part);
  if (!scanner.next() || scanner.isEmpty) return children;
  while (scanner.next() && !scanner.isClosing) {
    const local = scanner.localName();
    const start = scanner.tagStart;
    scanner.skipElement();
    children.set(local, xml.slice(start, scanner.tagEnd));
  }
  return children;
}
