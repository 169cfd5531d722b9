/**
 * The data validations of a sheet: which of them are plain drop-down lists, and what becomes of them when lists are set and taken
 * away. A validation that no edit reaches keeps its text; one that an edit cuts into keeps everything but its cells.
 */
import { isWithin, overlaps, parseRectangle, rectangleToA1, type Rectangle } from "../../../core/grid/index.js";
import type { CellChoices, SetChoices } from "../../../core/plan/write-plan.js";
import { withAttribute } from "../xml/edit-element.js";
import { decodeXmlText } from "../xml/decode-references.js";
import { encodeXmlText } from "../xml/escape.js";
import { XmlList } from "../xml/xml-list.js";
import type { XmlSections } from "../xml/xml-sections.js";
import { SHEET_ORDER } from "./sheet-order.js";

interface Validation {
  readonly areas: readonly Rectangle[];
  readonly choices: readonly string[] | "other";
  /** As it stood in the file; null for one that is new. */
  readonly xml: string | null;
  /** Cells that are named in another way, or stand in an extension of the format: seen, and never cut. */
  readonly isFixed: boolean;
}

const WHOLE_SHEET: Rectangle = { row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 };

export class DataValidations {
  private all: readonly Validation[];
  private readonly list: XmlList;

  constructor(private readonly sections: XmlSections) {
    const { prefix, part } = sections;
    const name = `${prefix}dataValidations`;
    this.list = new XmlList(sections.find("dataValidations")?.xml ?? `<${name}></${name}>`, part);
    this.all = [...this.list.items.map(readValidation), ...extensions(sections.find("extLst")?.xml ?? "")];
  }

  set({ area, choices }: Pick<SetChoices, "area" | "choices">): void {
    const rest = this.all.flatMap((validation) => withoutArea(validation, area));
    this.all = choices === null ? rest : [...rest, { areas: [area], choices, xml: null, isFixed: false }];
  }

  in(area: Rectangle): CellChoices {
    const there = this.all.filter(({ areas }) => areas.some((one) => overlaps(one, area)));
    const [first] = there;
    if (first === undefined) return null;
    const covered = there.flatMap(({ areas }) => areas).reduce((cells, one) => cells + sharedCells(one, area), 0);
    const isOne = there.every(({ choices }) => JSON.stringify(choices) === JSON.stringify(first.choices));
    return isOne && covered === area.rowCount * area.columnCount ? first.choices : "other";
  }

  save(): void {
    const { prefix } = this.sections;
    const items = this.all.flatMap((validation) => toXml(validation, prefix));
    if (items.length === 0) this.sections.remove("dataValidations");
    else this.sections.put("dataValidations", this.list.withItems(items), SHEET_ORDER);
  }
}

function readValidation(xml: string): Validation {
  const named = attribute(xml, "sqref").split(/\s+/).map(parseRectangle);
  const areas = named.filter((area) => area !== null);
  const isFixed = areas.length < named.length;
  return { areas: isFixed ? [WHOLE_SHEET] : areas, choices: plainList(xml) ?? "other", xml, isFixed };
}

/** Lists that refer to another sheet stand in an extension of the format (MS-XLSX 2.6.51). */
function extensions(xml: string): Validation[] {
  if (!xml.includes("dataValidation")) return [];
  // Other extensions name cells in the same way: one too many is kept, none too few.
  const cells = [...xml.matchAll(/<[^<>]*sqref>([^<]*)</g)].flatMap(([, named = ""]) => named.trim().split(/\s+/));
  const areas = cells.map((one) => parseRectangle(one) ?? WHOLE_SHEET);
  return [{ areas, choices: "other", xml: null, isFixed: true }];
}

/** @returns the words of a list that offers and refuses nothing, as we write it; null for any other validation */
function plainList(xml: string): string[] | null {
  const source = decodeXmlText(/formula1>([^<]*)<\//.exec(xml)?.[1] ?? "");
  const isPlain =
    attribute(xml, "type") === "list" &&
    isTrue(attribute(xml, "allowBlank")) &&
    !["showErrorMessage", "showDropDown"].some((name) => isTrue(attribute(xml, name))) &&
    attribute(xml, "promptTitle") + attribute(xml, "prompt") === "";
  if (!isPlain || !/^".*"$/.test(source)) return null;
  return source.slice(1, -1).replaceAll('""', '"').split(",");
}

function attribute(xml: string, name: string): string {
  return new RegExp(`^<[^>]*?\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(xml)?.[1] ?? "";
}

const isTrue = (value: string) => value === "1" || value === "true";

function toXml({ areas, choices, xml }: Validation, prefix: string): string[] {
  if (xml !== null) return [xml];
  if (choices === "other") return [];
  const source = `"${choices.join(",").replaceAll('"', '""')}"`;
  const name = `${prefix}dataValidation`;
  const formula = `<${prefix}formula1>${encodeXmlText(source)}</${prefix}formula1>`;
  return [`<${name} type="list" allowBlank="1" sqref="${references(areas)}">${formula}</${name}>`];
}

const references = (areas: readonly Rectangle[]) => areas.map(rectangleToA1).join(" ");

function withoutArea(validation: Validation, area: Rectangle): Validation[] {
  const { areas, isFixed, xml } = validation;
  if (isFixed || !areas.some((one) => overlaps(one, area))) return [validation];
  const left = areas.flatMap((one) => pieces(one, area));
  if (left.length === 0) return [];
  return [{ ...validation, areas: left, xml: xml === null ? null : withAttribute(xml, "sqref", references(left)) }];
}

/** What is left of an area around a hole: above, below, to the left and to the right. */
function pieces(area: Rectangle, hole: Rectangle): Rectangle[] {
  if (!overlaps(area, hole)) return [area];
  if (isWithin(area, hole)) return [];
  const [end, right] = [area.row + area.rowCount, area.column + area.columnCount];
  const top = Math.max(area.row, hole.row);
  const bottom = Math.min(end, hole.row + hole.rowCount);
  const [from, to] = [hole.column, hole.column + hole.columnCount];
  const rows = { row: top, rowCount: bottom - top };
  return [
    { ...area, rowCount: top - area.row },
    { ...area, row: bottom, rowCount: end - bottom },
    { ...rows, column: area.column, columnCount: from - area.column },
    { ...rows, column: to, columnCount: right - to },
  ].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}

function sharedCells(one: Rectangle, other: Rectangle): number {
  const rows = Math.min(one.row + one.rowCount, other.row + other.rowCount) - Math.max(one.row, other.row);
  const columns =
    Math.min(one.column + one.columnCount, other.column + other.columnCount) - Math.max(one.column, other.column);
  return Math.max(0, rows) * Math.max(0, columns);
}
