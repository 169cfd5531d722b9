/**
 * The styles part, only ever added to: existing styles keep their number and their meaning. A changed style is the cell's own with
 * another number format, font, fill, border or alignment.
 */
import { BUILT_IN_NUMBER_FORMATS } from "../reading/built-in-number-formats.js";
import { withAttribute } from "../xml/edit-element.js";
import { encodeXmlText } from "../xml/escape.js";
import { XmlList } from "../xml/xml-list.js";
import { XmlSections } from "../xml/xml-sections.js";
import { alignmentXml, borderXml, fillXml, fontXml } from "./style-elements.js";
import type { StyleChange, StylePatch } from "./style-change.js";

const ORDER = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");
const LISTS = ["fonts", "fills", "borders", "cellXfs"] as const;
const FIRST_CUSTOM_FORMAT = 164;

const EMPTY_LISTS: Readonly<Record<(typeof LISTS)[number], string>> = {
  fonts: '<fonts><font><sz val="11"/><name val="宋体"/></font></fonts>',
  fills:
    '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  borders: "<borders><border><left/><right/><top/><bottom/><diagonal/></border></borders>",
  cellXfs: '<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs>',
};

export class StyleSheet {
  private readonly sections: XmlSections;
  private readonly lists: Record<(typeof LISTS)[number], XmlList>;
  private readonly formats: XmlList;
  private readonly known = new Map<StyleChange, Map<number, number>>();

  constructor(
    xml: string,
    private readonly part: string,
  ) {
    this.sections = new XmlSections(xml, part);
    const list = (name: (typeof LISTS)[number]) =>
      new XmlList(this.sections.find(name)?.xml ?? this.prefixed(EMPTY_LISTS[name]), part);
    this.lists = { fonts: list("fonts"), fills: list("fills"), borders: list("borders"), cellXfs: list("cellXfs") };
    for (const name of LISTS) {
      if (this.lists[name].items.length === 0) this.lists[name] = new XmlList(this.prefixed(EMPTY_LISTS[name]), part);
    }
    this.formats = new XmlList(this.sections.find("numFmts")?.xml ?? this.prefixed("<numFmts></numFmts>"), part);
  }

  /** The number of the style that a cell of style `base` has after the change. */
  styleNumber(base: number, change: StyleChange): number {
    let byBase = this.known.get(change);
    if (byBase === undefined) this.known.set(change, (byBase = new Map<number, number>()));
    let number = byBase.get(base);
    if (number === undefined) byBase.set(base, (number = this.derive(base, change.patch)));
    return number;
  }

  toString(): string {
    for (const name of LISTS) this.sections.put(name, this.lists[name].toString(), ORDER);
    if (this.formats.items.length > 0) this.sections.put("numFmts", this.formats.toString(), ORDER);
    return this.sections.toString();
  }

  private derive(base: number, patch: StylePatch): number {
    const { cellXfs, fonts, fills, borders } = this.lists;
    const present = cellXfs.items[base] ?? cellXfs.items[0] ?? "";
    let { tag, content } = splitElement(present);
    const { numberFormat, style } = patch;
    const { prefix } = this.sections;
    const use = (attribute: string, apply: string, value: number) => {
      tag = withAttribute(withAttribute(tag, attribute, String(value)), apply, "1");
    };
    if (numberFormat !== undefined) use("numFmtId", "applyNumberFormat", this.formatNumber(numberFormat));
    if (style) {
      const font = fontXml(fonts.items[attributeOf(tag, "fontId")] ?? fonts.items[0] ?? "", style, prefix, this.part);
      if (font !== null) use("fontId", "applyFont", fonts.add(font));
      if (style.fillColor !== undefined) use("fillId", "applyFill", fills.add(fillXml(style.fillColor, prefix)));
      if (style.hasBorders !== undefined)
        use("borderId", "applyBorder", borders.add(borderXml(style.hasBorders, prefix)));
      const alignment = alignmentXml(content, style, prefix, this.part);
      if (alignment !== null) {
        tag = withAttribute(tag, "applyAlignment", "1");
        content = alignment;
      }
    }
    return cellXfs.add(
      content === "" ? `${tag.replace(/\s*\/?>$/, "")}/>` : `${tag.replace(/\s*\/?>$/, "")}>${content}</${prefix}xf>`,
    );
  }

  private formatNumber(code: string | null): number {
    if (code === null) return 0;
    for (const [id, known] of BUILT_IN_NUMBER_FORMATS) if (known === code && isSameEverywhere(id)) return id;
    const stated = this.formats.items.map((item) => ({ id: attributeOf(item, "numFmtId"), item }));
    const encoded = encodeXmlText(code);
    const present = stated.find(({ item }) => item.includes(` formatCode="${encoded}"`));
    if (present) return present.id;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...stated.map((format) => format.id)) + 1;
    this.formats.add(`<${this.sections.prefix}numFmt numFmtId="${id}" formatCode="${encoded}"/>`);
    return id;
  }

  private prefixed(xml: string): string {
    return xml.replace(/<(\/?)(?=\w)/g, `<$1${this.sections.prefix}`);
  }
}

/** Formats that Excel shows alike in every language; dates and currencies are written out instead. */
function isSameEverywhere(id: number): boolean {
  return id <= 4 || (id >= 9 && id <= 13) || id === 49;
}

function attributeOf(xml: string, name: string): number {
  return Number(new RegExp(`\\s${name}\\s*=\\s*["'](\\d+)["']`).exec(xml)?.[1] ?? 0);
}

/** An `xf` holds at most alignment, protection and an extension list. */
function splitElement(xml: string): { tag: string; content: string } {
  const end = xml.indexOf(">") + 1;
  const tag = xml.slice(0, end);
  return { tag, content: tag.endsWith("/>") ? "" : xml.slice(end, xml.lastIndexOf("</")) };
}
